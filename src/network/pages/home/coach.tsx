import type { ReactNode } from 'react';
import { today } from '../../../house.ts';
import { listNeeds } from '../../../talents/needs.ts';
import { formatDay, formatNumber } from '../../../texts/format.ts';
import { inLanguage } from '../../../texts/translated.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink, TextLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Grid, Stack } from '../../../ui/layout.tsx';
import { Stat } from '../../../ui/stat.tsx';
import { Table } from '../../../ui/table.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { lastDay, monthStart } from '../../days.ts';
import {
  type CoachCohort,
  cohortsOf,
  daysWithoutSession,
  type Followed,
  portfolioOf,
  sessionsOf,
  waitsForSession,
} from '../../portfolio.ts';
import { companyNameOf, nameOf, phaseNames, Words } from '../../words.tsx';
import { Calm, Panel } from './panels.tsx';

const needsShown = 6;

/** A coach's portfolio, those who wait for a session first. */
export async function coachHome(visit: Visit): Promise<ReactNode> {
  const { t, house, actor, locale } = visit;
  if (actor.personId === null) return <Calm>{t('network.coach_no_person')}</Calm>;
  const day = today(house.clock);
  const [portfolio, month, cohorts] = await Promise.all([
    portfolioOf(house, actor.personId, day),
    sessionsOf(house, actor.personId, monthStart(day), day),
    cohortsOf(house, actor.personId, day),
  ]);
  const { needs } = await listNeeds(
    house,
    portfolio.map(({ id }) => id),
    1,
    needsShown,
  );
  const open = needs.filter(({ closedAt }) => closedAt === null);
  const waiting = portfolio.filter((followed) => waitsForSession(followed, day)).length;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <>
      <Grid column="small">
        <Stat label={t('network.followed')} value={number(portfolio.length)} />
        <Stat label={t('network.waiting', { days: daysWithoutSession })} value={number(waiting)} />
        <Stat
          label={t('network.sessions_month', { month: formatDay(locale, day, 'month') })}
          value={number(month.sessions)}
          note={t('network.sessions_hours', { hours: month.hours, companies: month.companies })}
        />
      </Grid>
      <Portfolio visit={visit} portfolio={portfolio} day={day} />
      <Grid column="large">
        <Panel
          visit={visit}
          title={t('network.needs_of_portfolio')}
          count={open.length}
          footer={visit.may('need.list') && <TextLink href="/needs">{t('network.needs_see')}</TextLink>}
        >
          {open.length === 0 ? (
            <Calm>{t('network.needs_none')}</Calm>
          ) : (
            <WorkList
              items={open.map((need) => ({
                key: need.id,
                title: <bdi>{need.title}</bdi>,
                href: visit.may('need.see', { company: need.companyId }) ? `/needs/${need.id}` : undefined,
                icon: 'briefcase',
                detail: <bdi>{companyNameOf(need, locale)}</bdi>,
                end: formatDay(locale, need.createdAt.toISOString().slice(0, 10), 'medium'),
              }))}
            />
          )}
        </Panel>
        <Cohorts visit={visit} cohorts={cohorts} />
      </Grid>
    </>
  );
}

function Portfolio({ visit, portfolio, day }: { visit: Visit; portfolio: readonly Followed[]; day: string }) {
  const { t, locale } = visit;
  return (
    <Table
      caption={t('network.portfolio_caption', { days: daysWithoutSession })}
      id="portfolio"
      rows={portfolio}
      rowKey={(followed) => followed.id}
      rowHref={(followed) => `/companies/${followed.slug}`}
      empty={
        <EmptyState icon="users" title={t('network.portfolio_none')}>
          {t('network.portfolio_none_hint')}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          head: t('network.company'),
          names: true,
          cell: (followed) => <bdi>{nameOf(followed, locale)}</bdi>,
        },
        { key: 'phase', head: t('network.phase'), cell: ({ phase }) => phase && t(phaseNames[phase]) },
        {
          key: 'site',
          head: t('network.site'),
          cell: ({ sites }) => sites.map((city) => inLanguage(city, locale)).join(' · '),
        },
        {
          key: 'seen',
          head: t('network.last_session'),
          cell: (followed) => {
            const text = followed.lastSeen ? formatDay(locale, followed.lastSeen, 'medium') : t('network.never');
            return waitsForSession(followed, day) ? <Badge tone="attention">{text}</Badge> : text;
          },
        },
        {
          key: 'act',
          head: t('network.act'),
          cell: (followed) => (
            <ButtonLink small icon="plus" href={`/companies/${followed.slug}/sessions/new`}>
              {t('network.session_short')}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

function Cohorts({ visit, cohorts }: { visit: Visit; cohorts: readonly CoachCohort[] }) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.cohorts')} count={cohorts.length}>
      {cohorts.length === 0 ? (
        <Calm>{t('network.cohorts_none')}</Calm>
      ) : (
        <Stack>
          <WorkList
            items={cohorts.map((cohort) => {
              const last = lastDay(cohort.until);
              return {
                key: cohort.id,
                title: (
                  <>
                    <Words texts={cohort.programme} locale={locale} /> · <bdi>{cohort.name}</bdi>
                  </>
                ),
                href: `/sites/${cohort.siteSlug}`,
                icon: 'users',
                detail: cohort.companies.map((company) => nameOf(company, locale)).join(' · '),
                end: last && t('network.until_day', { day: formatDay(locale, last, 'medium') }),
              };
            })}
          />
        </Stack>
      )}
    </Panel>
  );
}
