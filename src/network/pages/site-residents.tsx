import { formatDay, formatNumber } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/layout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Table } from '../../ui/table.tsx';
import { pageLinks } from '../../web/paging.ts';
import type { Visit } from '../../web/visit.ts';
import { lastDay } from '../days.ts';
import type { Resident } from '../residencies.ts';
import type { SiteCohort } from '../sites.ts';
import { nameOf, phaseNames, Words } from '../words.tsx';

/** Residents on a page. */
export const residentsSize = 20;

interface ResidentsProps {
  visit: Visit;
  residents: { rows: Resident[]; total: number; page: number };
}

/** Companies residing at the site, a page at a time. */
export function Residents({ visit, residents }: ResidentsProps) {
  const { t, locale } = visit;
  return (
    <Section title={t('network.residents')} id="residents">
      <Table
        caption={t('network.residents_caption')}
        captionHidden
        id="residents-table"
        rows={residents.rows}
        rowKey={(row) => row.slug}
        rowHref={(row) => `/companies/${row.slug}`}
        empty={<EmptyState icon="building" title={t('network.residents_none')} />}
        columns={[
          { key: 'name', head: t('network.company'), names: true, cell: (row) => <bdi>{nameOf(row, locale)}</bdi> },
          { key: 'sector', head: t('network.sector'), cell: (row) => <Words texts={row.sector} locale={locale} /> },
          {
            key: 'phase',
            head: t('network.phase'),
            cell: (row) => row.phase && <Badge tone="accent">{t(phaseNames[row.phase])}</Badge>,
          },
          { key: 'units', head: t('network.units'), cell: (row) => <bdi>{row.units.join(', ')}</bdi> },
          {
            key: 'since',
            head: t('network.since'),
            nowrap: true,
            cell: (row) => row.since && formatDay(locale, row.since, 'medium'),
          },
        ]}
      />
      <Pagination {...pageLinks(visit, { page: residents.page, size: residentsSize, total: residents.total })} />
    </Section>
  );
}

/** Cohorts under way at the site; nothing where there is none. */
export function Cohorts({ visit, cohorts }: { visit: Visit; cohorts: readonly SiteCohort[] }) {
  const { t, locale } = visit;
  if (cohorts.length === 0) return null;
  return (
    <Section title={t('network.cohorts')}>
      <Table
        caption={t('network.cohorts')}
        captionHidden
        id="cohorts-table"
        rows={cohorts}
        rowKey={(cohort) => cohort.id}
        columns={[
          {
            key: 'name',
            head: t('network.cohort'),
            names: true,
            cell: (cohort) => (
              <span>
                <Words texts={cohort.programme} locale={locale} /> · <bdi>{cohort.name}</bdi>
              </span>
            ),
          },
          { key: 'phase', head: t('network.phase'), cell: (cohort) => t(phaseNames[cohort.phase]) },
          {
            key: 'members',
            head: t('network.companies_title'),
            align: 'end',
            cell: (cohort) => formatNumber(locale, cohort.members),
          },
          {
            key: 'until',
            head: t('network.ends_on'),
            nowrap: true,
            cell: (cohort) => {
              const last = lastDay(cohort.until);
              return last && formatDay(locale, last, 'medium');
            },
          },
        ]}
      />
    </Section>
  );
}
