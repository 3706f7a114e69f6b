import type { House } from '../house.ts';
import { today } from '../house.ts';
import { command } from '../journal/command.ts';
import type { Locale } from '../texts/translated.ts';
import type { Visit } from '../web/visit.ts';
import { accountCommand } from './account-command.ts';
import type { Role, Scope } from './actor.ts';
import { isDemoPlace, isLoopbackRequest } from './demo-place.ts';
import { insertAccount } from './queries/accounts.ts';
import { type DemoAccount, listDemoAccounts } from './queries/demo.ts';
import { insertGrant } from './queries/grants.ts';

export interface NewDemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** The person of the demo network whose account it is. */
  readonly personId?: string | null;
  readonly locale?: Locale;
  /** First day of the role, `2022-01-01`; default: today. */
  readonly since?: string;
}

/**
 * Makes the accounts that `/demo` opens by a click. They have no password and no way to get one, and count for nothing
 * where the demo is not open (see `isDemoPlace`).
 * @returns their ids, in the order given
 */
export async function createDemoAccounts(
  house: Pick<House, 'db' | 'clock' | 'ids'>,
  accounts: readonly NewDemoAccount[],
): Promise<string[]> {
  const entry = {
    author: { id: null, label: 'demo' },
    command: 'account.create-demo',
    reason: 'the demo offers one account a role',
    details: { roles: accounts.map((account) => account.role) },
  };
  return command(house, entry, async (tx) => {
    const ids: string[] = [];
    for (const account of accounts) {
      const id = house.ids.next();
      await insertAccount(tx, {
        id,
        name: account.name,
        email: account.email.toLowerCase(),
        locale: account.locale ?? 'fr',
        person_id: account.personId ?? null,
        demo: true,
      });
      const { role, scope } = account;
      await insertGrant(tx, {
        id: house.ids.next(),
        userId: id,
        role,
        scope,
        day: account.since ?? today(house.clock),
      });
      ids.push(id);
    }
    return ids;
  });
}

/** The accounts that this visitor may open by a click; none outside the demo, in production or from elsewhere. */
export async function demoAccounts(visit: Visit): Promise<DemoAccount[]> {
  if (!isDemoPlace(visit.house.config) || !isLoopbackRequest(visit.url, visit.c.req.raw.headers)) return [];
  return listDemoAccounts(visit.house.db);
}

/** Opens a session for a demo account; gives its cookies. */
export async function enterDemo(house: House, account: DemoAccount, headers: Headers): Promise<Headers> {
  const outcome = await accountCommand(
    house,
    {
      author: { id: account.id, label: account.name },
      command: 'session.open',
      reason: 'entered the demo by a click',
      subject: { kind: 'account', id: account.id },
    },
    () => house.auth.library.api.openSession({ body: { userId: account.id }, headers, returnHeaders: true }),
  );
  if (!outcome.ok) throw new Error(`no session for a demo account: ${outcome.code}`);
  return outcome.value.headers;
}
