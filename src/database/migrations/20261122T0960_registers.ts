import { type Kysely, sql } from 'kysely';

/**
 * Files between preview and import. They are nobody's data yet: kept a day at most, for the account that sent them
 * alone, and left out of the journal, which speaks of what the network knows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_draft (
      id uuid primary key,
      account_id uuid not null references account_user on delete cascade,
      register text check (register in ('sites', 'companies', 'people', 'residencies')),
      file_name text not null,
      bytes bytea not null check (octet_length(bytes) between 1 and 10485760),
      sha256 text not null,
      columns jsonb,
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at)
    )`.execute(db);
  await sql`create index register_draft_account on register_draft (account_id, created_at)`.execute(db);
  await sql`create index register_draft_end on register_draft (expires_at)`.execute(db);
}
