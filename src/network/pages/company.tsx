import { today } from '../../house.ts';
import { listNeeds, type Need } from '../../talents/needs.ts';
import { formatDay } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ButtonLink, TextLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { PageHeader, Section, Split, Stack } from '../../ui/layout.tsx';
import { WorkList } from '../../ui/work-list.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { cityName } from '../cities.ts';
import { type CompanyCard, findCompany, subjectOf } from '../companies.ts';
import { type Declaration, declarationsOf } from '../declarations.ts';
import { type Delivery, deliveriesTo } from '../deliveries.ts';
import { type CompanyHistory, companyHistory, type TeamMember, teamOf } from '../history.ts';
import { legalFormName } from '../legal-forms.ts';
import { type Agreement, agreementsOf } from '../residencies.ts';
import { companyStateNames, nameOf, otherNameOf, phaseNames, Words } from '../words.tsx';
import { CompanyFile } from './company-file.tsx';
import { Programmes, Services, Story } from './company-story.tsx';

/** The company that the address names. */
export function companyOfPath(visit: Visit): Promise<CompanyCard | null> {
  return findCompany(visit.house, visit.param('slug'));
}

/** What only those who follow the company may see. */
export interface FileContent {
  readonly team: readonly TeamMember[];
  readonly deliveries: readonly Delivery[];
  readonly declarations: readonly Declaration[];
  readonly agreements: readonly Agreement[];
}

const deliveriesShown = 50;

async function readFile(visit: Visit, company: CompanyCard): Promise<FileContent> {
  const { house } = visit;
  const [team, deliveries, declarations, agreements] = await Promise.all([
    teamOf(house, company.id, today(house.clock)),
    deliveriesTo(house, company.id, deliveriesShown),
    declarationsOf(house, company.id),
    agreementsOf(house, company.id),
  ]);
  return { team, deliveries, declarations, agreements };
}

/** `/companies/:slug`: the public page of a company, with its file for those who follow it. */
export async function companyPage(visit: Visit, company: CompanyCard): Promise<Response> {
  const { t, locale, house } = visit;
  const subject = subjectOf(company);
  const [history, file, needs] = await Promise.all([
    companyHistory(house, company.id, today(house.clock)),
    visit.may('company.see-file', subject) ? readFile(visit, company) : null,
    visit.may('need.see', subject) ? listNeeds(house, [company.id], 1, 10) : null,
  ]);
  const name = nameOf(company, locale);
  const other = otherNameOf(company, locale);
  return show(visit, {
    title: name,
    description: inLanguage(company.description, locale) || undefined,
    children: (
      <Stack gap="large">
        <PageHeader
          title={<bdi>{name}</bdi>}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[{ label: t('network.companies_title'), href: '/companies' }, { label: name }]}
            />
          }
          eyebrow={<Words texts={company.sector.name} locale={locale} />}
          badge={company.phase && <Badge tone="accent">{t(phaseNames[company.phase])}</Badge>}
          lead={
            other && (
              <span lang={other.lang} dir="auto">
                {other.name}
              </span>
            )
          }
          actions={<Actions visit={visit} company={company} />}
        />
        <Split aside={<Facts visit={visit} company={company} history={history} followed={file !== null} />}>
          {inLanguage(company.description, locale) && (
            <div className="prose">
              <p>
                <Words texts={company.description} locale={locale} />
              </p>
            </div>
          )}
          <Story visit={visit} history={history} />
          <Programmes visit={visit} history={history} />
          <Services visit={visit} history={history} />
          {needs && needs.needs.length > 0 && <Needs visit={visit} needs={needs.needs} />}
          {file && <CompanyFile visit={visit} company={company} file={file} />}
        </Split>
      </Stack>
    ),
  });
}

function Actions({ visit, company }: { visit: Visit; company: CompanyCard }) {
  const { t } = visit;
  const subject = subjectOf(company);
  const path = `/companies/${company.slug}`;
  return (
    <>
      {visit.may('session.record', subject) && (
        <ButtonLink href={`${path}/sessions/new`} kind="primary" icon="plus">
          {t('network.session_record')}
        </ButtonLink>
      )}
      {visit.may('declaration.file', subject) && (
        <ButtonLink href={`${path}/declarations/new`} icon="file">
          {t('network.declaration_file')}
        </ButtonLink>
      )}
      {visit.may('company.edit', subject) && (
        <ButtonLink href={`${path}/edit`} icon="edit">
          {t('network.card_edit')}
        </ButtonLink>
      )}
    </>
  );
}

interface FactsProps {
  visit: Visit;
  company: CompanyCard;
  history: CompanyHistory;
  followed: boolean;
}

function Facts({ visit, company, history, followed }: FactsProps) {
  const { t, locale } = visit;
  const day = today(visit.house.clock);
  const phase = history.phases.find(({ from, until }) => (!from || from <= day) && (!until || until > day));
  const contact = visit.may('company.see-contact');
  const items = [
    company.state && { term: t('network.state'), value: t(companyStateNames[company.state]) },
    company.phase && {
      term: t('network.phase'),
      value: phase?.from
        ? t('network.state_since', {
            state: t(phaseNames[company.phase]),
            day: formatDay(locale, phase.from, 'medium'),
          })
        : t(phaseNames[company.phase]),
    },
    company.sites.length > 0 && {
      term: t('network.resides_at'),
      value: company.sites.map((site, index) => (
        <span key={site.slug}>
          {index > 0 && ' · '}
          <a href={`/sites/${site.slug}`}>
            <Words texts={site.name} locale={locale} />
          </a>
        </span>
      )),
    },
    company.city && { term: t('network.city'), value: <bdi>{cityName(company.city, locale)}</bdi> },
    company.region && { term: t('network.region'), value: <Words texts={company.region.name} locale={locale} /> },
    company.foundedOn && { term: t('network.founded'), value: formatDay(locale, company.foundedOn, 'month') },
    company.legalForm && { term: t('network.legal_form'), value: <bdi>{legalFormName(company.legalForm, t)}</bdi> },
    company.ice && { term: t('network.ice'), value: <bdi dir="ltr">{company.ice}</bdi> },
    company.website && {
      term: t('network.website'),
      value: (
        <a href={company.website} rel="noopener nofollow" dir="ltr">
          {company.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      ),
    },
    contact &&
      company.email && {
        term: t('network.email'),
        value: (
          <a href={`mailto:${company.email}`} dir="ltr">
            {company.email}
          </a>
        ),
      },
    contact && company.phone && { term: t('network.phone'), value: <bdi dir="ltr">{company.phone}</bdi> },
    followed && {
      term: t('network.coach'),
      value: company.coach ? <bdi>{company.coach.name}</bdi> : t('network.coach_none'),
    },
  ];
  return (
    <>
      <DescriptionList items={items.filter((item) => typeof item === 'object' && item !== null)} />
      <p className="muted">{t('network.company_source')}</p>
    </>
  );
}

function Needs({ visit, needs }: { visit: Visit; needs: readonly Need[] }) {
  const { t, locale } = visit;
  return (
    <Section title={t('network.needs')} actions={<TextLink href="/needs">{t('network.needs_see')}</TextLink>}>
      <WorkList
        items={needs.map((need) => ({
          key: need.id,
          title: <bdi>{need.title}</bdi>,
          href: `/needs/${need.id}`,
          icon: 'briefcase',
          detail: formatDay(locale, need.createdAt.toISOString().slice(0, 10), 'medium'),
          end: need.closedAt && <Badge>{t('network.need_closed')}</Badge>,
        }))}
      />
    </Section>
  );
}
