import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Only the SHA-256 of a token is kept: who reads the table cannot use it.
  await sql`
    create table api_token (
      id uuid primary key,
      user_id uuid not null references account_user on delete cascade,
      name text not null check (btrim(name) <> ''),
      hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
      scopes text[] not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_on date,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index api_token_user on api_token (user_id)`.execute(db);
}
