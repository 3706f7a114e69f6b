import type { MessageKey } from '../../texts/catalogues.ts';
import { formatNumber } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Form } from '../../ui/form.tsx';
import { Grid, Section } from '../../ui/layout.tsx';
import { Table as Rows } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Separator } from '../files/table.ts';
import { columnName } from '../problem-lines.ts';
import { type Columns, columnLetters, type Table } from '../reading/columns.ts';
import { fieldsOf, type Register, registerNames, registers } from '../registers.ts';

interface ColumnsFormProps {
  readonly visit: Visit;
  readonly action: string;
  /** Null as long as nobody said which register it is. */
  readonly register: Register | null;
  readonly header: readonly string[];
  readonly columns: Columns;
}

/** Which register the file is, and which of its columns holds each field. */
export function ColumnsForm({ visit, action, register, header, columns }: ColumnsFormProps) {
  const { t } = visit;
  const choices = header.map((_, index) => ({
    value: String(index),
    label: `${columnLetters(index)} · ${columnName(header, index, t)}`,
  }));
  return (
    <Form
      action={action}
      label={t('registers.columns_title')}
      actions={<Button icon="eye">{t('registers.preview_again')}</Button>}
    >
      <Select
        name="register"
        label={t('registers.register')}
        hint={register && t('registers.register_change_hint')}
        choices={registers.map((one) => ({ value: one, label: t(registerNames[one]) }))}
        value={register ?? undefined}
        required
      />
      {register && (
        <Grid column="medium">
          {Object.entries(fieldsOf[register]).map(([name, field]) => (
            <Select
              key={name}
              name={`column-${name}`}
              label={t(field.label)}
              emptyLabel={t('registers.column_none')}
              choices={choices}
              value={columns[name]?.toString()}
            />
          ))}
        </Grid>
      )}
    </Form>
  );
}

const rowsShown = 5;
const cellShown = 80;

/** The first rows as they stand in the file. */
export function FirstRows({ visit, table }: { readonly visit: Visit; readonly table: Table }) {
  const { t, locale } = visit;
  return (
    <Section id="rows" title={t('registers.first_rows')}>
      <Rows
        id="first-rows"
        caption={t('registers.first_rows')}
        captionHidden
        narrow="scroll"
        columns={[
          { key: 'row', head: t('registers.row'), align: 'end', cell: ({ row }) => formatNumber(locale, row) },
          ...table.header.map((_, index) => ({
            key: String(index),
            head: columnName(table.header, index, t),
            cell: ({ cells }: Table['rows'][number]) => {
              const text = String(cells[index] ?? '');
              return <bdi>{text.length > cellShown ? `${text.slice(0, cellShown)}…` : text}</bdi>;
            },
          })),
        ]}
        rows={table.rows.slice(0, rowsShown)}
        rowKey={({ row }) => row}
      />
    </Section>
  );
}

const separatorNames: Record<Separator, MessageKey> = {
  ',': 'registers.separator_comma',
  ';': 'registers.separator_semicolon',
  '\t': 'registers.separator_tab',
};

interface FileFactsProps {
  readonly visit: Visit;
  readonly table: Table;
  readonly sha256: string;
  readonly bytes: number;
}

/** How the file was read: its encoding and separator, or its sheet. */
export function FileFacts({ visit, table, sha256, bytes }: FileFactsProps) {
  const { t, locale } = visit;
  const { form } = table;
  const number = (value: number) => formatNumber(locale, value);
  const facts =
    form.kind === 'csv'
      ? [
          { term: t('registers.format'), value: 'CSV' },
          {
            term: t('registers.encoding'),
            value: form.mark ? t('registers.encoding_marked', { name: names[form.encoding] }) : names[form.encoding],
          },
          { term: t('registers.separator'), value: t(separatorNames[form.separator]) },
        ]
      : [
          { term: t('registers.format'), value: 'XLSX' },
          { term: t('registers.worksheet'), value: <bdi>{form.sheet}</bdi> },
          ...(form.sheets > 1
            ? [{ term: t('registers.worksheets'), value: t('registers.worksheets_first', { count: form.sheets }) }]
            : []),
        ];
  return (
    <Section id="file" title={t('registers.file')}>
      <DescriptionList
        items={[
          ...facts,
          { term: t('registers.size'), value: t('registers.kilobytes', { count: number(Math.ceil(bytes / 1024)) }) },
          { term: 'SHA-256', value: <code dir="ltr">{sha256.match(/.{1,16}/g)?.join('\u200b')}</code> },
        ]}
      />
    </Section>
  );
}

const names = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-1256': 'Windows-1256',
} as const;
