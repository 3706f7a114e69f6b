import { today } from '../../house.ts';
import { formatDay, formatNumber, formatShare } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Grid, PageHeader, Section, Split, Stack } from '../../ui/layout.tsx';
import { PositionMap } from '../../ui/map/position-map.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stat } from '../../ui/stat.tsx';
import { Timeline } from '../../ui/steps.tsx';
import { pageOf } from '../../web/paging.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { residentsOf } from '../residencies.ts';
import { findSite, type SiteHistory, type SiteSummary, siteHistory } from '../sites.ts';
import { periodText, SiteStateBadge, siteStateNames, Words } from '../words.tsx';
import { Cohorts, Residents, residentsSize } from './site-residents.tsx';

/** The site that the address names. */
export function siteOfPath(visit: Visit): Promise<SiteSummary | null> {
  return findSite(visit.house, visit.param('slug'), today(visit.house.clock));
}

/** `/sites/:slug`: one site, open or still to come. */
export async function sitePage(visit: Visit, site: SiteSummary): Promise<Response> {
  const { t, locale, house } = visit;
  const day = today(house.clock);
  const [history, residents] = await Promise.all([
    siteHistory(house, site.id, day),
    residentsOf(house, site.id, day, pageOf(visit), residentsSize),
  ]);
  const name = inLanguage(site.name, locale);
  return show(visit, {
    title: name,
    description: inLanguage(site.description, locale) || undefined,
    children: (
      <Stack gap="large">
        <PageHeader
          title={<Words texts={site.name} locale={locale} />}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[{ label: t('network.sites_title'), href: '/sites' }, { label: name }]}
            />
          }
          eyebrow={
            <>
              <Words texts={site.city} locale={locale} /> · <Words texts={site.region.name} locale={locale} />
            </>
          }
          badge={<SiteStateBadge t={t} state={site.status} />}
          lead={<Words texts={site.description} locale={locale} />}
          actions={
            site.status === 'open' && (
              <ButtonLink href={`/companies?site=${site.slug}`} icon="building">
                {t('network.site_companies')}
              </ButtonLink>
            )
          }
        />
        <Split aside={<Aside visit={visit} site={site} history={history} />}>
          {site.status === 'open' ? (
            <>
              <Occupancy visit={visit} site={site} />
              <Residents visit={visit} residents={residents} />
              <Cohorts visit={visit} cohorts={history.cohorts} />
            </>
          ) : (
            <>
              <NotOpen visit={visit} site={site} />
              <History visit={visit} history={history} />
            </>
          )}
        </Split>
      </Stack>
    ),
  });
}

function Aside({ visit, site, history }: { visit: Visit; site: SiteSummary; history: SiteHistory }) {
  const { t, locale } = visit;
  const day = today(visit.house.clock);
  const number = (value: number) => formatNumber(locale, value);
  const coordinate = (value: number) => formatNumber(locale, Math.abs(value), { maximumFractionDigits: 3 });
  return (
    <>
      {site.lat !== null && site.lon !== null && (
        <PositionMap
          label={t('network.site_map', { site: inLanguage(site.name, locale) })}
          list={false}
          points={[
            {
              key: site.id,
              label: inLanguage(site.city, locale),
              latitude: site.lat,
              longitude: site.lon,
              hollow: site.status !== 'open',
            },
          ]}
        />
      )}
      <DescriptionList
        items={[
          { term: t('network.city'), value: <Words texts={site.city} locale={locale} /> },
          { term: t('network.region'), value: <Words texts={site.region.name} locale={locale} /> },
          ...(site.lat !== null && site.lon !== null
            ? [
                {
                  term: t('network.position'),
                  value: (
                    <bdi>
                      {t(site.lat < 0 ? 'network.south' : 'network.north', { degrees: coordinate(site.lat) })} ·{' '}
                      {t(site.lon < 0 ? 'network.west' : 'network.east', { degrees: coordinate(site.lon) })}
                    </bdi>
                  ),
                },
              ]
            : []),
          ...history.capacities
            .filter(({ from, until }) => (from === null || from <= day) && (until === null || until > day))
            .map(({ value, from }) => ({
              term: t('network.places_head'),
              value: from
                ? t('network.places_since', { count: value, day: formatDay(locale, from, 'medium') })
                : number(value),
            })),
          ...(site.units > 0
            ? [
                {
                  term: t('network.lettable'),
                  value: t('network.units_area', { units: site.units, area: number(site.area) }),
                },
              ]
            : []),
        ]}
      />
      {site.status === 'open' && <History visit={visit} history={history} />}
      {site.source && (
        <Disclosure summary={t('network.sources')}>
          <p className="muted">
            <bdi>{site.source}</bdi>
          </p>
        </Disclosure>
      )}
    </>
  );
}

