import { formatMoment } from '../../texts/format.ts';
import { locales } from '../../texts/translated.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActionForm, Form } from '../../ui/form.tsx';
import { languageNames } from '../../ui/lang.ts';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { EmailField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Role } from '../actor.ts';
import { type Invitation, invitationDays } from '../invitations.ts';
import { roleNames } from '../role-names.ts';
import { invitableRoles } from '../roles.ts';
import { formErrors } from './form-errors.ts';
import { type PlaceChoices, PlaceField } from './place-field.tsx';
import { RoleChoice } from './role-choice.tsx';
import { scopeWords } from './scope-words.ts';

export interface InviteShown {
  /** The role chosen in the first step; null shows that step. */
  role: Role | null;
  choices: PlaceChoices;
  pending: readonly Invitation[];
  typed?: Typed;
  errors?: FieldErrors;
  refusal?: string;
  /** The invitation just made. */
  sent?: { email: string; link: string; mailed: boolean };
  status?: number;
}

/** `/people/invite`: invites someone to a role, and lists the invitations that wait. */
export function invitePage(visit: Visit, shown: InviteShown): Response {
  const { t } = visit;
  const { role, sent } = shown;
  return show(visit, {
    title: t('access.invite_title'),
    status: shown.status ?? 200,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.invite_title')} lead={t('access.invite_lead', { days: invitationDays })} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        {sent && <Sent visit={visit} sent={sent} />}
        {role === null ? (
          <RoleChoice visit={visit} action="/people/invite" roles={invitableRoles(visit.actor)} id="invite-role" />
        ) : (
          <InviteForm visit={visit} role={role} shown={shown} />
        )}
        <Pending visit={visit} pending={shown.pending} />
      </Stack>
    ),
  });
}

function Sent({ visit: { t }, sent }: { visit: Visit; sent: NonNullable<InviteShown['sent']> }) {
  return (
    <Notice
      kind={sent.mailed ? 'success' : 'warning'}
      title={t(sent.mailed ? 'access.invite_sent' : 'access.invite_not_mailed', { email: sent.email })}
    >
      <p>{t('access.invite_link_lead')}</p>
      <p>
        <code id="invitation-link" dir="ltr">
          {sent.link}
        </code>
      </p>
    </Notice>
  );
}

function InviteForm({ visit, role, shown }: { visit: Visit; role: Role; shown: InviteShown }) {
  const { t } = visit;
  const { typed, errors } = shown;
  return (
    <Section title={t('access.invite_as', { role: t(roleNames[role]) })}>
      <Form
        action="/people/invite"
        id="invite"
        hidden={{ role }}
        {...formErrors(visit, errors)}
        actions={
          <>
            <Button kind="primary">{t('access.invite_send')}</Button>
            <ButtonLink kind="quiet" href="/people/invite">
              {t('access.other_role')}
            </ButtonLink>
          </>
        }
      >
        <EmailField
          name="email"
          label={t('access.email')}
          value={typed?.email}
          error={errors?.email}
          autoComplete="off"
          required
        />
        <PlaceField visit={visit} role={role} choices={shown.choices} typed={typed} errors={errors} />
        <Select
          name="locale"
          label={t('access.invite_language')}
          choices={locales.map((value) => ({ value, label: languageNames[value] }))}
          value={typed?.locale ?? 'fr'}
          error={errors?.locale}
        />
      </Form>
    </Section>
  );
}

function Pending({ visit, pending }: { visit: Visit; pending: readonly Invitation[] }) {
  const { t, locale } = visit;
  return (
    <Section title={t('access.pending_title')} id="pending">
      <Table
        caption={t('access.pending_title')}
        captionHidden
        rows={pending}
        rowKey={(invitation) => invitation.id}
        empty={<EmptyState icon="mail" title={t('access.pending_none')} />}
        columns={[
          { key: 'email', head: t('access.email'), cell: ({ email }) => <bdi>{email}</bdi>, names: true },
          { key: 'role', head: t('access.role'), cell: ({ role }) => t(roleNames[role]) },
          { key: 'scope', head: t('access.scope'), cell: ({ kind, scopeName }) => scopeWords(visit, kind, scopeName) },
          { key: 'inviter', head: t('access.invited_by'), cell: ({ inviter }) => inviter ?? t('access.command_line') },
          { key: 'until', head: t('access.valid_until'), cell: ({ expiresAt }) => formatMoment(locale, expiresAt) },
          {
            key: 'revoke',
            head: t('access.revoke'),
            cell: ({ id }) => (
              <ActionForm action={`/invitations/${id}/revoke`}>
                <Button small>{t('access.revoke')}</Button>
              </ActionForm>
            ),
          },
        ]}
      />
    </Section>
  );
}
