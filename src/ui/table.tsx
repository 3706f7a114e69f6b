// biome-ignore-all lint/a11y/noRedundantRoles: a phone shows rows as cards, and `display` then hides the table from some screen readers unless its roles are said again
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface Column<Row> {
  readonly key: string;
  /** The words over the column; on a phone also the words beside each value. */
  readonly head: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** `end` for quantities: digits line up. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** Where the page sorted by this column is found, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly state?: 'ascending' | 'descending' | undefined } | undefined;
  /** True for the column that names the row: it heads the row and carries its link. */
  readonly names?: boolean | undefined;
  /** Never broken over lines: dates, codes. */
  readonly nowrap?: boolean | undefined;
}

export interface TableProps<Row> {
  /** What the table shows; hidden from sight where a title over it already says it. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string | number;
  /** Where the whole row leads; the link stands in the column that `names` it. */
  readonly rowHref?: ((row: Row) => string | undefined) | undefined;
  /** In place of the rows when there are none: an `EmptyState`. */
  readonly empty?: ReactNode;
  /** On a phone: a card for each row, or a table that scrolls sideways. */
  readonly narrow?: 'cards' | 'scroll' | undefined;
  /** Names the table; each needs its own where a page has several that scroll. */
  readonly id?: string | undefined;
  /** A box before each row that sends `name` with the value of the row, in the form around the table. */
  readonly select?:
    | {
        readonly name: string;
        readonly head: string;
        readonly value: (row: Row) => string;
        readonly label: (row: Row) => string;
      }
    | undefined;
  /** A last row, as totals: one content for each column. */
  readonly totals?: readonly ReactNode[] | undefined;
}

/** Rows of data under named columns. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, empty, narrow = 'cards', id = 'table' } = props;
  if (rows.length === 0 && empty) return empty;
  const captionId = `${id}-caption`;
  const table = (
    <table className={`table table-${narrow}`} role="table">
      <caption
        className={captionHidden ? 'visually-hidden' : undefined}
        id={narrow === 'scroll' ? captionId : undefined}
      >
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.select && (
            <th className="select-cell" scope="col" role="columnheader">
              <span className="visually-hidden">{props.select.head}</span>
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <BodyRow key={props.rowKey(row, index)} row={row} index={index} table={props} />
        ))}
      </tbody>
      {props.totals && (
        <tfoot role="rowgroup">
          <tr role="row">
            {props.select && <td className="select-cell" role="cell" />}
            {columns.map((column, index) => (
              <td key={column.key} role="cell" className={cellClass(column)} data-label={column.head}>
                {props.totals?.[index]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  if (narrow === 'cards') return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className="scroll-region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}

const sortIcons: Readonly<Record<'ascending' | 'descending' | 'none', IconName>> = {
  ascending: 'sort-ascending',
  descending: 'sort-descending',
  none: 'sort',
};

function Head<Row>({ column }: { readonly column: Column<Row> }) {
  const { sort } = column;
  return (
    <th scope="col" role="columnheader" className={cellClass(column)} aria-sort={sort?.state}>
      {sort ? (
        <a className="sort-link" href={sort.href}>
          {column.head}
          <Icon name={sortIcons[sort.state ?? 'none']} />
        </a>
      ) : (
        column.head
      )}
    </th>
  );
}

interface BodyRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly table: TableProps<Row>;
}

function BodyRow<Row>({ row, index, table }: BodyRowProps<Row>) {
  const { columns, select } = table;
  const href = table.rowHref?.(row);
  return (
    <tr role="row" className={href ? 'cover' : undefined}>
      {select && (
        <td className="select-cell" role="cell">
          <label className="select-box">
            <input type="checkbox" name={select.name} value={select.value(row)} aria-label={select.label(row)} />
          </label>
        </td>
      )}
      {columns.map((column) => {
        const content = column.cell(row, index);
        if (!column.names) {
          return (
            <td key={column.key} role="cell" className={cellClass(column)} data-label={column.head}>
              {content}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" role="rowheader" className={cellClass(column)}>
            {href ? (
              <a className="cover-link" href={href}>
                {content}
              </a>
            ) : (
              content
            )}
          </th>
        );
      })}
    </tr>
  );
}

function cellClass<Row>({ align, nowrap }: Column<Row>): string | undefined {
  const name = classNames(align && align !== 'start' && `align-${align}`, nowrap && 'nowrap');
  return name || undefined;
}
