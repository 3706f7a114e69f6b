import type { Direction } from '../lang.ts';
import type { Scale } from './scale.ts';

/** Height of the drawing area and of the band of labels under it, in pixels. */
export const plotHeight = 220;
export const labelHeight = 28;

/** A share of the width as the SVG attribute, mirrored where the text runs from right to left. */
export function across(share: number, direction: Direction): string {
  return `${round((direction === 'rtl' ? 1 - share : share) * 100)}%`;
}

/** A place on the scale as pixels from the top of the drawing. */
export function down(scale: Scale, value: number): number {
  return round((1 - scale.place(value)) * plotHeight);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The classes of the box around a drawing that leave room for the widest label of its value axis. */
export function gutterOf(labels: readonly string[]): string {
  const longest = Math.max(...labels.map((label) => label.length));
  return `chart-plot chart-gutter-${longest <= 3 ? 'small' : longest <= 6 ? 'medium' : 'large'}`;
}

interface ValueAxisProps {
  readonly scale: Scale;
  readonly direction: Direction;
  readonly format: (value: number) => string;
}

/** Horizontal lines at round values, with the values beside them at the start of the line. */
export function ValueAxis({ scale, direction, format }: ValueAxisProps) {
  const rtl = direction === 'rtl';
  return scale.ticks.map((tick) => {
    const y = down(scale, tick);
    return (
      <g key={tick}>
        <line className={tick === 0 ? 'chart-base' : 'chart-line'} x2="100%" y1={y} y2={y} />
        <text
          className="chart-label"
          x={rtl ? '100%' : 0}
          dx={rtl ? 8 : -8}
          y={y}
          dy="0.32em"
          textAnchor={rtl ? 'start' : 'end'}
        >
          {format(tick)}
        </text>
      </g>
    );
  });
}

interface LabelAxisProps {
  readonly labels: readonly string[];
  readonly direction: Direction;
  /** Where the label of an index stands, from 0 to 1 in the direction of reading. */
  readonly placeOf: (index: number) => number;
}

/**
 * The labels under the drawing. Where there are many, only some are shown, counted back from the last, which is the
 * one that readers look for; a narrow chart shows at most five, a wide one twelve.
 */
export function LabelAxis({ labels, direction, placeOf }: LabelAxisProps) {
  const wide = Math.ceil(labels.length / 12);
  const narrow = wide * Math.ceil(labels.length / wide / 5);
  return labels.map((label, index) => {
    const fromLast = labels.length - 1 - index;
    if (fromLast % wide !== 0) return null;
    return (
      <text
        key={label}
        className={fromLast % narrow === 0 ? 'chart-label' : 'chart-label chart-label-wide'}
        x={across(placeOf(index), direction)}
        y={plotHeight + labelHeight - 8}
        textAnchor="middle"
      >
        {label}
      </text>
    );
  });
}

/**
 * Keeps a label of either script in its own order inside a drawing that runs from left to right (Unicode first strong
 * isolate … pop directional isolate).
 */
export function isolate(label: string): string {
  return `\u2068${label}\u2069`;
}
