import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programme (
      id uuid primary key,
      slug text not null unique,
      name jsonb not null,
      phase text not null check (phase in ('idea', 'incubation', 'development', 'acceleration')),
      description jsonb not null default '{}',
      source text
    )`.execute(db);
  await sql`
    create table cohort (
      id uuid primary key,
      programme_id uuid not null references programme,
      site_id uuid not null references site,
      name text not null,
      during daterange not null check (not isempty(during)),
      unique (programme_id, site_id, name)
    )`.execute(db);
  await sql`
    create table cohort_member (
      id uuid primary key,
      cohort_id uuid not null references cohort,
      company_id uuid not null references company,
      during daterange not null check (not isempty(during)),
      outcome text check (outcome in ('completed', 'dropped')),
      unique (cohort_id, company_id),
      check (outcome is null or not upper_inf(during))
    )`.execute(db);
  await sql`create index cohort_member_company on cohort_member (company_id)`.execute(db);

  // One coach at a time answers for a company.
  await sql`
    create table coach_assignment (
      id uuid primary key,
      company_id uuid not null references company,
      person_id uuid not null references person,
      during daterange not null check (not isempty(during)),
      exclude using gist (company_id with =, during with &&)
    )`.execute(db);
  await sql`create index coach_assignment_person on coach_assignment (person_id)`.execute(db);

  await sql`
    create table service_delivery (
      id uuid primary key,
      company_id uuid not null references company,
      service text not null check (service in ('hosting', 'coaching', 'training', 'finance', 'market', 'visibility')),
      provider text not null check (provider in ('network', 'partner')),
      partner_id uuid references partner,
      site_id uuid references site,
      person_id uuid references person,
      delivered_on date not null,
      hours numeric(6, 2) check (hours >= 0),
      note jsonb not null default '{}',
      check (provider = 'network' or partner_id is not null)
    )`.execute(db);
  await sql`create index service_delivery_company on service_delivery (company_id, delivered_on)`.execute(db);
  await sql`create index service_delivery_day on service_delivery (delivered_on)`.execute(db);

  await sql`
    create table declaration (
      id uuid primary key,
      company_id uuid not null references company,
      year integer not null check (year between 1990 and 2200),
      declared_on date not null,
      jobs_direct numeric(8, 2) not null check (jobs_direct >= 0),
      revenue_mad numeric(16, 2) check (revenue_mad >= 0),
      unique (company_id, year)
    )`.execute(db);
  await sql`create index declaration_day on declaration (declared_on)`.execute(db);
  await sql`
    create table declaration_export (
      declaration_id uuid not null references declaration,
      country text not null check (country ~ '^[A-Z]{2}$'),
      continent text not null check (continent in ('africa', 'america', 'asia', 'europe', 'oceania')),
      amount_mad numeric(16, 2) not null check (amount_mad > 0),
      primary key (declaration_id, country)
    )`.execute(db);
  await sql`
    create table jobs_multiplier (
      id uuid primary key,
      value numeric(6, 3) not null check (value >= 0),
      during daterange not null check (not isempty(during)),
      source text not null,
      exclude using gist (during with &&)
    )`.execute(db);

  await sql`
    create table survey (
      id uuid primary key,
      title jsonb not null,
      question jsonb not null,
      during daterange not null check (not isempty(during))
    )`.execute(db);
  await sql`
    create table survey_invitation (
      survey_id uuid not null references survey,
      company_id uuid not null references company,
      primary key (survey_id, company_id)
    )`.execute(db);
  await sql`
    create table survey_answer (
      survey_id uuid not null,
      company_id uuid not null,
      score integer not null check (score between 1 and 5),
      answered_on date not null,
      primary key (survey_id, company_id),
      foreign key (survey_id, company_id) references survey_invitation
    )`.execute(db);

  await sql`
    create table funding_programme (
      id text primary key,
      name jsonb not null,
      operator text not null,
      nature jsonb not null,
      stages text[] not null default '{}',
      amount_min_mad numeric(16, 2),
      amount_max_mad numeric(16, 2),
      rules text[] not null default '{}',
      status text not null,
      confidence text not null check (confidence in ('high', 'medium', 'low')),
      as_of date not null,
      source text not null
    )`.execute(db);
  await sql`
    create table fair (
      id uuid primary key,
      name text not null,
      city text not null,
      country text not null,
      during daterange,
      note text,
      confidence text not null check (confidence in ('high', 'medium', 'low')),
      source text not null
    )`.execute(db);
}
