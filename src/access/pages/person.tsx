import { lastDay } from '../../network/days.ts';
import { formatDay } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink, TextLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Account } from '../accounts.ts';
import { type Role, roles } from '../actor.ts';
import { type GrantRow, isInForce } from '../grants.ts';
import { roleNames } from '../role-names.ts';
import { formErrors } from './form-errors.ts';
import { type PlaceChoices, PlaceField } from './place-field.tsx';
import { RoleChoice } from './role-choice.tsx';
import { scopeWords } from './scope-words.ts';

export interface PersonShown {
  account: Account;
  grants: readonly GrantRow[];
  /** ISO day that decides which grants hold. */
  day: string;
  /** The role to be given, chosen in the first step; null shows that step. */
  role: Role | null;
  choices: PlaceChoices;
  typed?: Typed;
  errors?: FieldErrors;
  refusal?: string;
  status?: number;
}

/** `/people/:id`: the roles of one account over time; gives one more and ends those it holds. */
export function personPage(visit: Visit, shown: PersonShown): Response {
  const { t } = visit;
  const { account, role } = shown;
  return show(visit, {
    title: account.name,
    status: shown.status ?? 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={<bdi>{account.name}</bdi>}
          lead={<bdi>{account.email}</bdi>}
          breadcrumbs={
            <TextLink href="/people" arrow="back">
              {t('access.people_title')}
            </TextLink>
          }
        />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Grants visit={visit} shown={shown} />
        {role === null ? (
          <Section title={t('access.grant_title')} id="grant">
            <RoleChoice visit={visit} action={`/people/${account.id}`} roles={roles} id="grant-role" />
          </Section>
        ) : (
          <GrantForm visit={visit} role={role} shown={shown} />
        )}
      </Stack>
    ),
  });
}

function Grants({ visit, shown }: { visit: Visit; shown: PersonShown }) {
  const { t, locale } = visit;
  const holds = (grant: GrantRow) => isInForce(grant, shown.day);
  return (
    <Section title={t('access.roles_title')} id="roles">
      <Table
        caption={t('access.roles_title')}
        captionHidden
        rows={shown.grants}
        rowKey={(grant) => grant.id}
        empty={<p className="muted">{t('access.person_roles_none')}</p>}
        columns={[
          { key: 'role', head: t('access.role'), cell: (grant) => t(roleNames[grant.role]), names: true },
          { key: 'scope', head: t('access.scope'), cell: (grant) => scopeWords(visit, grant.kind, grant.scopeName) },
          {
            key: 'from',
            head: t('access.since'),
            cell: (grant) => grant.from && formatDay(locale, grant.from, 'medium'),
          },
          {
            key: 'until',
            head: t('access.ended_on'),
            cell: (grant) => {
              const last = lastDay(grant.until);
              if (last) return formatDay(locale, last, 'medium');
              return <Badge tone="success">{t('access.in_force')}</Badge>;
            },
          },
          {
            key: 'end',
            head: t('access.grant_end'),
            cell: (grant) => holds(grant) && <EndForm visit={visit} grant={grant} />,
          },
        ]}
      />
    </Section>
  );
}

/** Ending a role asks why, and takes effect at once. */
function EndForm({ visit: { t }, grant }: { visit: Visit; grant: GrantRow }) {
  return (
    <Disclosure summary={t('access.grant_end')}>
      <Form action={`/roles/${grant.id}/end`} actions={<Button kind="danger">{t('access.grant_end')}</Button>}>
        <TextField name="reason" id={`reason-${grant.id}`} label={t('access.reason')} maxLength={500} required />
      </Form>
    </Disclosure>
  );
}

function GrantForm({ visit, role, shown }: { visit: Visit; role: Role; shown: PersonShown }) {
  const { t } = visit;
  const { account, typed, errors } = shown;
  return (
    <Section title={t('access.grant_as', { role: t(roleNames[role]) })} id="grant">
      <Form
        action={`/people/${account.id}/roles`}
        id="grant-form"
        hidden={{ role }}
        {...formErrors(visit, errors)}
        actions={
          <>
            <Button kind="primary">{t('access.grant')}</Button>
            <ButtonLink kind="quiet" href={`/people/${account.id}`}>
              {t('access.other_role')}
            </ButtonLink>
          </>
        }
      >
        <PlaceField visit={visit} role={role} choices={shown.choices} typed={typed} errors={errors} />
        <TextField
          name="reason"
          label={t('access.reason')}
          hint={t('access.reason_hint')}
          value={typed?.reason}
          error={errors?.reason}
          maxLength={500}
          required
        />
      </Form>
    </Section>
  );
}
