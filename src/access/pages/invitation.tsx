import { formatMoment } from '../../texts/format.ts';
import { locales } from '../../texts/translated.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ActionForm, Form } from '../../ui/form.tsx';
import { languageNames } from '../../ui/lang.ts';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmailField, TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Invitation } from '../invitations.ts';
import { roleNames } from '../role-names.ts';
import { formErrors } from './form-errors.ts';
import { NewPasswordField } from './new-password.tsx';
import { scopeWords } from './scope-words.ts';

/** Who opened the link: nobody known yet, the owner of an account there is (signed in or not), or another account. */
export type Opener = 'newcomer' | 'owner' | 'owner-signed-out' | 'someone-else';

export interface InvitationShown {
  opener: Opener;
  typed?: Typed;
  errors?: FieldErrors;
  refusal?: string;
  status?: number;
}

/** What one is invited to, and how to accept it. */
export function invitationPage(visit: Visit, invitation: Invitation, shown: InvitationShown): Response {
  const { t, locale } = visit;
  const role = t(roleNames[invitation.role]);
  return show(visit, {
    title: t('access.invitation_title'),
    status: shown.status ?? 200,
    listed: false,
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('access.invitation_title')}
          lead={
            invitation.inviter
              ? t('access.invitation_from', { name: invitation.inviter, network: t('web.network_name') })
              : t('access.invitation_lead', { network: t('web.network_name') })
          }
        />
        <DescriptionList
          items={[
            { term: t('access.role'), value: role },
            { term: t('access.scope'), value: scopeWords(visit, invitation.kind, invitation.scopeName) },
            ...(invitation.email ? [{ term: t('access.email'), value: <bdi>{invitation.email}</bdi> }] : []),
            { term: t('access.valid_until'), value: formatMoment(locale, invitation.expiresAt) },
          ]}
        />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Answer visit={visit} invitation={invitation} shown={shown} />
      </Stack>
    ),
  });
}

function Answer({ visit, invitation, shown }: { visit: Visit; invitation: Invitation; shown: InvitationShown }) {
  const { t, locale, url } = visit;
  if (shown.opener === 'owner') {
    return (
      <ActionForm action={url.pathname}>
        <Button kind="primary">{t('access.invitation_accept')}</Button>
      </ActionForm>
    );
  }
  if (shown.opener === 'owner-signed-out') {
    return (
      <Notice
        actions={
          <ButtonLink kind="primary" href={`/sign-in?back=${encodeURIComponent(url.pathname)}`}>
            {t('access.sign_in')}
          </ButtonLink>
        }
      >
        {t('access.invitation_sign_in')}
      </Notice>
    );
  }
  if (shown.opener === 'someone-else') {
    return (
      <Notice
        kind="warning"
        actions={
          <ActionForm action="/sign-out">
            <Button>{t('web.sign_out')}</Button>
          </ActionForm>
        }
      >
        {t('access.invitation_other_account', { name: visit.actor.name })}
      </Notice>
    );
  }
  const { typed, errors } = shown;
  return (
    <Form
      action={url.pathname}
      id="invitation"
      {...formErrors(visit, errors)}
      actions={<Button kind="primary">{t('access.invitation_accept')}</Button>}
    >
      {invitation.email === null && (
        <EmailField name="email" label={t('access.email')} value={typed?.email} error={errors?.email} required />
      )}
      <TextField
        name="name"
        label={t('access.name')}
        value={typed?.name}
        error={errors?.name}
        autoComplete="name"
        required
      />
      <NewPasswordField visit={visit} error={errors?.password} />
      <Select
        name="locale"
        label={t('access.language')}
        hint={t('access.language_hint')}
        choices={locales.map((value) => ({ value, label: languageNames[value] }))}
        value={typed?.locale ?? locale}
        error={errors?.locale}
      />
    </Form>
  );
}

/** The link was used, withdrawn, is too old or was never ours: the same page for all four. */
export function deadInvitationPage(visit: Visit): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.invitation_dead_title'),
    status: 410,
    listed: false,
    children: (
      <Stack>
        <PageHeader title={t('access.invitation_dead_title')} lead={t('access.invitation_dead_text')} />
        <p>
          <a href="/sign-in">{t('access.back_to_sign_in')}</a>
        </p>
      </Stack>
    ),
  });
}
