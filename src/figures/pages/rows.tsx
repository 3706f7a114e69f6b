import type { ReactNode } from 'react';
import { formatDay, formatNumber } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { pageLinks, withQuery } from '../../web/paging.ts';
import type { Visit } from '../../web/visit.ts';
import type { Definition } from '../definitions.ts';
import { marksCounted, type Part, partsOf, type RowColumn } from '../row-kinds.ts';
import type { Row, RowsRead } from '../rows.ts';
import { cellText, partName } from '../words.ts';
import { figuresHref } from './day.tsx';

export const rowsAPage = 50;

interface RowsSectionProps {
  readonly visit: Visit;
  readonly definition: Definition;
  readonly day: string;
  readonly part: Part;
  /** Null where the visitor may not see them. */
  readonly read: RowsRead | null;
}

/** The rows behind a figure, or who may see them. */
export function RowsSection({ visit, definition, day, part, read }: RowsSectionProps) {
  const { t } = visit;
  return (
    <Section
      id="rows"
      title={t('figures.rows')}
      lead={t(definition.row)}
      actions={
        read &&
        read.total > 0 && (
          <ButtonLink icon="download" href={`/figures/${definition.key}/rows.csv?${csvQuery(visit, day, part)}`}>
            {t('figures.rows_csv')}
          </ButtonLink>
        )
      }
    >
      {read ? <Rows visit={visit} definition={definition} day={day} part={part} read={read} /> : reserved()}
    </Section>
  );

  function reserved(): ReactNode {
    const confidential = definition.rowsFor === 'figure.see-answers';
    const back = encodeURIComponent(figuresHref(visit, `/figures/${definition.key}`, day));
    return (
      <Notice
        title={t('figures.rows_for_staff_title')}
        actions={
          visit.actor.id === null && <ButtonLink href={`/sign-in?back=${back}`}>{t('figures.rows_sign_in')}</ButtonLink>
        }
      >
        <p>{t(confidential ? 'figures.rows_confidential' : 'figures.rows_for_staff')}</p>
      </Notice>
    );
  }
}

function csvQuery({ query }: Visit, day: string, part: Part): URLSearchParams {
  const asked = new URLSearchParams({ on: day, part });
  for (const name of ['sort', 'order']) if (query.get(name)) asked.set(name, query.get(name) ?? '');
  return asked;
}

function Rows({ visit, definition, day, part, read }: RowsSectionProps & { readonly read: RowsRead }) {
  const { t, locale, url } = visit;
  const parts = partsOf(definition.key);
  return (
    <>
      {parts.length > 1 && (
        <Tabs
          label={t('figures.rows_parts')}
          items={parts.map((other) => ({
            label: partName(visit, definition.unit, other),
            href: `${withQuery(url, { part: other, page: undefined, sort: undefined, order: undefined })}#rows`,
            current: other === part,
          }))}
        />
      )}
      <Table
        caption={t('figures.rows_count', { count: read.total, number: formatNumber(locale, read.total) })}
        columns={columnsFor(visit, definition, part, read)}
        rows={read.rows}
        rowKey={(row) => row.row_id}
        empty={
          <EmptyState title={t('figures.rows_none')}>
            {t('figures.rows_none_hint', { day: formatDay(locale, day) })}
          </EmptyState>
        }
      />
      {read.total > rowsAPage && (
        <Pagination {...pageLinks(visit, { page: read.page, size: rowsAPage, total: read.total })} />
      )}
    </>
  );
}

function columnsFor(visit: Visit, definition: Definition, part: Part, read: RowsRead): Column<Row>[] {
  const { t, url, query } = visit;
  const descending = query.get('order') === 'desc';
  const columns = read.columns.map((column, n): Column<Row> => {
    const sorted = column === read.sort;
    return {
      key: column.key,
      head: t(column.head),
      align: column.type === 'number' || column.type === 'year' ? 'end' : 'start',
      nowrap: column.type === 'day',
      names: n === 0,
      cell: (row) => <CellOf visit={visit} column={column} row={row} />,
      sort: {
        href: `${withQuery(url, { sort: column.key, order: sorted && !descending ? 'desc' : undefined, page: undefined })}#rows`,
        state: sorted ? (descending ? 'descending' : 'ascending') : undefined,
      },
    };
  });
  return marksCounted(definition.key, part) ? [...columns, countedColumn(visit)] : columns;
}

/** Among all rows below the line, which are counted above it. */
function countedColumn({ t }: Visit): Column<Row> {
  return {
    key: 'counted',
    head: t('figures.counted'),
    cell: (row) => (row.counted ? <Badge tone="success">{t('figures.yes')}</Badge> : <Badge>{t('figures.no')}</Badge>),
  };
}

function CellOf({ visit, column, row }: { visit: Visit; column: RowColumn; row: Row }) {
  const text = cellText(visit, column.type, row[column.key]);
  if (!text) return <span className="muted">{column.absent ? visit.t(column.absent) : '—'}</span>;
  if (column.type === 'company')
    return (
      <a href={`/companies/${row.company_slug}`}>
        <bdi>{text}</bdi>
      </a>
    );
  if (column.type === 'site') return <a href={`/sites/${row.site_slug}`}>{text}</a>;
  return column.type === 'text' || column.type === 'city' ? <bdi>{text}</bdi> : text;
}
