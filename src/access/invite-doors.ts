import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { forbiddenPage } from '../web/refusals.tsx';
import type { Visit } from '../web/visit.ts';
import { authorOf, type Role } from './actor.ts';
import { tooMany } from './attempts.ts';
import { invite, pendingInvitations } from './invitations.ts';
import { type InviteShown, invitePage } from './pages/invite.tsx';
import { placeError } from './pages/place-error.ts';
import { placeChoices } from './pages/place-field.tsx';
import { findPlace } from './places.ts';
import { invitableRoles, isRole } from './roles.ts';
import { inviteForm } from './schema.ts';
import { addressOf } from './visitor.ts';

/** Invitations that one account may send in an hour: enough for a cohort, too few for a flood. */
const limits = { minutes: 60, bySubject: 60, byAddress: 300 };

/** The role that the visitor may invite to, of those there are. */
function invitable(visit: Visit, role: unknown): Role | null {
  return isRole(role) && invitableRoles(visit.actor).includes(role) ? role : null;
}

async function showInvite(visit: Visit, role: Role | null, shown: Partial<InviteShown> = {}): Promise<Response> {
  return invitePage(visit, {
    role,
    choices: role === null ? { sites: [], partners: [] } : await placeChoices(visit, role),
    pending: await pendingInvitations(visit.house, visit.actor),
    ...shown,
  });
}

async function send(visit: Visit): Promise<Response> {
  const { house, actor, t } = visit;
  const form = await readForm(visit, inviteForm);
  const role = invitable(visit, form.typed.role);
  if (role === null) return isRole(form.typed.role) ? forbiddenPage(visit) : showInvite(visit, null, { status: 422 });
  const again = (shown: Partial<InviteShown>) => showInvite(visit, role, { typed: form.typed, status: 422, ...shown });
  if (!form.ok) return again({ errors: form.errors });
  const placed = await findPlace(house, role, form.input);
  if (!placed.ok) return again({ errors: placeError(visit, placed) });
  // The door lets site managers in; only the place says whether it is theirs.
  if (!visit.may('invitation.send', placed.subject))
    return again({ refusal: t('access.invite_not_there'), status: 403 });
  const counted = { kind: 'invitation', subject: actor.id ?? '', address: addressOf(visit) } as const;
  if (await tooMany(house, counted, limits)) return again({ refusal: t('access.too_many_requests'), status: 429 });
  const { email, locale } = form.input;
  const sent = await invite(house, authorOf(actor), { email, role, scope: placed.scope, locale });
  return showInvite(visit, null, { sent: { email, ...sent }, status: 201 });
}

export const inviteDoors: readonly Door[] = [
  page({
    path: '/people/invite',
    action: 'invitation.list',
    handle: (visit) => showInvite(visit, invitable(visit, visit.query.get('role'))),
  }),
  submit({ path: '/people/invite', action: 'invitation.list', handle: send }),
];
