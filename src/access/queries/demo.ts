import type { Db } from '../../database/connection.ts';
import type { Role } from '../actor.ts';

export interface DemoAccount {
  id: string;
  name: string;
  role: Role;
}

/** The demo's accounts in the order in which the demo made them, each with its role. */
export async function listDemoAccounts(db: Db): Promise<DemoAccount[]> {
  return db
    .selectFrom('account_user')
    .innerJoin('role_grant', 'role_grant.user_id', 'account_user.id')
    .select(['account_user.id', 'account_user.name', 'role_grant.role'])
    .where('account_user.demo', '=', true)
    .orderBy('account_user.id')
    .execute();
}
