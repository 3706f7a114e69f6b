import { formatDay } from '../../texts/format.ts';
import { locales } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { languageNames } from '../../ui/lang.ts';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { PasswordField, TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Account } from '../accounts.ts';
import type { GrantRow } from '../grants.ts';
import type { PasskeyRow } from '../passkeys.ts';
import { roleNames } from '../role-names.ts';
import type { OpenSession } from '../sessions.ts';
import { formErrors } from './form-errors.ts';
import { NewPasswordField } from './new-password.tsx';
import { PasskeySection } from './passkeys.tsx';
import { scopeWords } from './scope-words.ts';
import { SessionSection } from './sessions.tsx';

export interface AccountShown {
  account: Account;
  grants: readonly GrantRow[];
  passkeys: readonly PasskeyRow[];
  /** False where the address of the page is not the one that passkeys belong to. */
  passkeysWork: boolean;
  sessions: readonly OpenSession[];
  /** The session of this very request. */
  current: string | null;
  /** What was typed into one of the forms and refused. */
  details?: { typed: Typed; errors: FieldErrors };
  password?: { errors: FieldErrors };
  refusal?: string;
  status?: number;
}

/** `/account`: one's own details, roles, ways to sign in and sessions. */
export function accountPage(visit: Visit, shown: AccountShown): Response {
  const { t } = visit;
  const { account } = shown;
  return show(visit, {
    title: t('access.account_title'),
    status: shown.status ?? 200,
    islands: account.demo || !shown.passkeysWork ? [] : ['passkey'],
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.account_title')} lead={<bdi>{account.email}</bdi>} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Details visit={visit} shown={shown} />
        <Roles visit={visit} grants={shown.grants} />
        {account.demo ? (
          <Notice>{t('access.account_demo')}</Notice>
        ) : (
          <>
            <Password visit={visit} shown={shown} />
            <SecondFactor visit={visit} account={account} />
            <PasskeySection visit={visit} passkeys={shown.passkeys} work={shown.passkeysWork} />
          </>
        )}
        <SessionSection visit={visit} sessions={shown.sessions} current={shown.current} />
      </Stack>
    ),
  });
}

function Details({ visit, shown }: { visit: Visit; shown: AccountShown }) {
  const { t } = visit;
  const { account, details } = shown;
  return (
    <Section title={t('access.details_title')} id="details">
      <Form
        action="/account/details"
        id="details-form"
        {...formErrors(visit, details?.errors)}
        actions={<Button kind="primary">{t('access.save')}</Button>}
      >
        <TextField
          name="name"
          label={t('access.name')}
          value={details?.typed.name ?? account.name}
          error={details?.errors.name}
          autoComplete="name"
          required
        />
        <Select
          name="locale"
          label={t('access.language')}
          hint={t('access.language_hint')}
          choices={locales.map((value) => ({ value, label: languageNames[value] }))}
          value={details?.typed.locale ?? account.locale}
          error={details?.errors.locale}
        />
      </Form>
    </Section>
  );
}

function Roles({ visit, grants }: { visit: Visit; grants: readonly GrantRow[] }) {
  const { t, locale } = visit;
  return (
    <Section title={t('access.roles_title')} id="roles">
      <Table
        caption={t('access.roles_title')}
        captionHidden
        rows={grants}
        rowKey={(grant) => grant.id}
        empty={<p className="muted">{t('access.roles_none')}</p>}
        columns={[
          { key: 'role', head: t('access.role'), cell: (grant) => t(roleNames[grant.role]), names: true },
          { key: 'scope', head: t('access.scope'), cell: (grant) => scopeWords(visit, grant.kind, grant.scopeName) },
          { key: 'from', head: t('access.since'), cell: (grant) => grant.from && formatDay(locale, grant.from) },
        ]}
      />
    </Section>
  );
}

function Password({ visit, shown }: { visit: Visit; shown: AccountShown }) {
  const { t } = visit;
  const errors = shown.password?.errors;
  return (
    <Section title={t('access.password')} id="password" lead={t('access.password_change_lead')}>
      <Form
        action="/account/password"
        id="password-form"
        {...formErrors(visit, errors)}
        actions={<Button>{t('access.password_change')}</Button>}
      >
        <PasswordField name="current" label={t('access.password_current')} error={errors?.current} required />
        <NewPasswordField visit={visit} name="next" error={errors?.next} />
      </Form>
    </Section>
  );
}

function SecondFactor({ visit, account }: { visit: Visit; account: Account }) {
  const { t } = visit;
  const on = account.second_factor;
  return (
    <Section
      title={t('access.factor_title')}
      id="second-factor"
      lead={t('access.factor_lead')}
      actions={on ? <Badge tone="success">{t('access.factor_on')}</Badge> : <Badge>{t('access.factor_off')}</Badge>}
    >
      <div>
        <ButtonLink href="/account/second-factor">
          {on ? t('access.factor_manage') : t('access.factor_begin')}
        </ButtonLink>
      </div>
    </Section>
  );
}
