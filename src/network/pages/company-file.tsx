import { formatDay, formatDirhams, formatNumber } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { TextLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import { type CompanyCard, subjectOf } from '../companies.ts';
import type { Declaration } from '../declarations.ts';
import type { Delivery } from '../deliveries.ts';
import type { TeamMember } from '../history.ts';
import type { Agreement } from '../residencies.ts';
import { countryName, nameOf, periodText, serviceNames, Words } from '../words.tsx';
import type { FileContent } from './company.tsx';

const teamRoles = {
  founder: 'network.team_founder',
  manager: 'network.team_manager',
  employee: 'network.team_employee',
} as const;

/** Of the services received, so many are in view; earlier ones are folded. */
const deliveriesInView = 12;

interface FileProps {
  readonly visit: Visit;
  readonly company: CompanyCard;
  readonly file: FileContent;
}

/** The part of a company's page that only those who follow it see. */
export function CompanyFile({ visit, company, file }: FileProps) {
  const { t } = visit;
  return (
    <>
      <Team visit={visit} team={file.team} />
      <Agreements visit={visit} agreements={file.agreements} />
      <Section
        title={t('network.declarations')}
        actions={
          visit.may('declaration.file', subjectOf(company)) && (
            <TextLink href={`/companies/${company.slug}/declarations/new`}>{t('network.declaration_file')}</TextLink>
          )
        }
      >
        <Declarations visit={visit} declarations={file.declarations} />
      </Section>
      <Section title={t('network.deliveries')}>
        <Deliveries visit={visit} id="deliveries" deliveries={file.deliveries.slice(0, deliveriesInView)} />
        {file.deliveries.length > deliveriesInView && (
          <Disclosure summary={t('network.deliveries_earlier')}>
            <Deliveries visit={visit} id="earlier" deliveries={file.deliveries.slice(deliveriesInView)} />
          </Disclosure>
        )}
      </Section>
    </>
  );
}

function Team({ visit, team }: { visit: Visit; team: readonly TeamMember[] }) {
  const { t, locale } = visit;
  return (
    <Section title={t('network.team')}>
      <Table
        caption={t('network.team')}
        captionHidden
        id="team"
        rows={team}
        rowKey={(member) => `${member.id} ${member.role}`}
        empty={<EmptyState icon="users" title={t('network.team_none')} />}
        columns={[
          {
            key: 'name',
            head: t('network.person'),
            names: true,
            cell: (member) => <bdi>{nameOf(member, locale)}</bdi>,
          },
          { key: 'role', head: t('network.role'), cell: (member) => t(teamRoles[member.role]) },
        ]}
      />
    </Section>
  );
}

function Agreements({ visit, agreements }: { visit: Visit; agreements: readonly Agreement[] }) {
  const { t, locale } = visit;
  const href = ({ id, siteId, companyId }: Agreement) =>
    visit.may('residency.see', { sites: [siteId], company: companyId }) ? `/residencies/${id}` : undefined;
  return (
    <Section title={t('network.agreements')}>
      <Table
        caption={t('network.agreements')}
        captionHidden
        id="agreements"
        rows={agreements}
        rowKey={(agreement) => agreement.id}
        rowHref={href}
        empty={<EmptyState icon="building" title={t('network.agreements_none')} />}
        columns={[
          {
            key: 'unit',
            head: t('network.unit'),
            names: true,
            cell: (agreement) => (
              <span>
                <Words texts={agreement.siteName} locale={locale} /> · <bdi>{agreement.unit}</bdi>
              </span>
            ),
          },
          {
            key: 'area',
            head: t('network.area'),
            align: 'end',
            cell: (agreement) => t('network.square_metres', { area: formatNumber(locale, agreement.area) }),
          },
          {
            key: 'period',
            head: t('network.period_head'),
            cell: (agreement) => periodText(visit, agreement.from, agreement.until),
          },
        ]}
      />
    </Section>
  );
}

function Declarations({ visit, declarations }: { visit: Visit; declarations: readonly Declaration[] }) {
  const { t, locale } = visit;
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <Table
      caption={t('network.declarations')}
      captionHidden
      id="declarations"
      rows={declarations}
      rowKey={(declaration) => declaration.id}
      empty={<EmptyState icon="file" title={t('network.declarations_none')} />}
      columns={[
        { key: 'year', head: t('network.year'), names: true, cell: ({ year }) => String(year) },
        { key: 'jobs', head: t('network.jobs'), align: 'end', cell: ({ jobs }) => formatNumber(locale, jobs) },
        {
          key: 'revenue',
          head: t('network.revenue'),
          align: 'end',
          cell: ({ revenue }) => (revenue === null ? t('network.not_said') : formatDirhams(locale, revenue)),
        },
        {
          key: 'exports',
          head: t('network.exports'),
          cell: ({ exports }) =>
            exports.length === 0
              ? t('network.exports_none')
              : list.format(
                  exports.map(
                    ({ country, amount }) => `${countryName(country, locale)} (${formatDirhams(locale, amount)})`,
                  ),
                ),
        },
        {
          key: 'on',
          head: t('network.declared_on'),
          nowrap: true,
          cell: ({ declaredOn }) => formatDay(locale, declaredOn, 'medium'),
        },
      ]}
    />
  );
}

function Deliveries({ visit, id, deliveries }: { visit: Visit; id: string; deliveries: readonly Delivery[] }) {
  const { t, locale } = visit;
  const by = (delivery: Delivery) =>
    delivery.partner ? <Words texts={delivery.partner} locale={locale} /> : <bdi>{delivery.person}</bdi>;
  return (
    <Table
      caption={t('network.deliveries')}
      captionHidden
      id={id}
      rows={deliveries}
      rowKey={(delivery) => delivery.id}
      empty={<EmptyState icon="calendar" title={t('network.deliveries_none')} />}
      columns={[
        {
          key: 'on',
          head: t('network.day'),
          names: true,
          nowrap: true,
          cell: (delivery) => formatDay(locale, delivery.on, 'medium'),
        },
        {
          key: 'service',
          head: t('network.service'),
          cell: (delivery) => (
            <span>
              {t(serviceNames[delivery.service])}
              {delivery.provider === 'partner' && (
                <>
                  {' '}
                  <Badge>{t('network.by_partner')}</Badge>
                </>
              )}
            </span>
          ),
        },
        { key: 'by', head: t('network.by'), cell: by },
        {
          key: 'hours',
          head: t('network.duration'),
          align: 'end',
          nowrap: true,
          cell: ({ hours }) => hours !== null && t('network.hours', { hours }),
        },
        { key: 'note', head: t('network.note'), cell: ({ note }) => <Words texts={note} locale={locale} /> },
      ]}
    />
  );
}
