import type { ReactNode } from 'react';
import { definitions } from '../../../figures/definitions.ts';
import { type Figure, type Figures, figuresOnDays } from '../../../figures/figures.ts';
import { figureKeys } from '../../../figures/keys.ts';
import { today } from '../../../house.ts';
import { lastEntries } from '../../../journal/entries.ts';
import { formatDay, formatNumber, formatShare } from '../../../texts/format.ts';
import { inLanguage } from '../../../texts/translated.ts';
import { TextLink } from '../../../ui/button.tsx';
import { BarChart } from '../../../ui/chart/bar-chart.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { directionOf } from '../../../ui/lang.ts';
import { Grid } from '../../../ui/layout.tsx';
import { Table } from '../../../ui/table.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { addMonths, yearStart } from '../../days.ts';
import { figureText } from '../../figure-text.ts';
import { agreementsEnding, daysAhead, residentsWithoutCoach, residentsWithoutDeclaration } from '../../residencies.ts';
import { isHalfEmpty, isNearlyFull, listSites, type SiteSummary } from '../../sites.ts';
import { SiteStateBadge, Words } from '../../words.tsx';
import { Calm, EndingAgreements, LastEntries, MissingCompanies, Panel } from './panels.tsx';

const entriesShown = 6;

/** The network against a year ago, what asks for a decision, and what was done last. */
export async function directionHome(visit: Visit): Promise<ReactNode> {
  const { t, house } = visit;
  const day = today(house.clock);
  const before = addMonths(day, -12);
  const [[now, earlier], sites, ending, undeclared, uncoached, entries] = await Promise.all([
    figuresOnDays(house, [day, before], { seesSmallGroups: visit.may('figure.see-answers') }),
    listSites(house, day),
    agreementsEnding(house, null, day, daysAhead),
    residentsWithoutDeclaration(house, null, day, yearStart(day)),
    residentsWithoutCoach(house, null, day),
    lastEntries(house, entriesShown),
  ]);
  const open = sites.filter(({ status }) => status === 'open');
  const coming = sites.filter(({ status }) => status === 'announced' || status === 'works');
  return (
    <>
      {now && earlier && <Compared visit={visit} now={now} earlier={earlier} day={day} before={before} />}
      <Grid column="large">
        <Panel
          visit={visit}
          title={t('network.sites_to_watch')}
          attention={open.some((site) => isNearlyFull(site) || isHalfEmpty(site))}
        >
          <SitesToWatch visit={visit} sites={open} />
        </Panel>
        <Panel visit={visit} title={t('network.occupancy_by_site')}>
          <OccupancyBySite visit={visit} sites={open} day={day} />
        </Panel>
        <EndingAgreements visit={visit} agreements={ending} day={day} />
        <MissingCompanies
          visit={visit}
          title={t('network.undeclared', { year: day.slice(0, 4) })}
          none={t('network.undeclared_none')}
          companies={undeclared}
        />
        <MissingCompanies
          visit={visit}
          title={t('network.uncoached')}
          none={t('network.uncoached_none')}
          companies={uncoached}
        />
        <Panel visit={visit} title={t('network.sites_coming')} count={coming.length}>
          <ComingSites visit={visit} sites={coming} />
        </Panel>
        <LastEntries visit={visit} entries={entries} />
      </Grid>
    </>
  );
}

interface ComparedProps {
  visit: Visit;
  now: Figures;
  earlier: Figures;
  day: string;
  before: string;
}

function Compared({ visit, now, earlier, day, before }: ComparedProps) {
  const { t, locale } = visit;
  return (
    <Table
      caption={t('network.figures_compared')}
      id="figures"
      rows={figureKeys.map((key) => ({ key, now: now[key], earlier: earlier[key] }))}
      rowKey={({ key }) => key}
      rowHref={({ key }) => `/figures/${key}`}
      columns={[
        { key: 'name', head: t('network.figure'), names: true, cell: ({ key }) => t(definitions[key].name) },
        {
          key: 'now',
          head: formatDay(locale, day, 'medium'),
          align: 'end',
          cell: (row) => figureText(visit, row.now),
        },
        {
          key: 'earlier',
          head: formatDay(locale, before, 'medium'),
          align: 'end',
          cell: (row) => figureText(visit, row.earlier),
        },
        {
          key: 'change',
          head: t('network.change'),
          align: 'end',
          nowrap: true,
          cell: (row) => <Change visit={visit} now={row.now} earlier={row.earlier} />,
        },
      ]}
    />
  );
}

/** The change of a figure: points for a share, the number for a count. */
function Change({ visit, now, earlier }: { visit: Visit; now: Figure; earlier: Figure }) {
  const { t, locale } = visit;
  if (now.value === null || earlier.value === null) return t('network.unknown');
  const change = now.value - earlier.value;
  const icon: IconName = change > 0 ? 'trend-up-end' : change < 0 ? 'trend-down-end' : 'trend-flat-end';
  const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const;
  return (
    <span>
      <bdi dir="ltr">{formatNumber(locale, now.unit === 'share' ? change * 100 : change, signed)}</bdi>
      {now.unit === 'share' && <> {t('network.points')}</>} <Icon name={icon} />
    </span>
  );
}

function OccupancyBySite({ visit, sites, day }: { visit: Visit; sites: readonly SiteSummary[]; day: string }) {
  const { t, locale } = visit;
  const measured = sites.filter(({ places }) => places > 0);
  if (measured.length === 0) return <Calm>{t('network.sites_none_open')}</Calm>;
  return (
    <BarChart
      id="occupancy"
      title={t('network.occupancy_chart', { day: formatDay(locale, day) })}
      tableLabel={t('network.see_data')}
      direction={directionOf(locale)}
      heads={[t('network.site'), t('network.occupancy_places')]}
      format={(value) => formatShare(locale, value, 1)}
      bars={measured.map((site) => ({
        label: inLanguage(site.name, locale),
        value: site.residents / site.places,
        marked: isNearlyFull(site) || isHalfEmpty(site),
      }))}
    />
  );
}

function SitesToWatch({ visit, sites }: { visit: Visit; sites: readonly SiteSummary[] }) {
  const { t, locale } = visit;
  const watched = sites.filter((site) => isNearlyFull(site) || isHalfEmpty(site));
  if (watched.length === 0) return <Calm>{t('network.sites_to_watch_none')}</Calm>;
  return (
    <WorkList
      items={watched.map((site) => ({
        key: site.id,
        title: <Words texts={site.name} locale={locale} />,
        href: `/sites/${site.slug}`,
        icon: 'pin',
        attention: true,
        detail: isNearlyFull(site) ? t('network.nearly_full') : t('network.half_empty'),
        end: t('network.free_of', { free: site.freeUnits, units: site.units }),
      }))}
    />
  );
}

function ComingSites({ visit, sites }: { visit: Visit; sites: readonly SiteSummary[] }) {
  const { t, locale } = visit;
  if (sites.length === 0) return <Calm>{t('network.sites_coming_none')}</Calm>;
  return (
    <>
      <WorkList
        items={sites.map((site) => ({
          key: site.id,
          title: <Words texts={site.name} locale={locale} />,
          href: `/sites/${site.slug}`,
          icon: 'pin',
          detail: site.statusSince && t('network.since_day', { day: formatDay(locale, site.statusSince, 'medium') }),
          end: <SiteStateBadge t={t} state={site.status} />,
        }))}
      />
      <TextLink href="/sites" arrow="forward">
        {t('network.sites_see')}
      </TextLink>
    </>
  );
}