function History({ visit, history }: { visit: Visit; history: SiteHistory }) {
  const { t, locale } = visit;
  const day = today(visit.house.clock);
  return (
    <Section title={t('network.site_history')}>
      <Timeline
        items={[...history.statuses].reverse().map(({ value, from, until }) => ({
          key: `${value} ${from}`,
          on: from ?? undefined,
          date:
            from && from > day
              ? t('network.planned', { day: formatDay(locale, from) })
              : periodText(visit, from, until),
          title: t(siteStateNames[value]),
          tone:
            value === 'open' ? 'success' : value === 'works' ? 'attention' : value === 'closed' ? 'neutral' : 'info',
        }))}
      />
    </Section>
  );
}

function Occupancy({ visit, site }: { visit: Visit; site: SiteSummary }) {
  const { t, locale, house } = visit;
  const number = (value: number) => formatNumber(locale, value, { maximumFractionDigits: 0 });
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);
  const byPlaces = share(site.residents, site.places);
  const byArea = share(site.areaLet, site.area);
  const none = t('network.unknown');
  return (
    <Section
      title={t('network.occupancy')}
      lead={t('network.occupancy_lead', { day: formatDay(locale, today(house.clock)) })}
    >
      <Grid column="small">
        <Stat
          label={t('network.occupancy_places')}
          value={byPlaces === undefined ? none : formatShare(locale, byPlaces, 1)}
          fraction={{ numerator: number(site.residents), denominator: number(site.places), share: byPlaces }}
          note={t('network.occupancy_places_note')}
          href="/figures/occupancy_places"
        />
        <Stat
          label={t('network.occupancy_area')}
          value={byArea === undefined ? none : formatShare(locale, byArea, 1)}
          fraction={{ numerator: number(site.areaLet), denominator: number(site.area), share: byArea }}
          note={t('network.occupancy_area_note')}
          href="/figures/occupancy_area"
        />
        <Stat
          label={t('network.free_units_head')}
          value={number(site.freeUnits)}
          fraction={{ numerator: number(site.freeUnits), denominator: number(site.units) }}
          note={t('network.free_units_note')}
        />
      </Grid>
    </Section>
  );
}

/** What is true of a site without residents: announced, being built or closed, and since when. */
function NotOpen({ visit, site }: { visit: Visit; site: SiteSummary }) {
  const { t, locale } = visit;
  const since = site.statusSince ? formatDay(locale, site.statusSince) : null;
  const sentence =
    site.status === 'works'
      ? t('network.site_works_text')
      : site.status === 'announced'
        ? t('network.site_announced_text')
        : site.status === 'closed'
          ? t('network.site_closed_text')
          : t('network.site_no_state_text');
  return (
    <Notice
      kind="info"
      title={
        site.status && since
          ? t('network.state_since', { state: t(siteStateNames[site.status]), day: since })
          : t('network.site_no_state')
      }
      actions={<ButtonLink href="/sites">{t('network.sites_see')}</ButtonLink>}
    >
      {sentence}
    </Notice>
  );
}
