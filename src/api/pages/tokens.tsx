import { z } from 'zod';
import { formatDay } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActionForm, Form } from '../../ui/form.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { NumberField, TextField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { apiScopes, scopeNames } from '../scopes.ts';
import { findToken, issueToken, listTokens, revokeToken } from '../tokens.ts';

const here = '/account/tokens';

interface Shown {
  typed?: Typed;
  errors?: FieldErrors;
  /** The secret just made, shown this once. */
  secret?: string;
}

/** `/account/tokens`: the visitor's tokens, and a form for one more. */
export function tokensPage(visit: Visit): Promise<Response> {
  return showTokens(visit, {});
}

async function showTokens(visit: Visit, { typed = {}, errors = {}, secret }: Shown): Promise<Response> {
  const { t, locale, house, actor } = visit;
  const tokens = await listTokens(house, actor.id ?? '');
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return show(visit, {
    title: t('api.tokens_title'),
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader title={t('api.tokens_title')} lead={t('api.tokens_lead')} />
        {secret && (
          <Notice kind="success" title={t('api.token_issued')}>
            <p>
              <code dir="ltr">{secret}</code>
            </p>
          </Notice>
        )}
        <Section title={t('api.tokens_list')}>
          <Table
            caption={t('api.tokens_list')}
            captionHidden
            rows={tokens}
            rowKey={(token) => token.id}
            columns={[
              { key: 'name', head: t('api.token_name'), names: true, cell: (token) => <bdi>{token.name}</bdi> },
              {
                key: 'scopes',
                head: t('api.token_scopes'),
                cell: (token) =>
                  apiScopes
                    .filter((scope) => token.scopes.includes(scope))
                    .map((scope) => t(scopeNames[scope]))
                    .join(' · '),
              },
              {
                key: 'used',
                head: t('api.token_used'),
                cell: (token) =>
                  token.lastUsedOn ? formatDay(locale, token.lastUsedOn, 'medium') : t('api.token_never_used'),
              },
              {
                key: 'expires',
                head: t('api.token_expires'),
                cell: (token) => formatDay(locale, token.expiresAt.toISOString().slice(0, 10), 'medium'),
              },
              {
                key: 'revoke',
                head: t('api.token_revoke'),
                cell: (token) => (
                  <ActionForm action={`${here}/${token.id}/revoke`}>
                    <Button small kind="danger">
                      {t('api.token_revoke')}
                    </Button>
                  </ActionForm>
                ),
              },
            ]}
            empty={
              <EmptyState icon="key" title={t('api.tokens_none')}>
                {t('api.tokens_none_hint')}
              </EmptyState>
            }
          />
        </Section>
        <Section title={t('api.tokens_new')}>
          <Form
            action={here}
            errors={wrong}
            errorTitle={t('web.form_errors', { count: wrong.length })}
            actions={
              <Button kind="primary" icon="key">
                {t('api.tokens_new')}
              </Button>
            }
          >
            <TextField
              name="name"
              label={t('api.token_name')}
              hint={t('api.token_name_hint')}
              value={typed.name}
              error={errors.name}
              maxLength={80}
              required
            />
            <CheckboxGroup
              name="scopes"
              label={t('api.token_scopes')}
              choices={apiScopes.map((scope) => ({ value: scope, label: t(scopeNames[scope]) }))}
              values={[...apiScopes]}
              error={errors.scopes}
            />
            <NumberField
              name="days"
              label={t('api.token_days')}
              value={typed.days ?? 90}
              min={1}
              max={365}
              error={errors.days}
              required
            />
          </Form>
        </Section>
      </Stack>
    ),
  });
}

const listOf = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const tokenForm = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.preprocess(listOf, z.array(z.enum(apiScopes)).min(1)),
  days: z.coerce.number().int().min(1).max(365),
});

export async function issueTokenForm(visit: Visit): Promise<Response> {
  const { house, actor } = visit;
  const form = await readForm(visit, tokenForm);
  if (!form.ok) return showTokens(visit, { typed: form.typed, errors: form.errors });
  if (actor.id === null) throw new Error('the policy let a visitor without account in');
  const secret = await issueToken(house, { ...actor, id: actor.id }, form.input);
  return showTokens(visit, { secret });
}

/** The token that the address names; null where there is none. */
export async function tokenOfPath(visit: Visit) {
  const id = visit.param('id');
  return z.uuid().safeParse(id).success ? ((await findToken(visit.house, id)) ?? null) : null;
}

export async function revokeTokenForm(visit: Visit, token: { id: string; accountId: string }): Promise<Response> {
  await revokeToken(visit.house, visit.actor, token.id);
  return goTo(visit, here, { key: 'api.token_revoked' });
}
