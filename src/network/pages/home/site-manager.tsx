import type { ReactNode } from 'react';
import { scopesOf } from '../../../access/actor.ts';
import { today } from '../../../house.ts';
import { formatDay, formatNumber, formatShare } from '../../../texts/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Grid } from '../../../ui/layout.tsx';
import { Stat } from '../../../ui/stat.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { addDays, addMonths, lastDay, monthStart, yearStart } from '../../days.ts';
import {
  agreementsEnding,
  daysAhead,
  type FreeUnit,
  freeUnits,
  type Movement,
  movements,
  residentsWithoutCoach,
  residentsWithoutDeclaration,
  type Sites,
} from '../../residencies.ts';
import { listSites, type SiteSummary } from '../../sites.ts';
import { companyNameOf, Words } from '../../words.tsx';
import { Calm, EndingAgreements, Folded, MissingCompanies, Panel } from './panels.tsx';

/** The sites that the visitor manages; null for all of them. */
function managedSites(visit: Visit): Sites {
  const everywhere = visit.actor.grants.some(({ role, scope }) => role === 'site_manager' && scope.kind === 'network');
  return everywhere ? null : scopesOf(visit.actor, 'site_manager', 'site');
}

/** What a site manager has to fill, renew and free. */
export async function siteManagerHome(visit: Visit): Promise<ReactNode> {
  const { t, house } = visit;
  const day = today(house.clock);
  const sites = managedSites(visit);
  const [all, ending, free, moves, undeclared, uncoached] = await Promise.all([
    listSites(house, day),
    agreementsEnding(house, sites, day, daysAhead),
    freeUnits(house, sites, day),
    movements(house, sites, monthStart(day), addMonths(monthStart(day), 1)),
    residentsWithoutDeclaration(house, sites, day, yearStart(day)),
    residentsWithoutCoach(house, sites, day),
  ]);
  const managed = all.filter(({ id, status }) => status === 'open' && (sites === null || sites.includes(id)));
  return (
    <>
      <Occupancy visit={visit} sites={managed} free={free.length} moves={moves} day={day} />
      <Grid column="large">
        <EndingAgreements visit={visit} agreements={ending} day={day} />
        <FreeUnits visit={visit} units={free} />
        <Movements visit={visit} moves={moves} />
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
      </Grid>
    </>
  );
}

interface OccupancyProps {
  visit: Visit;
  sites: readonly SiteSummary[];
  free: number;
  moves: readonly Movement[];
  day: string;
}

function Occupancy({ visit, sites, free, moves, day }: OccupancyProps) {
  const { t, locale } = visit;
  const sum = (read: (site: SiteSummary) => number) => sites.reduce((total, site) => total + read(site), 0);
  const number = (value: number) => formatNumber(locale, value, { maximumFractionDigits: 0 });
  const stat = (label: string, part: number, whole: number, note?: string) => (
    <Stat
      label={label}
      value={whole > 0 ? formatShare(locale, part / whole, 1) : t('network.unknown')}
      fraction={{ numerator: number(part), denominator: number(whole), ...(whole > 0 && { share: part / whole }) }}
      note={note}
    />
  );
  const month = formatDay(locale, day, 'month');
  const count = (kind: Movement['kind']) => number(moves.filter((move) => move.kind === kind).length);
  return (
    <>
      <p>
        {sites.map((site, index) => (
          <span key={site.id}>
            {index > 0 && ' · '}
            <a href={`/sites/${site.slug}`}>
              <Words texts={site.name} locale={locale} />
            </a>
          </span>
        ))}
      </p>
      <Grid column="small">
        {stat(
          t('network.occupancy_places'),
          sum((site) => site.residents),
          sum((site) => site.places),
        )}
        {stat(
          t('network.occupancy_area'),
          sum((site) => site.areaLet),
          sum((site) => site.area),
          t('network.occupancy_area_note'),
        )}
        <Stat label={t('network.free_units_head')} value={number(free)} />
        <Stat label={t('network.entries_of', { month })} value={count('entry')} />
        <Stat label={t('network.exits_of', { month })} value={count('exit')} />
      </Grid>
    </>
  );
}

function FreeUnits({ visit, units }: { visit: Visit; units: readonly FreeUnit[] }) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.free_units')} count={units.length} attention={units.length > 0}>
      {units.length === 0 ? (
        <Calm>{t('network.free_units_none')}</Calm>
      ) : (
        <Folded
          visit={visit}
          items={units.map((unit) => ({
            key: unit.id,
            title: (
              <>
                <bdi>{unit.code}</bdi> · {t('network.square_metres', { area: formatNumber(locale, unit.area) })}
              </>
            ),
            href: `/units/${unit.id}`,
            icon: 'building',
            detail: <Words texts={unit.siteName} locale={locale} />,
            end: unit.letFrom ? (
              <Badge tone="info">{t('network.let_from', { day: formatDay(locale, unit.letFrom, 'medium') })}</Badge>
            ) : unit.freeSince ? (
              t('network.free_since', { day: formatDay(locale, unit.freeSince, 'medium') })
            ) : (
              t('network.unit_never_let')
            ),
          }))}
        />
      )}
    </Panel>
  );
}

function Movements({ visit, moves }: { visit: Visit; moves: readonly Movement[] }) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.movements')} count={moves.length}>
      {moves.length === 0 ? (
        <Calm>{t('network.movements_none')}</Calm>
      ) : (
        <WorkList
          items={moves.map((move) => ({
            key: `${move.kind} ${move.on} ${move.companySlug} ${move.siteSlug}`,
            title: <bdi>{companyNameOf(move, locale)}</bdi>,
            href: `/companies/${move.companySlug}`,
            detail: (
              <>
                <Words texts={move.siteName} locale={locale} /> ·{' '}
                {formatDay(
                  locale,
                  move.kind === 'exit' ? (lastDay(move.on) ?? addDays(move.on, -1)) : move.on,
                  'medium',
                )}
              </>
            ),
            end:
              move.kind === 'entry' ? (
                <Badge tone="success">{t('network.entry_badge')}</Badge>
              ) : (
                <Badge>{t('network.exit_badge')}</Badge>
              ),
          }))}
        />
      )}
    </Panel>
  );
}
