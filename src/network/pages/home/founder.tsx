import type { ReactNode } from 'react';
import { scopesOf } from '../../../access/actor.ts';
import { today } from '../../../house.ts';
import { listNeeds, type Need } from '../../../talents/needs.ts';
import { formatDay, formatNumber } from '../../../texts/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink, ButtonRow, TextLink } from '../../../ui/button.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Grid } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { cityName } from '../../cities.ts';
import { type CompanyCard, findCompanyById } from '../../companies.ts';
import { daysBetween, yearStart } from '../../days.ts';
import { type Declaration, declarationsOf, dueYear } from '../../declarations.ts';
import { servicesReceived } from '../../deliveries.ts';
import { type Fair, upcomingFairs } from '../../fairs.ts';
import { type Agreement, agreementsOf, daysAhead } from '../../residencies.ts';
import { countryName, nameOf, periodText, phaseNames, serviceNames, Words } from '../../words.tsx';
import { Calm, Panel } from './panels.tsx';

const needsShown = 5;
const fairsShown = 4;

/** A founder's own companies: place, coach, declaration, services, needs, and the fairs to come. */
export async function founderHome(visit: Visit): Promise<ReactNode> {
  const { t, house, actor } = visit;
  const day = today(house.clock);
  const ids = scopesOf(actor, 'founder', 'company');
  const [companies, fairs] = await Promise.all([
    Promise.all(ids.map((id) => findCompanyById(house, id))),
    upcomingFairs(house, day, fairsShown),
  ]);
  const own = companies.filter((company) => company !== null);
  if (own.length === 0) {
    return (
      <EmptyState icon="building" title={t('network.founder_no_company')}>
        {t('network.founder_no_company_hint')}
      </EmptyState>
    );
  }
  return (
    <>
      {await Promise.all(own.map((company) => ownCompany(visit, company, day)))}
      <Fairs visit={visit} fairs={fairs} />
    </>
  );
}

async function ownCompany(visit: Visit, company: CompanyCard, day: string): Promise<ReactNode> {
  const { t, house, locale } = visit;
  const [agreements, declarations, services, { needs }] = await Promise.all([
    agreementsOf(house, company.id),
    declarationsOf(house, company.id),
    servicesReceived(house, company.id, yearStart(day), day),
    listNeeds(house, [company.id], 1, needsShown),
  ]);
  const inForce = agreements.filter(({ from, until }) => (!from || from <= day) && (!until || until > day));
  const declared = declarations.find(({ declaredOn }) => declaredOn >= yearStart(day));
  const path = `/companies/${company.slug}`;
  return (
    <div className="stack" key={company.id}>
      <h3>
        <a href={path}>
          <bdi>{nameOf(company, locale)}</bdi>
        </a>{' '}
        {company.phase && <Badge tone="accent">{t(phaseNames[company.phase])}</Badge>}
      </h3>
      {!declared && (
        <Notice
          kind="warning"
          title={t('network.declaration_due', { year: String(dueYear(day)) })}
          actions={
            <ButtonLink small kind="primary" href={`${path}/declarations/new`}>
              {t('network.declaration_file')}
            </ButtonLink>
          }
        >
          {t('network.declaration_due_text')}
        </Notice>
      )}
      <Grid column="large">
        <Situation visit={visit} company={company} inForce={inForce} declared={declared} day={day} />
        <Needs visit={visit} needs={needs} />
        <Received visit={visit} services={services} day={day} />
      </Grid>
      <ButtonRow>
        <ButtonLink icon="edit" href={`${path}/edit`}>
          {t('network.card_edit')}
        </ButtonLink>
        {declared && (
          <ButtonLink icon="file" href={`${path}/declarations/new`}>
            {t('network.declaration_correct')}
          </ButtonLink>
        )}
      </ButtonRow>
    </div>
  );
}

interface SituationProps {
  visit: Visit;
  company: CompanyCard;
  inForce: readonly Agreement[];
  declared: Declaration | undefined;
  day: string;
}

function Situation({ visit, company, inForce, declared, day }: SituationProps) {
  const { t, locale } = visit;
  const soon = ({ until }: Agreement) => until !== null && daysBetween(day, until) <= daysAhead;
  return (
    <Panel visit={visit} title={t('network.situation')}>
      <DescriptionList
        items={[
          { term: t('network.phase'), value: company.phase ? t(phaseNames[company.phase]) : t('network.unknown') },
          {
            term: t('network.place'),
            value:
              inForce.length === 0
                ? t('network.place_none')
                : inForce.map((agreement) => (
                    <div key={agreement.id}>
                      <Words texts={agreement.siteName} locale={locale} /> · <bdi>{agreement.unit}</bdi>
                      <br />
                      {periodText(visit, agreement.from, agreement.until)}{' '}
                      {soon(agreement) && <Badge tone="attention">{t('network.ends_soon')}</Badge>}
                    </div>
                  )),
          },
          {
            term: t('network.coach'),
            value: company.coach ? <bdi>{company.coach.name}</bdi> : t('network.coach_none'),
          },
          {
            term: t('network.declaration'),
            value: declared ? (
              t('network.declared_for', {
                year: String(declared.year),
                day: formatDay(locale, declared.declaredOn),
              })
            ) : (
              <Badge tone="attention">{t('network.declaration_awaited')}</Badge>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Needs({ visit, needs }: { visit: Visit; needs: readonly Need[] }) {
  const { t, locale } = visit;
  return (
    <Panel
      visit={visit}
      title={t('network.needs')}
      footer={
        <ButtonRow>
          <ButtonLink kind="primary" icon="plus" href="/needs/new">
            {t('network.need_post')}
          </ButtonLink>
          <TextLink href="/needs">{t('network.needs_see')}</TextLink>
        </ButtonRow>
      }
    >
      {needs.length === 0 ? (
        <Calm>{t('network.needs_own_none')}</Calm>
      ) : (
        <WorkList
          items={needs.map((need) => ({
            key: need.id,
            title: <bdi>{need.title}</bdi>,
            href: `/needs/${need.id}`,
            icon: 'briefcase',
            end: need.closedAt ? (
              <Badge>{t('network.need_closed')}</Badge>
            ) : (
              formatDay(locale, need.createdAt.toISOString().slice(0, 10), 'medium')
            ),
          }))}
        />
      )}
    </Panel>
  );
}

interface ReceivedProps {
  visit: Visit;
  services: Awaited<ReturnType<typeof servicesReceived>>;
  day: string;
}

function Received({ visit, services, day }: ReceivedProps) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.received', { year: day.slice(0, 4) })}>
      {services.length === 0 ? (
        <Calm>{t('network.received_none')}</Calm>
      ) : (
        <DescriptionList
          items={services.map(({ service, count }) => ({
            term: t(serviceNames[service]),
            value: formatNumber(locale, count),
          }))}
        />
      )}
    </Panel>
  );
}

export function Fairs({ visit, fairs }: { visit: Visit; fairs: readonly Fair[] }) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.front_fairs')}>
      {fairs.length === 0 ? (
        <Calm>{t('network.fairs_none')}</Calm>
      ) : (
        <WorkList
          items={fairs.map((fair) => ({
            key: fair.id,
            title: <bdi>{fair.name}</bdi>,
            icon: 'globe',
            detail: (
              <>
                <bdi>{cityName(fair.city, locale)}</bdi> · {countryName(fair.country, locale)}
              </>
            ),
            end: (
              <>
                {periodText(visit, fair.from, fair.until)}
                {fair.confidence !== 'high' && (
                  <>
                    {' '}
                    <Badge tone="attention">{t('network.fair_to_confirm')}</Badge>
                  </>
                )}
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
