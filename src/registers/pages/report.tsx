import { formatDay, formatNumber } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { TextLink } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Field } from '../fields/field.ts';
import type { Report, Sheet } from '../imports.ts';
import type { Change } from '../planning/plan.ts';
import { problemLine } from '../problem-lines.ts';
import type { Problem } from '../problems.ts';
import { fieldsOf, type Register } from '../registers.ts';
import { type References, valueText } from '../values.ts';

const problemsShown = 100;

interface ProblemsProps {
  readonly visit: Visit;
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  /** Where all of them can be had as a file. */
  readonly all: string;
}

/** Each problem with its row, its column and a sentence. */
export function Problems({ visit, sheet, problems, all }: ProblemsProps) {
  const { t, locale } = visit;
  if (problems.length === 0) return null;
  return (
    <Section
      id="problems"
      title={t('registers.problems')}
      lead={
        problems.length > problemsShown
          ? t('registers.problems_first', { count: formatNumber(locale, problemsShown) })
          : undefined
      }
      actions={<TextLink href={all}>{t('registers.problems_all')}</TextLink>}
    >
      <Table
        id="problems-table"
        caption={t('registers.problems')}
        captionHidden
        columns={[
          { key: 'row', head: t('registers.row'), align: 'end', cell: ({ row }) => row },
          { key: 'column', head: t('registers.column'), cell: ({ column }) => <bdi>{column}</bdi> },
          { key: 'problem', head: t('registers.problem'), names: true, cell: ({ sentence }) => sentence },
        ]}
        rows={problems.slice(0, problemsShown).map((problem) => problemLine(problem, sheet, t, locale))}
        rowKey={(_, index) => index}
      />
    </Section>
  );
}

interface EffectsProps {
  readonly visit: Visit;
  readonly register: Register;
  readonly report: Report;
  readonly references: References;
}

/** What the rows add and change: each field, before and after. */
export function Effects({ visit, register, report, references }: EffectsProps) {
  const { t, locale } = visit;
  const { effects, added, changed } = report;
  if (effects.length === 0) return null;
  return (
    <Section
      id="effects"
      title={t('registers.effects')}
      lead={
        added + changed > effects.length
          ? t('registers.effects_first', { count: formatNumber(locale, effects.length) })
          : undefined
      }
    >
      <Table
        id="effects-table"
        caption={t('registers.effects')}
        captionHidden
        columns={[
          { key: 'row', head: t('registers.row'), align: 'end', cell: ({ row }) => formatNumber(locale, row) },
          {
            key: 'outcome',
            head: t('registers.outcome'),
            cell: ({ outcome }) =>
              outcome === 'add' ? (
                <Badge tone="success">{t('registers.outcome_add')}</Badge>
              ) : (
                <Badge tone="info">{t('registers.outcome_change')}</Badge>
              ),
          },
          { key: 'name', head: t('registers.what'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            key: 'changes',
            head: t('registers.changes'),
            cell: ({ changes }) => (
              <ul className="plain-list">
                {changes.map((change) => (
                  <li key={change.field}>
                    <ChangeLine visit={visit} register={register} change={change} references={references} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={effects}
        rowKey={({ row }) => row}
      />
    </Section>
  );
}

interface ChangeLineProps {
  readonly visit: Visit;
  readonly register: Register;
  readonly change: Change;
  readonly references: References;
}

const textShown = 120;

function ChangeLine({ visit, register, change, references }: ChangeLineProps) {
  const { t, locale } = visit;
  const field = fieldsOf[register][change.field] as Field | undefined;
  const shown = (value: string | number | null) => {
    if (value === null || !field) return '';
    if (field.kind === 'day') return formatDay(locale, String(value), 'medium');
    const text = valueText(field.kind, value, references, t, locale);
    if (typeof text === 'number') return formatNumber(locale, text, { maximumFractionDigits: 6 });
    return text.length > textShown ? `${text.slice(0, textShown)}…` : text;
  };
  return (
    <>
      <span className="muted">{field ? t(field.label) : change.field}</span>{' '}
      {change.before !== null && (
        <>
          <del>
            <bdi>{shown(change.before)}</bdi>
          </del>{' '}
        </>
      )}
      <ins>
        <bdi>{shown(change.after)}</bdi>
      </ins>
    </>
  );
}
