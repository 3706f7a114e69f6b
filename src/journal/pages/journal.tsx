import { z } from 'zod';
import { formatDay, formatMoment, formatNumber } from '../../texts/format.ts';
import type { Translate } from '../../texts/translate.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { ActionForm } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Table } from '../../ui/table.tsx';
import { DateField, TextField } from '../../ui/text-fields.tsx';
import { pageLinks, pageOf, withQuery } from '../../web/paging.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type Entry, type EntryFilters, entryKinds, journalHead, listEntries } from '../entries.ts';
import { type Verification, verifyJournal } from '../verify.ts';
import { commandName, programName, programsCalled, reasonText, subjectName } from '../words.ts';
import { AuthorName, CommandName, Reason } from './entry-words.tsx';
import { Hash } from './hash.tsx';

const size = 50;

const word = z.string().trim().max(200).optional().catch(undefined);
const asked = z.object({
  command: word,
  author: word,
  subject: word,
  id: word,
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
});

type Asked = z.infer<typeof asked>;

function filtersOf(t: Translate, { subject, id, ...filters }: Asked): EntryFilters {
  const { author } = filters;
  return { ...filters, programs: author ? programsCalled(t, author) : [], subjectKind: subject, subjectId: id };
}

/** What is filtered by, as the reader chose it. */
function filterText(visit: Visit, name: string, value: string): string {
  if (name === 'command') return commandName(visit.t, value) ?? value;
  if (name === 'subject') return subjectName(visit.t, value) ?? value;
  if (name === 'from' || name === 'until') return `${visit.t(`journal.${name}`)} ${formatDay(visit.locale, value)}`;
  return value;
}

/** Stored values under the names they are shown by, in the order of these names. */
function namedChoices(visit: Visit, values: readonly string[], nameOf: (t: Translate, value: string) => string | null) {
  const { t, locale } = visit;
  const choices = values.map((value) => ({ value, label: nameOf(t, value) ?? value }));
  return choices.sort((one, other) => one.label.localeCompare(other.label, locale));
}

/** `/journal`: every change of state, the latest first, and the proof that none was altered. */
export async function journalPage(visit: Visit): Promise<Response> {
  const { t, locale, house } = visit;
  const read = asked.parse(Object.fromEntries([...visit.query].filter(([, value]) => value !== '')));
  const [kinds, head, list] = await Promise.all([
    entryKinds(house),
    journalHead(house),
    listEntries(house, filtersOf(t, read), pageOf(visit), size),
  ]);
  return show(visit, {
    title: t('journal.title'),
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('journal.title')}
          lead={t('journal.lead')}
          actions={
            <ActionForm action="/journal/verify">
              <Button kind="primary" icon="check">
                {t('journal.verify')}
              </Button>
            </ActionForm>
          }
        />
        <DescriptionList
          items={[
            { term: t('journal.entries'), value: formatNumber(locale, head.seq) },
            { term: t('journal.head'), value: <Hash hash={head.hash} /> },
          ]}
        />
        <Filters visit={visit} asked={read} kinds={kinds} />
        <Entries visit={visit} entries={list.entries} total={list.total} />
        <Pagination {...pageLinks(visit, { page: list.page, size, total: list.total })} />
      </Stack>
    ),
  });
}

function Filters({
  visit,
  asked: read,
  kinds,
}: {
  visit: Visit;
  asked: Asked;
  kinds: { commands: string[]; subjects: string[] };
}) {
  const { t, url } = visit;
  const active = Object.entries(read).flatMap(([name, value]) => {
    if (!value) return [];
    const label = filterText(visit, name, value);
    const removeLabel = t('journal.filter_remove', { filter: label });
    return { label, removeLabel, href: withQuery(url, { [name]: undefined, page: undefined }) };
  });
  return (
    <FilterBar
      action="/journal"
      label={t('journal.filters')}
      submitLabel={t('journal.filter_submit')}
      reset={active.length > 0 ? { label: t('journal.filter_reset'), href: '/journal' } : undefined}
      active={active}
      more={{
        label: t('journal.filter_more'),
        open: Boolean(read.subject || read.id),
        children: (
          <>
            <Select
              name="subject"
              label={t('journal.subject_kind')}
              emptyLabel={t('journal.all_subjects')}
              choices={namedChoices(visit, kinds.subjects, subjectName)}
              value={read.subject}
            />
            <TextField name="id" label={t('journal.subject_id')} value={read.id} dir="ltr" maxLength={200} />
          </>
        ),
      }}
    >
      <Select
        name="command"
        label={t('journal.command')}
        emptyLabel={t('journal.all_commands')}
        choices={namedChoices(visit, kinds.commands, commandName)}
        value={read.command}
      />
      <TextField name="author" label={t('journal.author')} value={read.author} maxLength={200} />
      <DateField name="from" label={t('journal.from')} value={read.from} />
      <DateField name="until" label={t('journal.until')} value={read.until} />
    </FilterBar>
  );
}

