import { scopesOf } from '../../access/actor.ts';
import { nameOf } from '../../network/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { companiesToPostFor, postNeed } from '../needs.ts';
import { needForm } from '../schema.ts';

/** `/needs/new`: a need in plain words or a pasted offer. */
export function newNeedPage(visit: Visit): Promise<Response> {
  return needFormPage(visit, {}, {});
}

async function needFormPage(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Response> {
  const { t, locale, house, actor } = visit;
  const companies = await companiesToPostFor(house, scopesOf(actor, 'founder', 'company'));
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return show(visit, {
    title: t('talents.need_new'),
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader title={t('talents.need_new')} lead={t('talents.need_new_lead')} />
        {companies.length === 0 ? (
          <EmptyState icon="building" title={t('talents.need_no_company')} />
        ) : (
          <Form
            action="/needs/new"
            errors={wrong}
            errorTitle={t('web.form_errors', { count: wrong.length })}
            actions={
              <Button kind="primary" icon="search">
                {t('talents.need_understand')}
              </Button>
            }
            hidden={companies.length === 1 && companies[0] ? { company: companies[0].id } : undefined}
          >
            {companies.length > 1 && (
              <Select
                name="company"
                label={t('talents.need_company')}
                choices={companies.map((company) => ({ value: company.id, label: nameOf(company, locale) }))}
                value={typed.company}
                error={errors.company}
                required
              />
            )}
            <TextField
              name="title"
              label={t('talents.need_title')}
              hint={t('talents.need_title_hint')}
              value={typed.title}
              error={errors.title}
              maxLength={150}
              required
            />
            <TextArea
              name="text"
              label={t('talents.need_text')}
              hint={t('talents.need_text_hint')}
              rows={12}
              value={typed.text}
              error={errors.text}
              required
            />
          </Form>
        )}
      </Stack>
    ),
  });
}

/** The form's target: posts the need for a company the visitor founds, and shows what was understood. */
export async function postNeedForm(visit: Visit): Promise<Response> {
  const form = await readForm(visit, needForm);
  if (!form.ok) return needFormPage(visit, form.typed, form.errors);
  const { company, title, text } = form.input;
  // The policy answers for the company named in the form, whatever the page had offered.
  if (!company || !visit.may('need.write', { company })) {
    return needFormPage(visit, form.typed, { company: visit.t('talents.need_company_not_yours') });
  }
  const id = await postNeed(visit.house, visit.actor, { companyId: company, title, text });
  return goTo(visit, `/needs/${id}`, { key: 'talents.need_posted_notice' });
}
