import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import { acceptInvitation, type Newcomer } from './accept-invitation.ts';
import { accountByEmail } from './accounts.ts';
import { authorOf } from './actor.ts';
import { type Invitation, invitationOf, pendingInvitation, revokeInvitation } from './invitations.ts';
import { deadInvitationPage, invitationPage, type Opener } from './pages/invitation.tsx';
import { firstAdministratorForm, newcomerForm } from './schema.ts';
import { uuidOf } from './uuid.ts';
import { libraryHeaders, passCookies } from './visitor.ts';

async function openerOf(visit: Visit, invitation: Invitation): Promise<Opener> {
  const account = invitation.email === null ? null : await accountByEmail(visit.house, invitation.email);
  if (visit.actor.id !== null) return account?.id === visit.actor.id ? 'owner' : 'someone-else';
  return account ? 'owner-signed-out' : 'newcomer';
}

const refusals = {
  'held-already': 'access.invitation_held',
  'sign-in': 'access.invitation_sign_in',
} as const;

async function accept(visit: Visit, invitation: Invitation, opener: Opener): Promise<Response> {
  let newcomer: Newcomer | null = null;
  if (opener === 'newcomer') {
    const form = await readForm(visit, invitation.email === null ? firstAdministratorForm : newcomerForm);
    if (!form.ok) {
      return invitationPage(visit, invitation, { opener, typed: form.typed, errors: form.errors, status: 422 });
    }
    newcomer = { email: invitation.email ?? '', ...form.input };
  }
  const by = { token: visit.param('token'), actor: visit.actor, newcomer };
  const outcome = await acceptInvitation(visit.house, by, libraryHeaders(visit));
  if (!outcome.ok) {
    if (outcome.refusal === 'not-pending') return deadInvitationPage(visit);
    const refusal = visit.t(refusals[outcome.refusal]);
    return invitationPage(visit, invitation, { opener: await openerOf(visit, invitation), refusal, status: 409 });
  }
  passCookies(visit, outcome.cookies);
  return goTo(visit, '/home', { key: 'access.invitation_accepted' });
}

async function findRevocable(visit: Visit): Promise<Invitation | null> {
  const id = uuidOf(visit.param('id'));
  return id === null ? null : pendingInvitation(visit.house, id);
}

export const invitationDoors: readonly Door[] = [
  page({
    path: '/invitation/:token',
    action: 'invitation.open',
    async handle(visit) {
      const invitation = await invitationOf(visit.house, visit.param('token'));
      if (!invitation) return deadInvitationPage(visit);
      return invitationPage(visit, invitation, { opener: await openerOf(visit, invitation) });
    },
  }),
  submit({
    path: '/invitation/:token',
    action: 'invitation.open',
    async handle(visit) {
      const invitation = await invitationOf(visit.house, visit.param('token'));
      if (!invitation) return deadInvitationPage(visit);
      const opener = await openerOf(visit, invitation);
      if (opener === 'newcomer' || opener === 'owner') return accept(visit, invitation, opener);
      return invitationPage(visit, invitation, { opener, status: 409 });
    },
  }),
  submit({
    path: '/invitations/:id/revoke',
    action: 'invitation.revoke',
    find: findRevocable,
    subject: (invitation: Invitation) => (invitation.invitedBy === null ? {} : { account: invitation.invitedBy }),
    async handle(visit: Visit, invitation: Invitation) {
      if (await revokeInvitation(visit.house, authorOf(visit.actor), invitation)) {
        return goTo(visit, '/people/invite', { key: 'access.invitation_revoked' });
      }
      return goTo(visit, '/people/invite', { key: 'access.invitation_dead_title', kind: 'warning' });
    },
  }),
];
