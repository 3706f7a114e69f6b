import type { Direction } from '../lang.ts';
import { across, down, gutterOf, isolate, LabelAxis, labelHeight, plotHeight, round, ValueAxis } from './axes.tsx';
import { ChartFigure, type ChartWords } from './figure.tsx';
import { linearScale } from './scale.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Set apart in saffron: the row that the text speaks of. */
  readonly marked?: boolean | undefined;
}

export interface BarChartProps extends ChartWords {
  readonly bars: readonly Bar[];
  readonly direction: Direction;
  readonly format: (value: number) => string;
  /** The heads of the table: what the labels are, what the values are. */
  readonly heads: readonly [string, string];
  /** `rows` for named things, one under the other; `columns` for years and other steps in time. */
  readonly layout?: 'rows' | 'columns' | undefined;
}

/** Amounts compared by the length of bars that all begin at zero. */
export function BarChart({ bars, direction, format, heads, layout = 'rows', ...words }: BarChartProps) {
  return (
    <ChartFigure {...words} heads={heads} rows={bars.map((bar) => [bar.label, format(bar.value)])}>
      {layout === 'rows' ? (
        <Rows bars={bars} direction={direction} format={format} title={words.title} />
      ) : (
        <Columns bars={bars} direction={direction} format={format} title={words.title} />
      )}
    </ChartFigure>
  );
}

type DrawingProps = Pick<BarChartProps, 'bars' | 'direction' | 'format' | 'title'>;

/** Height of a row, of its bar, and where its words stand, in pixels. */
const row = { height: 46, bar: 12, barTop: 24, words: 16 };

function Rows({ bars, direction, format, title }: DrawingProps) {
  const rtl = direction === 'rtl';
  const longest = Math.max(...bars.map((bar) => bar.value), 0) || 1;
  return (
    <div className="chart-plot">
      <svg className="chart-drawing" role="img" aria-label={title} height={bars.length * row.height}>
        {bars.map((bar, index) => {
          const share = Math.max(0, bar.value) / longest;
          const top = index * row.height;
          return (
            <g key={bar.label}>
              <text x={rtl ? '100%' : 0} y={top + row.words} textAnchor={rtl ? 'end' : 'start'}>
                {isolate(bar.label)}
              </text>
              <text className="chart-value" x={rtl ? 0 : '100%'} y={top + row.words} textAnchor={rtl ? 'start' : 'end'}>
                {format(bar.value)}
              </text>
              <rect className="chart-track" y={top + row.barTop} width="100%" height={row.bar} rx="3" />
              <rect
                className={bar.marked ? 'chart-bar chart-marked' : 'chart-bar'}
                x={rtl ? `${round((1 - share) * 100)}%` : 0}
                y={top + row.barTop}
                width={`${round(share * 100)}%`}
                height={row.bar}
                rx="3"
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Columns({ bars, direction, format, title }: DrawingProps) {
  const scale = linearScale(bars.map((bar) => bar.value));
  const band = 1 / bars.length;
  const zero = down(scale, 0);
  const placeOf = (index: number) => (index + 0.5) * band;
  return (
    <div className={gutterOf(scale.ticks.map(format))}>
      <svg className="chart-drawing" role="img" aria-label={title} height={plotHeight + labelHeight}>
        <ValueAxis scale={scale} direction={direction} format={format} />
        {bars.map((bar, index) => {
          const y = down(scale, bar.value);
          const half = band * 0.33;
          return (
            <rect
              key={bar.label}
              className={bar.marked ? 'chart-bar chart-marked' : 'chart-bar'}
              x={across(placeOf(index) + (direction === 'rtl' ? half : -half), direction)}
              y={Math.min(y, zero)}
              width={`${round(2 * half * 100)}%`}
              height={round(Math.abs(zero - y))}
            >
              <title>{`${bar.label}: ${format(bar.value)}`}</title>
            </rect>
          );
        })}
        <LabelAxis labels={bars.map((bar) => bar.label)} direction={direction} placeOf={placeOf} />
      </svg>
    </div>
  );
}
