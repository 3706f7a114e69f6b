import { z } from 'zod';
import { formatMoment, formatNumber } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { FileField } from '../../ui/text-fields.tsx';
import { WorkList } from '../../ui/work-list.tsx';
import { readBody } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { keepDraft, type WaitingDraft, waitingDrafts } from '../drafts.ts';
import { limits } from '../files/table.ts';
import { refusalSentence } from '../refusals.ts';
import { isRegister, registerNames, registers } from '../registers.ts';
import { type References, readReferences } from '../values.ts';
import { Exports } from './exports.tsx';
import { KnownValues, listedKinds } from './known-values.tsx';

/** `/registers`: the network's own data, in and out. */
export function registersPage(visit: Visit): Promise<Response> {
  return shown(visit);
}

interface Wrong {
  readonly error: string;
  readonly register: string;
}

async function shown(visit: Visit, wrong?: Wrong): Promise<Response> {
  const { t, actor, house } = visit;
  const mayImport = visit.may('register.import');
  const known = await readReferences(house.db, listedKinds);
  const waiting = mayImport && actor.id !== null ? await waitingDrafts(house, actor.id) : [];
  return show(visit, {
    title: t('registers.title'),
    status: wrong ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader title={t('registers.title')} lead={t('registers.lead')} />
        {mayImport && <Upload visit={visit} wrong={wrong} known={known} />}
        {waiting.length > 0 && <Waiting visit={visit} drafts={waiting} />}
        <Exports visit={visit} />
      </Stack>
    ),
  });
}

interface UploadProps {
  readonly visit: Visit;
  readonly wrong: Wrong | undefined;
  readonly known: References;
}

function Upload({ visit, wrong, known }: UploadProps) {
  const { t, locale } = visit;
  return (
    <Section id="import" title={t('registers.import_title')} lead={t('registers.import_lead')}>
      <Form
        action="/registers/imports"
        files
        label={t('registers.import_title')}
        errors={wrong ? [{ field: 'file', message: wrong.error }] : []}
        actions={
          <Button kind="primary" icon="upload">
            {t('registers.import_send')}
          </Button>
        }
      >
        <FileField
          name="file"
          label={t('registers.import_file')}
          hint={t('registers.import_file_hint', {
            megabytes: formatNumber(locale, limits.bytes / 2 ** 20),
            rows: formatNumber(locale, limits.rows),
          })}
          accept=".csv,.txt,.tsv,.xlsx"
          error={wrong?.error}
          required
        />
        <Select
          name="register"
          label={t('registers.register')}
          emptyLabel={t('registers.register_guessed')}
          choices={registers.map((register) => ({ value: register, label: t(registerNames[register]) }))}
          value={wrong?.register}
        />
      </Form>
      <KnownValues visit={visit} known={known} />
    </Section>
  );
}

function Waiting({ visit, drafts }: { readonly visit: Visit; readonly drafts: readonly WaitingDraft[] }) {
  const { t, locale } = visit;
  return (
    <Section id="waiting" title={t('registers.waiting_title')} lead={t('registers.waiting_lead')}>
      <WorkList
        items={drafts.map(({ id, fileName, register, sentAt }) => ({
          key: id,
          title: <bdi>{fileName}</bdi>,
          href: `/registers/imports/${id}`,
          detail: [
            ...(register ? [t(registerNames[register])] : []),
            t('registers.waiting_sent', { moment: formatMoment(locale, sentAt) }),
          ].join(' · '),
          icon: 'file',
        }))}
      />
    </Section>
  );
}

const registerChoice = z.string().transform((text) => (isRegister(text) ? text : null));

/** The file sent: kept for its preview where it can be read. */
export async function uploadForm(visit: Visit): Promise<Response> {
  const { t, locale, house, actor } = visit;
  const { file, register = '' } = await readBody(visit);
  const chosen = registerChoice.catch(null).parse(register);
  const refused = (error: string) => shown(visit, { error, register: chosen ?? '' });
  if (!(file instanceof File) || file.name === '') return refused(t('registers.import_missing'));
  if (file.size > limits.bytes) return refused(refusalSentence({ code: 'too_large' }, t, locale));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepDraft(house, actor.id ?? '', { name: file.name, bytes, register: chosen });
  if (!kept.ok) return refused(refusalSentence(kept.refusal, t, locale));
  return goTo(visit, `/registers/imports/${kept.id}`);
}
