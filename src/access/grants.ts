import type { House } from '../house.ts';
import { today } from '../house.ts';
import { type Author, command, Refused } from '../journal/command.ts';
import type { Role, Scope } from './actor.ts';
import {
  endGrantOn,
  findGrant,
  type GrantRow,
  insertGrant,
  listGrants,
  lockDirection,
  lockGrantInForce,
} from './queries/grants.ts';
import { scopeKinds } from './roles.ts';
import { isViolation } from './violations.ts';

export type { GrantRow } from './queries/grants.ts';

type Writer = Pick<House, 'db' | 'clock' | 'ids'>;
type Reader = Pick<House, 'db' | 'clock'>;

export type GrantOutcome = { ok: true; id: string } | { ok: false; refusal: 'held-already' | 'scope' };
export type EndOutcome = { ok: true } | { ok: false; refusal: 'ended-already' | 'last-direction' };

/** The grants of an account, those in force first. */
export function grantsOf(house: Reader, accountId: string): Promise<GrantRow[]> {
  return listGrants(house.db, accountId, today(house.clock));
}

export async function grantById(house: Reader, id: string): Promise<GrantRow | null> {
  return (await findGrant(house.db, id)) ?? null;
}

/** True where the grant holds on the day. */
export function isInForce(grant: Pick<GrantRow, 'from' | 'until'>, day: string): boolean {
  return (grant.from === null || grant.from <= day) && (grant.until === null || day < grant.until);
}

/** Gives an account a role from today on. */
export async function grantRole(
  house: Writer,
  author: Author,
  grant: { accountId: string; role: Role; scope: Scope; reason: string },
): Promise<GrantOutcome> {
  const { accountId, role, scope, reason } = grant;
  if (!scopeKinds[role].includes(scope.kind)) return { ok: false, refusal: 'scope' };
  const id = house.ids.next();
  const entry = {
    author,
    command: 'role.grant',
    reason,
    subject: { kind: 'account', id: accountId },
    details: { grant: id, role, scope },
  };
  try {
    await command(house, entry, (tx) =>
      insertGrant(tx, { id, userId: accountId, role, scope, day: today(house.clock) }),
    );
    return { ok: true, id };
  } catch (error) {
    if (isViolation(error, 'exclusion')) return { ok: false, refusal: 'held-already' };
    if (isViolation(error, 'foreignKey')) return { ok: false, refusal: 'scope' };
    throw error;
  }
}

/** Ends a role: today it no longer holds. The last account of the direction keeps it, or nobody could give it again. */
export async function endGrant(
  house: Writer,
  author: Author,
  end: { grant: GrantRow; reason: string },
): Promise<EndOutcome> {
  const { grant, reason } = end;
  const day = today(house.clock);
  const entry = {
    author,
    command: 'role.end',
    reason,
    subject: { kind: 'account', id: grant.userId },
    details: { grant: grant.id, role: grant.role, scope: { kind: grant.kind, id: grant.scopeId } },
  };
  try {
    await command(house, entry, async (tx) => {
      const direction = grant.role === 'direction' ? await lockDirection(tx, day) : [];
      if (!(await lockGrantInForce(tx, grant.id, day))) throw new Refused('ended-already');
      if (direction.length === 1 && direction[0] === grant.id) throw new Refused('last-direction');
      await endGrantOn(tx, grant.id, day);
    });
    return { ok: true };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
