import { inLanguage } from '../../texts/translated.ts';
import { type Column, Table } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import type { SiteFigures } from '../by-site.ts';
import { definitions } from '../definitions.ts';
import { valueText } from '../words.ts';

const shown = ['places', 'residents', 'occupancy_places', 'occupancy_area', 'turnover_rate'] as const;

/** The figures of hosting, site by site. */
export function SitesTable({ visit, sites }: { visit: Visit; sites: readonly SiteFigures[] }) {
  const { t, locale } = visit;
  const columns: Column<SiteFigures>[] = [
    {
      key: 'site',
      head: t('figures.column_site'),
      names: true,
      cell: ({ site }) => <a href={`/sites/${site.slug}`}>{inLanguage(site.name, locale)}</a>,
    },
    ...shown.map(
      (key): Column<SiteFigures> => ({
        key,
        head: t(definitions[key].name),
        align: 'end',
        cell: ({ figures }) => valueText(visit, figures[key]),
      }),
    ),
  ];
  return (
    <Table
      caption={t('figures.by_site_note')}
      columns={columns}
      rows={sites}
      rowKey={({ site }) => site.id}
      id="figures-by-site"
    />
  );
}
