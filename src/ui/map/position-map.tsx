import { isolate } from '../chart/axes.tsx';
import { classNames } from '../class-names.ts';
import { landPath } from './land.ts';
import { type LabelPlace, leaderEnd, needsLeader, placeLabels } from './place-labels.ts';
import { isInFrame, mapHeight, mapWidth, project } from './projection.ts';

export interface MapPoint {
  readonly key: string;
  readonly label: string;
  /** Degrees, WGS 84. */
  readonly longitude: number;
  readonly latitude: number;
  readonly href?: string | undefined;
  /** Hollow on the map: announced, closed. */
  readonly hollow?: boolean | undefined;
  /** Beside the name in the list: state, capacity. */
  readonly detail?: string | undefined;
}

export interface PositionMapProps {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** False where the page already lists the points beside the map. */
  readonly list?: boolean | undefined;
}

/**
 * Points on the land of Morocco and around, with the same points as a list of links. Land only, no borders. The map is
 * not mirrored in Arabic. Points off the map are in the list alone.
 */
export function PositionMap({ label, points, list = true }: PositionMapProps) {
  const shown = points.filter((point) => isInFrame(point.longitude, point.latitude));
  const placed = shown.map((point) => {
    const { x, y } = project(point.longitude, point.latitude);
    return { point, x: x / mapWidth, y: y / mapHeight };
  });
  const places = placeLabels(
    placed.map(({ point, x, y }) => ({ label: point.label, x, y })),
    mapHeight / mapWidth,
  );
  return (
    <div className={classNames('map', list && 'map-listed')}>
      <svg className="map-drawing" role="img" aria-label={label}>
        <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="map-land" d={landPath} />
        </svg>
        {placed.map(({ point, x, y }, index) => (
          <Point key={point.key} point={point} x={x} y={y} place={places[index]} />
        ))}
      </svg>
      {list && (
        <ul className="map-list">
          {points.map((point) => (
            <li
              key={point.key}
              className={classNames(point.href && 'cover', point.hollow && 'map-hollow') || undefined}
            >
              {point.href ? (
                <a className="cover-link" href={point.href}>
                  {point.label}
                </a>
              ) : (
                <span>{point.label}</span>
              )}
              {point.detail && <span className="muted">{point.detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface PointProps {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
  readonly place: LabelPlace | undefined;
}

/** A point in an SVG of its own, so that what stands around it is placed in pixels while it moves with the map. */
function Point({ point, x, y, place }: PointProps) {
  const stands = place ?? { anchor: 'start' as const, dx: 11, dy: 0 };
  const { anchor, dx, dy } = stands;
  return (
    <svg
      className={classNames('map-point', point.hollow && 'map-hollow')}
      x={percent(x)}
      y={percent(y)}
      aria-hidden="true"
    >
      {needsLeader(stands) && <path className="map-leader" d={`M0 0L${dx} ${leaderEnd(stands)}`} />}
      <circle r="5.5" />
      <text x={dx} y={dy} dy="0.34em" textAnchor={anchor}>
        {isolate(point.label)}
      </text>
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
