import { today } from '../../house.ts';
import { formatDay, formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { PositionMap } from '../../ui/map/position-map.tsx';
import { Table } from '../../ui/table.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { listSites, type SiteSummary } from '../sites.ts';
import { SiteStateBadge, siteStateNames, Words } from '../words.tsx';

/** `/sites`: all sites as they stand today, on the map and in a list. */
export async function sitesPage(visit: Visit): Promise<Response> {
  const { t, locale } = visit;
  const day = today(visit.house.clock);
  const sites = (await listSites(visit.house, day)).filter((site) => site.status !== null);
  const count = (status: SiteSummary['status']) => sites.filter((site) => site.status === status).length;
  return show(visit, {
    title: t('network.sites_title'),
    description: t('network.sites_lead', { open: count('open'), coming: count('works') + count('announced') }),
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('network.sites_title')}
          lead={t('network.sites_lead', { open: count('open'), coming: count('works') + count('announced') })}
        />
        <SitesMap visit={visit} sites={sites} />
        <Section title={t('network.sites_list', { day: formatDay(locale, day) })}>
          <SitesTable visit={visit} sites={sites} />
        </Section>
      </Stack>
    ),
  });
}

/** The sites on the map, those not open hollow. */
export function SitesMap({ visit, sites }: { visit: Visit; sites: readonly SiteSummary[] }) {
  const { t, locale } = visit;
  const cities = sites.map((site) => inLanguage(site.city, locale));
  /** The city is enough, unless it has several sites. */
  const labelOf = (site: SiteSummary) => {
    const city = inLanguage(site.city, locale);
    return cities.filter((other) => other === city).length > 1 ? inLanguage(site.name, locale) : city;
  };
  return (
    <PositionMap
      label={t('network.sites_map')}
      points={sites.flatMap((site) =>
        site.lat === null || site.lon === null || site.status === null
          ? []
          : [
              {
                key: site.id,
                label: labelOf(site),
                latitude: site.lat,
                longitude: site.lon,
                href: `/sites/${site.slug}`,
                hollow: site.status !== 'open',
                detail:
                  site.status === 'open' && site.places > 0
                    ? t('network.places', { count: site.places })
                    : t(siteStateNames[site.status]),
              },
            ],
      )}
    />
  );
}

function SitesTable({ visit, sites }: { visit: Visit; sites: readonly SiteSummary[] }) {
  const { t, locale } = visit;
  const number = (value: number) => formatNumber(locale, value);
  const whenOpen = (read: (site: SiteSummary) => number) => (site: SiteSummary) =>
    site.status === 'open' ? number(read(site)) : undefined;
  const total = (read: (site: SiteSummary) => number) =>
    number(sites.filter((site) => site.status === 'open').reduce((sum, site) => sum + read(site), 0));
  return (
    <Table
      caption={t('network.sites_caption')}
      captionHidden
      rows={sites}
      rowKey={(site) => site.id}
      rowHref={(site) => `/sites/${site.slug}`}
      columns={[
        {
          key: 'name',
          head: t('network.site'),
          names: true,
          cell: (site) => <Words texts={site.name} locale={locale} />,
        },
        {
          key: 'region',
          head: t('network.region'),
          cell: (site) => <Words texts={site.region.name} locale={locale} />,
        },
        { key: 'state', head: t('network.state'), cell: (site) => <SiteStateBadge t={t} state={site.status} /> },
        { key: 'places', head: t('network.places_head'), align: 'end', cell: whenOpen((site) => site.places) },
        { key: 'residents', head: t('network.residents_head'), align: 'end', cell: whenOpen((site) => site.residents) },
        { key: 'units', head: t('network.units_head'), align: 'end', cell: whenOpen((site) => site.units) },
        { key: 'free', head: t('network.free_units_head'), align: 'end', cell: whenOpen((site) => site.freeUnits) },
      ]}
      totals={[
        t('network.total'),
        null,
        null,
        total((site) => site.places),
        total((site) => site.residents),
        total((site) => site.units),
        total((site) => site.freeUnits),
      ]}
    />
  );
}
