import { z } from 'zod';
import { authorOf } from '../../access/actor.ts';
import { may } from '../../access/policy.ts';
import { proposedReason, reasonTyped } from '../../journal/page-reasons.ts';
import { formatNumber } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ActionForm, Form } from '../../ui/form.tsx';
import { Grid, PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stat } from '../../ui/stat.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { readBody, readForm } from '../../web/forms.ts';
import { notFoundPage } from '../../web/refusals.tsx';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { chooseColumns, type Draft, findDraft, forgetDraft, openTable, sheetOf } from '../drafts.ts';
import { checkImport, importRegister, type Report, type Sheet } from '../imports.ts';
import { refusalSentence } from '../refusals.ts';
import { fieldsOf, isRegister, type Register, registerNames } from '../registers.ts';
import { readReferences } from '../values.ts';
import { Effects, Problems } from './report.tsx';
import { ColumnsForm, FileFacts, FirstRows } from './sheet.tsx';

export function addressOf(draft: Draft): string {
  return `/registers/imports/${draft.id}`;
}

/** The draft that the address names, if it is the visitor's own. */
export async function draftOfPath(visit: Visit): Promise<Draft | null> {
  const id = z.uuid().safeParse(visit.param('id'));
  if (!id.success || visit.actor.id === null) return null;
  return findDraft(visit.house, visit.actor.id, id.data);
}

/**
 * A draft no longer waiting: imported or cancelled in another tab, by a second click, or its day is over. Whoever may
 * import is brought back to the registers; to others the address says nothing.
 */
export function draftGone(visit: Visit): Response {
  if (!z.uuid().safeParse(visit.param('id')).success || !may(visit.actor, 'register.import'))
    return notFoundPage(visit);
  return goTo(visit, '/registers', { key: 'registers.draft_gone', kind: 'info' });
}

/** `/registers/imports/:id`: what the file would do, line by line, before anything is stored. */
export async function importPage(visit: Visit, draft: Draft): Promise<Response> {
  const { t, locale, house } = visit;
  const opened = await openTable(draft.bytes);
  // A draft was readable when it was kept; only a limit lowered since could make it unreadable.
  if (!opened.ok) return refusedPage(visit, draft, refusalSentence(opened.refusal, t, locale));
  const sheet = sheetOf(opened.table, draft.register, draft.columns);
  if (!sheet) return unknownPage(visit, draft, opened.table.header);
  const report = await checkImport(house, sheet);
  if (!report) return refusedPage(visit, draft, t('registers.import_busy'));
  return previewPage(visit, draft, sheet, report);
}

function frame(visit: Visit, draft: Draft, register: Register | null, content: React.ReactNode): Response {
  const { t } = visit;
  return show(visit, {
    title: t('registers.preview_title'),
    children: (
      <Stack gap="large">
        <PageHeader
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[{ label: t('registers.title'), href: '/registers' }, { label: t('registers.preview_title') }]}
            />
          }
          title={t('registers.preview_title')}
          badge={register && <Badge tone="accent">{t(registerNames[register])}</Badge>}
          lead={<bdi>{draft.fileName}</bdi>}
          actions={<CancelForm visit={visit} draft={draft} />}
        />
        {content}
      </Stack>
    ),
  });
}

function CancelForm({ visit, draft }: { readonly visit: Visit; readonly draft: Draft }) {
  return (
    <ActionForm action={`${addressOf(draft)}/cancel`}>
      <Button icon="close">{visit.t('registers.cancel')}</Button>
    </ActionForm>
  );
}

function refusedPage(visit: Visit, draft: Draft, sentence: string): Response {
  return frame(visit, draft, draft.register, <Notice kind="danger">{sentence}</Notice>);
}

function unknownPage(visit: Visit, draft: Draft, header: readonly string[]): Response {
  const { t } = visit;
  return frame(
    visit,
    draft,
    null,
    <>
      <Notice kind="warning" title={t('registers.unknown_register')}>
        <p>{t('registers.unknown_register_text')}</p>
      </Notice>
      <ColumnsForm visit={visit} action={`${addressOf(draft)}/columns`} register={null} header={header} columns={{}} />
    </>,
  );
}

async function previewPage(visit: Visit, draft: Draft, sheet: Sheet, report: Report): Promise<Response> {
  const { t, locale, house } = visit;
  const { register, table, columns } = sheet;
  const kinds = new Set(Object.values(fieldsOf[register]).map((field) => field.kind as string));
  const references = await readReferences(house.db, kinds);
  const number = (value: number) => formatNumber(locale, value);
  return frame(
    visit,
    draft,
    register,
    <>
      <Verdict visit={visit} draft={draft} register={register} report={report} />
      <Grid column="small">
        <Stat label={t('registers.rows')} value={number(report.rows)} />
        <Stat label={t('registers.rows_added')} value={number(report.added)} />
        <Stat label={t('registers.rows_changed')} value={number(report.changed)} />
        <Stat label={t('registers.rows_same')} value={number(report.same)} />
        <Stat label={t('registers.rows_wrong')} value={number(report.wrong)} />
      </Grid>
      <Problems visit={visit} sheet={sheet} problems={report.problems} all={`${addressOf(draft)}/problems`} />
      <Effects visit={visit} register={register} report={report} references={references} />
      <FirstRows visit={visit} table={table} />
      <Section id="columns" title={t('registers.columns_title')} lead={t('registers.columns_lead')}>
        <ColumnsForm
          visit={visit}
          action={`${addressOf(draft)}/columns`}
          register={register}
          header={table.header}
          columns={columns}
        />
      </Section>
      <FileFacts visit={visit} table={table} sha256={draft.sha256} bytes={draft.bytes.length} />
    </>,
  );
}

