import type { MessageKey } from '../../texts/catalogues.ts';
import { formatDay, formatNumber, formatShare } from '../../texts/format.ts';
import { LineChart } from '../../ui/chart/line-chart.tsx';
import { directionOf } from '../../ui/lang.ts';
import type { Visit } from '../../web/visit.ts';
import { definitions } from '../definitions.ts';
import type { Moment } from '../figures.ts';
import type { FigureKey } from '../keys.ts';

interface HistoryChartProps {
  readonly visit: Visit;
  readonly id: string;
  readonly title: string;
  /** Figures of one unit, up to five. */
  readonly keys: readonly FigureKey[];
  readonly history: readonly Moment[];
}

/** Figures at each year's end and on the day; a year in which one could not be computed leaves a gap. */
export function HistoryChart({ visit, id, title, keys, history }: HistoryChartProps) {
  const { t, locale } = visit;
  const share = keys.some((key) => definitions[key].unit === 'share');
  const last = history.at(-1)?.day ?? '';
  return (
    <LineChart
      id={id}
      title={title}
      labels={history.map(({ day }) => day.slice(0, 4))}
      series={keys.map((key) => ({
        label: t(definitions[key].name),
        values: history.map(({ figures }) => figures[key].value),
      }))}
      direction={directionOf(locale)}
      format={(value) => (share ? formatShare(locale, value) : formatNumber(locale, value))}
      labelHead={t('figures.chart_year')}
      unknown={t('figures.not_computable')}
      tableLabel={t('figures.chart_data')}
      note={t('figures.chart_note', { day: formatDay(locale, last) })}
    />
  );
}

/** The charts of the overview: figures that are read together. */
export const overviewCharts: readonly { id: string; title: MessageKey; keys: readonly FigureKey[] }[] = [
  { id: 'chart-hosting', title: 'figures.chart_hosting', keys: ['places', 'residents'] },
  { id: 'chart-support', title: 'figures.chart_support', keys: ['supported', 'supported_directly'] },
  { id: 'chart-jobs', title: 'figures.chart_jobs', keys: ['jobs_total', 'jobs_direct'] },
  {
    id: 'chart-rates',
    title: 'figures.chart_rates',
    keys: ['occupancy_places', 'incubation_success', 'satisfaction', 'exporting_share', 'survival_5y'],
  },
];