function Entries({ visit, entries, total }: { visit: Visit; entries: readonly Entry[]; total: number }) {
  const { t, locale, url } = visit;
  return (
    <Table
      caption={t('journal.found', { count: total, n: formatNumber(locale, total) })}
      rows={entries}
      rowKey={(entry) => entry.seq}
      empty={
        <EmptyState
          icon="list"
          title={t('journal.none')}
          actions={<ButtonLink href="/journal">{t('journal.filter_reset')}</ButtonLink>}
        />
      }
      columns={[
        { key: 'seq', head: t('journal.number'), names: true, cell: (entry) => formatNumber(locale, entry.seq) },
        { key: 'at', head: t('journal.at'), nowrap: true, cell: (entry) => formatMoment(locale, entry.at) },
        { key: 'author', head: t('journal.author'), cell: (entry) => <AuthorName t={t} entry={entry} /> },
        {
          key: 'command',
          head: t('journal.command'),
          cell: (entry) => (
            <a href={withQuery(url, { command: entry.command, page: undefined })}>
              <CommandName t={t} code={entry.command} />
            </a>
          ),
        },
        {
          key: 'reason',
          head: t('journal.reason'),
          cell: (entry) => (
            <div>
              <Reason t={t} entry={entry} />
              <Disclosure summary={t('journal.details')}>
                <EntryDetails visit={visit} entry={entry} />
              </Disclosure>
            </div>
          ),
        },
      ]}
    />
  );
}

/** What is stored, to the letter: the hash is over these words, not over their translation. */
function EntryDetails({ visit, entry }: { visit: Visit; entry: Entry }) {
  const { t, url } = visit;
  const program = programName(t, entry);
  const reason = reasonText(t, entry);
  return (
    <DescriptionList
      items={[
        { term: t('journal.code'), value: <code dir="ltr">{entry.command}</code> },
        ...(reason === null || reason === entry.reason
          ? []
          : [{ term: t('journal.stored_reason'), value: <span dir="auto">{entry.reason}</span> }]),
        ...(program === null || program === entry.author
          ? []
          : [{ term: t('journal.stored_author'), value: <span dir="auto">{entry.author}</span> }]),
        ...(entry.subjectKind && entry.subjectId
          ? [
              {
                term: t('journal.subject'),
                value: (
                  <a href={withQuery(url, { subject: entry.subjectKind, id: entry.subjectId, page: undefined })}>
                    {subjectName(t, entry.subjectKind)}{' '}
                    <code dir="ltr">
                      {entry.subjectKind} {entry.subjectId}
                    </code>
                  </a>
                ),
              },
            ]
          : []),
        ...Object.entries(entry.details).map(([name, value]) => ({
          term: name,
          value: <code dir="ltr">{typeof value === 'string' ? value : JSON.stringify(value)}</code>,
        })),
        { term: t('journal.hash'), value: <Hash hash={entry.hash} /> },
      ]}
    />
  );
}

const faults = {
  missing: 'journal.broken_missing',
  altered: 'journal.broken_altered',
  unchained: 'journal.broken_unchained',
  'cut-off': 'journal.broken_cut_off',
} as const satisfies Record<Extract<Verification, { sound: false }>['why'], string>;

/** Recomputes the whole chain and says on the journal's page what it found. Changes nothing. */
export async function verifyForm(visit: Visit): Promise<Response> {
  const verification = await verifyJournal(visit.house.db);
  return goTo(
    visit,
    '/journal',
    verification.sound
      ? {
          key: 'journal.sound',
          values: { entries: formatNumber(visit.locale, verification.entries), head: verification.head.slice(0, 12) },
        }
      : { key: faults[verification.why], kind: 'danger', values: { entry: verification.entry } },
  );
}
