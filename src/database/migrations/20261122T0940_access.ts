import { type Kysely, sql } from 'kysely';

/** Which roles may hold in which scopes. A founder is a founder of a company, never of the whole network. */
const roleAndScope = sql`check (
  (role in ('direction', 'auditor') and scope_kind = 'network')
  or (role in ('site_manager', 'coach', 'jury_member') and scope_kind in ('network', 'site'))
  or (role = 'founder' and scope_kind = 'company')
  or (role = 'partner' and scope_kind = 'partner')
  or (role = 'talent' and scope_kind = 'self'))`;

/** One generated column a kind of scope, so that the database itself knows that the scope exists. */
const scopeColumns = sql`
  site_id uuid generated always as (case when scope_kind = 'site' then scope_id end) stored references site,
  company_id uuid generated always as (case when scope_kind = 'company' then scope_id end) stored references company,
  partner_id uuid generated always as (case when scope_kind = 'partner' then scope_id end) stored references partner,
  person_id uuid generated always as (case when scope_kind = 'self' then scope_id end) stored references person`;

/**
 * Accounts and what they may do. The tables `account_*` but the attempts are written by better-auth (their columns are
 * its fields in our spelling; a test asks the library whether it finds all of them); grants, invitations and attempts
 * are our own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_user (
      id uuid primary key,
      name text not null check (btrim(name) <> ''),
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      image text,
      locale text not null default 'fr' check (locale in ('fr', 'ar', 'en')),
      person_id uuid unique references person,
      second_factor boolean not null default false,
      demo boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index account_user_search on account_user using gin ((name || ' ' || email) gin_trgm_ops)`.execute(
    db,
  );
  await sql`
    create table account_credential (
      id uuid primary key,
      user_id uuid not null references account_user on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (provider_id, account_id)
    )`.execute(db);
  await sql`create index account_credential_user on account_credential (user_id)`.execute(db);
  await sql`
    create table account_session (
      id uuid primary key,
      user_id uuid not null references account_user on delete cascade,
      token text not null unique,
      user_agent text,
      ip_address text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index account_session_user on account_session (user_id)`.execute(db);
  await sql`
    create table account_verification (
      id uuid primary key,
      identifier text not null,
      value text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index account_verification_identifier on account_verification (identifier)`.execute(db);
  await sql`
    create table account_second_factor (
      id uuid primary key,
      user_id uuid not null unique references account_user on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean not null default false,
      failed_verification_count integer not null default 0,
      locked_until timestamptz
    )`.execute(db);
  await sql`
    create table account_passkey (
      id uuid primary key,
      user_id uuid not null references account_user on delete cascade,
      name text,
      credential_id text not null unique,
      public_key text not null,
      counter bigint not null,
      device_type text not null,
      backed_up boolean not null,
      transports text,
      aaguid text,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index account_passkey_user on account_passkey (user_id)`.execute(db);

  await sql`
    create table account_attempt (
      id uuid primary key,
      kind text not null check (kind in ('password', 'second_factor', 'reset', 'invitation')),
      subject text not null,
      address text not null,
      device text,
      at timestamptz not null,
      outcome text not null check (outcome in ('pending', 'failed', 'succeeded', 'refused'))
    )`.execute(db);
  await sql`create index account_attempt_subject on account_attempt (kind, subject, at)`.execute(db);
  await sql`create index account_attempt_address on account_attempt (kind, address, at)`.execute(db);
  await sql`create index account_attempt_at on account_attempt (at)`.execute(db);

  await sql`
    create table role_grant (
      id uuid primary key,
      user_id uuid not null references account_user,
      role text not null,
      scope_kind text not null,
      scope_id uuid,
      during daterange not null check (not isempty(during)),
      ${scopeColumns},
      check ((scope_kind = 'network') = (scope_id is null)),
      ${roleAndScope},
      exclude using gist (user_id with =, role with =, scope_kind with =, (coalesce(scope_id, user_id)) with =, during with &&)
    )`.execute(db);
  await sql`create index role_grant_role on role_grant (role)`.execute(db);

  await sql`
    create table invitation (
      id uuid primary key,
      token_hash text not null unique,
      email text check (email = lower(email)),
      locale text not null check (locale in ('fr', 'ar', 'en')),
      role text not null,
      scope_kind text not null,
      scope_id uuid,
      ${scopeColumns},
      invited_by uuid references account_user,
      first_administrator boolean not null default false,
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at),
      accepted_at timestamptz,
      accepted_by uuid references account_user,
      revoked_at timestamptz,
      check ((accepted_at is null) = (accepted_by is null)),
      check (accepted_at is null or revoked_at is null),
      check (scope_kind in ('network', 'self') or scope_id is not null),
      check (email is not null or first_administrator),
      ${roleAndScope}
    )`.execute(db);
  await sql`create index invitation_email on invitation (email)`.execute(db);
}
