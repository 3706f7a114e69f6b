import { sql } from 'kysely';
import type { Tx } from '../../journal/command.ts';
import type { Locale } from '../../texts/translated.ts';

/** The person of that e-mail (in lower case) who has no account yet. */
export async function findPersonWithoutAccount(tx: Tx, email: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where lower(p.email) = ${email}
      and not exists (select from account_user u where u.person_id = p.id)`.execute(tx);
  return rows[0]?.id;
}

/** A person as an invitation makes one known. The e-mail stays off where another person has it. */
export async function insertPerson(
  tx: Tx,
  person: { id: string; name: string; email: string; locale: Locale },
): Promise<void> {
  await sql`
    insert into person (id, name, email, locale)
    select ${person.id}, ${person.name},
      case when exists (select from person where lower(email) = ${person.email}) then null else ${person.email} end,
      ${person.locale}`.execute(tx);
}

export async function setAccountPerson(tx: Tx, accountId: string, personId: string): Promise<void> {
  await tx.updateTable('account_user').set({ person_id: personId }).where('id', '=', accountId).execute();
}
