import type { Direction } from '../lang.ts';
import { across, down, gutterOf, LabelAxis, labelHeight, plotHeight, round, ValueAxis } from './axes.tsx';
import { ChartFigure, type ChartWords } from './figure.tsx';
import { linearScale } from './scale.ts';

export interface Series {
  readonly label: string;
  /** One value a label; `null` where it is not known, which leaves a gap in the line. */
  readonly values: readonly (number | null)[];
}

export interface LineChartProps extends ChartWords {
  /** The steps along the line, evenly spaced: months, years. */
  readonly labels: readonly string[];
  /** Up to five; each has its colour and its dash. */
  readonly series: readonly Series[];
  readonly direction: Direction;
  readonly format: (value: number) => string;
  /** The head of the first column of the table: what the labels are. */
  readonly labelHead: string;
  /** What the table says where a value is not known. */
  readonly unknown: string;
}

/** Side of the square that the lines are drawn in before it is stretched over the plot. */
const side = 1000;
/** Free share of the width on each side, so that first and last labels are not cut. */
const margin = 0.04;
/** Beyond so many steps, points on a line hide it. */
const mostPoints = 24;

/** How amounts move in time. */
export function LineChart({ labels, series, direction, format, labelHead, unknown, ...words }: LineChartProps) {
  const scale = linearScale(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const placeOf = (index: number) =>
    labels.length === 1 ? 0.5 : margin + (index / (labels.length - 1)) * (1 - 2 * margin);
  const point = (index: number, value: number) => {
    const share = direction === 'rtl' ? 1 - placeOf(index) : placeOf(index);
    return `${round(share * side)} ${round((1 - scale.place(value)) * side)}`;
  };
  return (
    <ChartFigure
      {...words}
      heads={[labelHead, ...series.map(({ label }) => label)]}
      rows={labels.map((label, index) => [
        label,
        ...series.map(({ values }) => {
          const value = values[index] ?? null;
          return value === null ? unknown : format(value);
        }),
      ])}
      legend={series.length > 1 && <Legend series={series} />}
    >
      <div className={gutterOf(scale.ticks.map(format))}>
        <svg className="chart-drawing" role="img" aria-label={words.title} height={plotHeight + labelHeight}>
          <ValueAxis scale={scale} direction={direction} format={format} />
          <svg
            width="100%"
            height={plotHeight}
            viewBox={`0 0 ${side} ${side}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {series.map(({ label, values }, index) => (
              <path key={label} className={`chart-series series-${index + 1}`} d={linePath(values, point)} />
            ))}
          </svg>
          {series.map(({ label, values }, index) =>
            values.map(
              (value, at) =>
                value !== null &&
                labels.length <= mostPoints && (
                  <circle
                    // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
                    key={`${label}-${at}`}
                    className={`chart-point series-${index + 1}`}
                    cx={across(placeOf(at), direction)}
                    cy={down(scale, value)}
                    r="3.5"
                  >
                    <title>{`${label}, ${labels[at]}: ${format(value)}`}</title>
                  </circle>
                ),
            ),
          )}
          <LabelAxis labels={labels} direction={direction} placeOf={placeOf} />
        </svg>
      </div>
    </ChartFigure>
  );
}

/** A line through the known values; it stops and starts again around each unknown one. */
export function linePath(values: readonly (number | null)[], point: (index: number, value: number) => string): string {
  let path = '';
  let drawing = false;
  values.forEach((value, index) => {
    if (value !== null) path += `${drawing ? 'L' : 'M'}${point(index, value)}`;
    drawing = value !== null;
  });
  return path;
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className="chart-legend">
      {series.map(({ label }, index) => (
        <li key={label}>
          <svg width="28" height="10" aria-hidden="true">
            <path className={`chart-series series-${index + 1}`} d="M1 5H27" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
