import { today } from '../house.ts';
import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { pageOf } from '../web/paging.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import { type Account, accountById } from './accounts.ts';
import { authorOf, type Role, type Scope } from './actor.ts';
import { endGrant, type GrantRow, grantById, grantRole, grantsOf } from './grants.ts';
import { peoplePage } from './pages/people.tsx';
import { type PersonShown, personPage } from './pages/person.tsx';
import { placeError } from './pages/place-error.ts';
import { placeChoices } from './pages/place-field.tsx';
import { listPeople } from './people.ts';
import { findPlace } from './places.ts';
import { isRole } from './roles.ts';
import { endGrantForm, grantForm } from './schema.ts';
import { uuidOf } from './uuid.ts';

async function findPerson(visit: Visit): Promise<Account | null> {
  const id = uuidOf(visit.param('id'));
  return id === null ? null : accountById(visit.house, id);
}

async function findGrantOfPath(visit: Visit): Promise<GrantRow | null> {
  const id = uuidOf(visit.param('id'));
  return id === null ? null : grantById(visit.house, id);
}

type Refused = Pick<PersonShown, 'typed' | 'errors' | 'refusal' | 'status'>;

async function showPerson(visit: Visit, account: Account, role: Role | null, refused: Refused = {}): Promise<Response> {
  const { house } = visit;
  return personPage(visit, {
    account,
    grants: await grantsOf(house, account.id),
    day: today(house.clock),
    role,
    choices: role === null ? { sites: [], partners: [] } : await placeChoices(visit, role),
    ...refused,
  });
}

/** A talent's role is over their own profile: the person of the account. */
function ownScope(scope: Scope | { kind: 'self'; id: null }, account: Account): Scope | null {
  if (scope.kind !== 'self' || scope.id !== null) return scope as Scope;
  return account.person_id === null ? null : { kind: 'self', id: account.person_id };
}

async function grant(visit: Visit, account: Account): Promise<Response> {
  const { house, t } = visit;
  const form = await readForm(visit, grantForm);
  const role = isRole(form.typed.role) ? form.typed.role : null;
  if (!form.ok || role === null) {
    const errors = form.ok ? {} : form.errors;
    return showPerson(visit, account, role, { typed: form.typed, errors, status: 422 });
  }
  const again = (refused: Refused) => showPerson(visit, account, role, { typed: form.typed, status: 422, ...refused });
  const placed = await findPlace(house, role, form.input);
  if (!placed.ok) return again({ errors: placeError(visit, placed) });
  const scope = ownScope(placed.scope, account);
  if (!scope) return again({ refusal: t('access.grant_no_person') });
  const { reason } = form.input;
  const outcome = await grantRole(house, authorOf(visit.actor), { accountId: account.id, role, scope, reason });
  if (!outcome.ok) {
    return again({
      refusal: t(outcome.refusal === 'scope' ? 'access.place_unknown' : 'access.grant_held'),
      status: 409,
    });
  }
  return goTo(visit, `/people/${account.id}`, { key: 'access.granted' });
}

export const peopleDoors: readonly Door[] = [
  page({
    path: '/people',
    action: 'people.see',
    async handle(visit) {
      const text = (visit.query.get('text') ?? '').trim().slice(0, 100);
      const asked = visit.query.get('role');
      const role = isRole(asked) ? asked : null;
      const found = await listPeople(visit.house, { text, role, page: pageOf(visit) });
      return peoplePage(visit, { text, role, ...found });
    },
  }),
  page({
    path: '/people/:id',
    action: 'people.see',
    find: findPerson,
    subject: () => ({}),
    handle(visit: Visit, account: Account) {
      const role = visit.query.get('role');
      return showPerson(visit, account, isRole(role) ? role : null);
    },
  }),
  submit({
    path: '/people/:id/roles',
    action: 'role.grant',
    find: findPerson,
    subject: () => ({}),
    handle: grant,
  }),
  submit({
    path: '/roles/:id/end',
    action: 'role.end',
    find: findGrantOfPath,
    subject: () => ({}),
    async handle(visit: Visit, held: GrantRow) {
      const back = `/people/${held.userId}`;
      const form = await readForm(visit, endGrantForm);
      if (!form.ok) return goTo(visit, back, { key: 'access.reason_missing', kind: 'danger' });
      const outcome = await endGrant(visit.house, authorOf(visit.actor), { grant: held, reason: form.input.reason });
      if (outcome.ok) return goTo(visit, back, { key: 'access.grant_ended' });
      const key = outcome.refusal === 'last-direction' ? 'access.grant_last_direction' : 'access.grant_ended_already';
      return goTo(visit, back, { key, kind: 'warning' });
    },
  }),
];
