import { z } from 'zod';
import { formatMoment, formatNumber } from '../../texts/format.ts';
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

function filtersOf({ subject, id, ...filters }: Asked): EntryFilters {
  return { ...filters, subjectKind: subject, subjectId: id };
}

/** `/journal`: every change of state, the latest first, and the proof that none was altered. */
export async function journalPage(visit: Visit): Promise<Response> {
  const { t, locale, house } = visit;
  const read = asked.parse(Object.fromEntries([...visit.query].filter(([, value]) => value !== '')));
  const [kinds, head, list] = await Promise.all([
    entryKinds(house),
    journalHead(house),
    listEntries(house, filtersOf(read), pageOf(visit), size),
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
  const active = Object.entries(read)
    .filter(([, value]) => value)
    .map(([name, value]) => ({
      label: String(value),
      removeLabel: t('journal.filter_remove', { filter: String(value) }),
      href: withQuery(url, { [name]: undefined, page: undefined }),
    }));
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
              choices={kinds.subjects.map((kind) => ({ value: kind, label: kind }))}
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
        choices={kinds.commands.map((command) => ({ value: command, label: command }))}
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
        { key: 'author', head: t('journal.author'), cell: (entry) => <bdi>{entry.author}</bdi> },
        {
          key: 'command',
          head: t('journal.command'),
          cell: (entry) => (
            <a href={withQuery(url, { command: entry.command, page: undefined })}>
              <code dir="ltr">{entry.command}</code>
            </a>
          ),
        },
        {
          key: 'reason',
          head: t('journal.reason'),
          cell: (entry) => (
            <div>
              <bdi>{entry.reason}</bdi>
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

function EntryDetails({ visit, entry }: { visit: Visit; entry: Entry }) {
  const { t, url } = visit;
  return (
    <DescriptionList
      items={[
        ...(entry.subjectKind && entry.subjectId
          ? [
              {
                term: t('journal.subject'),
                value: (
                  <a href={withQuery(url, { subject: entry.subjectKind, id: entry.subjectId, page: undefined })}>
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