interface VerdictProps {
  readonly visit: Visit;
  readonly draft: Draft;
  readonly register: Register;
  readonly report: Report;
}

/** What can be done now: mend the file, confirm, or nothing. */
function Verdict({ visit, draft, register, report }: VerdictProps) {
  const { t } = visit;
  const { problems, added, changed } = report;
  if (problems.length > 0) {
    return (
      <Notice kind="danger" title={t('registers.verdict_problems', { count: problems.length })}>
        <p>{t('registers.verdict_problems_text')}</p>
      </Notice>
    );
  }
  if (added + changed === 0) {
    return (
      <Notice kind="info" title={t('registers.verdict_nothing')}>
        <p>{t('registers.verdict_nothing_text')}</p>
      </Notice>
    );
  }
  return (
    <Section id="confirm" title={t('registers.verdict_ready')} lead={t('registers.verdict_ready_text')}>
      <Form
        action={`${addressOf(draft)}/confirm`}
        hidden={{ agreed: report.fingerprint }}
        label={t('registers.verdict_ready')}
        actions={
          <>
            <Button kind="primary" icon="check">
              {t('registers.confirm', { count: added + changed })}
            </Button>
            <ButtonLink kind="quiet" href="/registers">
              {t('registers.later')}
            </ButtonLink>
          </>
        }
      >
        <TextField
          name="reason"
          label={t('registers.reason')}
          hint={t('registers.reason_hint')}
          value={proposedReason(t, 'registers.reason_default', { register, file: draft.fileName }).text}
          maxLength={500}
          required
        />
      </Form>
    </Section>
  );
}

/** Another register or other columns: the preview is made again. */
export async function columnsForm(visit: Visit, draft: Draft): Promise<Response> {
  const body = await readBody(visit);
  const register = isRegister(body.register) ? body.register : null;
  if (!register) return goTo(visit, addressOf(draft), { key: 'registers.choose_register', kind: 'warning' });
  const columns: Record<string, number> = {};
  for (const field of Object.keys(fieldsOf[register])) {
    const index = z.coerce
      .number()
      .int()
      .min(0)
      .max(10_000)
      .safeParse(body[`column-${field}`] || undefined);
    if (index.success) columns[field] = index.data;
  }
  // Where the register changed, the columns chosen were those of another one.
  await chooseColumns(visit.house, draft, register, register === draft.register ? columns : null);
  return goTo(visit, `${addressOf(draft)}#columns`);
}

const confirmation = z.object({ reason: z.string().trim().min(1).max(500), agreed: z.string().max(100) });

/** Takes the file in, if it still does what the preview said. */
export async function confirmForm(visit: Visit, draft: Draft): Promise<Response> {
  const { house, actor, t } = visit;
  const form = await readForm(visit, confirmation);
  if (!form.ok) return goTo(visit, addressOf(draft), { key: 'registers.reason_missing', kind: 'danger' });
  const opened = await openTable(draft.bytes);
  const sheet = opened.ok ? sheetOf(opened.table, draft.register, draft.columns) : null;
  if (!sheet) return goTo(visit, addressOf(draft));
  const { agreed } = form.input;
  const reason = reasonTyped(form.input.reason, 'registers.reason_default', {
    register: sheet.register,
    file: draft.fileName,
  });
  const outcome = await importRegister(house, authorOf(actor), sheet, { reason, agreed, sha256: draft.sha256 });
  if (outcome.ok) {
    await forgetDraft(house, draft);
    const { added, changed } = outcome.report;
    const register = t(registerNames[sheet.register]);
    return goTo(visit, '/registers', { key: 'registers.imported', values: { register, added, changed } });
  }
  if (outcome.why === 'nothing') {
    await forgetDraft(house, draft);
    return goTo(visit, '/registers', { key: 'registers.imported_nothing', kind: 'info' });
  }
  const key = outcome.why === 'busy' ? 'registers.import_busy' : 'registers.confirm_changed';
  return goTo(visit, addressOf(draft), { key, kind: 'warning' });
}

export async function cancelForm(visit: Visit, draft: Draft): Promise<Response> {
  await forgetDraft(visit.house, draft);
  return goTo(visit, '/registers', { key: 'registers.cancelled', kind: 'info' });
}
