import type { ReactNode } from 'react';
import { Table } from '../table.tsx';

export interface ChartWords {
  /** Unique in the page: names the parts of the chart. */
  readonly id: string;
  /** What the chart shows, best as a sentence with its finding. */
  readonly title: string;
  /** "Voir les données", over the table. */
  readonly tableLabel: string;
  /** Source, date, definition. */
  readonly note?: ReactNode;
}

interface ChartFigureProps extends ChartWords {
  readonly heads: readonly string[];
  /** One row a label: the label, then its values, formatted. */
  readonly rows: readonly (readonly string[])[];
  readonly legend?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every chart: title, legend, picture, note, and the same data as a table. */
export function ChartFigure({ id, title, tableLabel, note, heads, rows, legend, children }: ChartFigureProps) {
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption className="chart-title" id={`${id}-title`}>
        {title}
      </figcaption>
      {legend}
      {children}
      {note && <p className="chart-note">{note}</p>}
      <details className="disclosure">
        <summary>{tableLabel}</summary>
        <div className="disclosure-body">
          <Table
            id={`${id}-data`}
            narrow="scroll"
            caption={title}
            captionHidden
            columns={heads.map((head, index) => ({
              key: String(index),
              head,
              names: index === 0,
              align: index === 0 ? ('start' as const) : ('end' as const),
              cell: (row: readonly string[]) => row[index],
            }))}
            rows={rows}
            rowKey={(_, index) => index}
          />
        </div>
      </details>
    </figure>
  );
}
