import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Role, Scope } from '../access/actor.ts';
import type { Locale, Translated } from '../texts/translated.ts';

/** Shapes of the rows, column by column as in the migrations. Days are ISO texts, ranges PostgreSQL's text form. */

/** A text column read as it is and written as an object (jsonb). */
type Json<T> = ColumnType<T, string, string>;
/** `[2022-01-01,2022-12-31)`: lower bound included, upper excluded, either open. */
export type DateRange = string;

export type SiteState = 'announced' | 'works' | 'open' | 'closed';
export type CompanyState = 'active' | 'dormant' | 'closed' | 'acquired' | 'unknown';
export type Phase = 'idea' | 'incubation' | 'development' | 'acceleration' | 'alumni';
export type Service = 'hosting' | 'coaching' | 'training' | 'finance' | 'market' | 'visibility';
export type PartnerKind = 'school' | 'fund' | 'bank' | 'association' | 'company' | 'public';
export type Continent = 'africa' | 'america' | 'asia' | 'europe' | 'oceania';
export type Visibility = 'hidden' | 'anonymous' | 'named';
export type Contract = 'job' | 'mission' | 'internship' | 'cofounder';

export type AttemptKind = 'password' | 'second_factor' | 'reset' | 'invitation';

export interface Tables {
  journal_entry: {
    seq: Generated<number>;
    at: Date;
    author_id: string | null;
    author_label: string;
    command: string;
    reason: string;
    subject_kind: string | null;
    subject_id: string | null;
    details: Json<Record<string, unknown>>;
    previous_hash: Generated<string>;
    hash: Generated<string>;
  };
  journal_head: { only_row: Generated<boolean>; seq: number; hash: string };

  api_token: {
    id: string;
    user_id: string;
    name: string;
    hash: string;
    scopes: string[];
    created_at: Date;
    expires_at: Date;
    last_used_on: string | null;
    revoked_at: Date | null;
  };

  region: {
    code: string;
    name: Json<Translated>;
    seat: Json<Translated>;
    lat: number;
    lon: number;
    population_2024: number | null;
    gdp_share_2022: number | null;
    source: string;
  };
  sector: { id: string; name: Json<Translated>; position: number };
  site: {
    id: string;
    slug: string;
    name: Json<Translated>;
    city: Json<Translated>;
    region_code: string;
    lat: number | null;
    lon: number | null;
    description: Json<Translated>;
    source: string | null;
  };
  site_status: { id: string; site_id: string; status: SiteState; during: DateRange };
  site_capacity: { id: string; site_id: string; places: number; during: DateRange };
  unit: { id: string; site_id: string; code: string; floor: string | null; area_m2: number; during: DateRange };
  company: {
    id: string;
    slug: string;
    name: string;
    name_ar: string | null;
    ice: string | null;
    legal_form: string | null;
    sector_id: string;
    city: string | null;
    region_code: string | null;
    founded_on: string | null;
    website: string | null;
    email: string | null;
    phone: string | null;
    description: Json<Translated>;
    /** Names, and names with description, folded for searching. */
    search_name: GeneratedAlways<string>;
    search_text: GeneratedAlways<string>;
  };
  company_state: { id: string; company_id: string; state: CompanyState; during: DateRange };
  phase_spell: { id: string; company_id: string; phase: Phase; during: DateRange };
  residency: { id: string; company_id: string; unit_id: string; during: DateRange };
  person: {
    id: string;
    name: string;
    name_ar: string | null;
    email: string | null;
    phone: string | null;
    locale: 'fr' | 'ar' | 'en';
  };
  company_member: {
    id: string;
    company_id: string;
    person_id: string;
    role: 'founder' | 'manager' | 'employee';
    during: DateRange;
  };
  partner: {
    id: string;
    slug: string;
    kind: PartnerKind;
    name: Json<Translated>;
    acronym: string | null;
    city: string | null;
    region_code: string | null;
    website: string | null;
    description: Json<Translated>;
    source: string | null;
  };

  programme: {
    id: string;
    slug: string;
    name: Json<Translated>;
    phase: Exclude<Phase, 'alumni'>;
    description: Json<Translated>;
    source: string | null;
  };
  cohort: { id: string; programme_id: string; site_id: string; name: string; during: DateRange };
  cohort_member: {
    id: string;
    cohort_id: string;
    company_id: string;
    during: DateRange;
    outcome: 'completed' | 'dropped' | null;
  };
  coach_assignment: { id: string; company_id: string; person_id: string; during: DateRange };
  service_delivery: {
    id: string;
    company_id: string;
    service: Service;
    provider: 'network' | 'partner';
    partner_id: string | null;
    site_id: string | null;
    person_id: string | null;
    delivered_on: string;
    hours: number | null;
    note: Json<Translated>;
  };
  declaration: {
    id: string;
    company_id: string;
    year: number;
    declared_on: string;
    jobs_direct: number;
    revenue_mad: number | null;
  };
  declaration_export: { declaration_id: string; country: string; continent: Continent; amount_mad: number };
  jobs_multiplier: { id: string; value: number; during: DateRange; source: string };
  survey: { id: string; title: Json<Translated>; question: Json<Translated>; during: DateRange };
  survey_invitation: { survey_id: string; company_id: string };
  survey_answer: { survey_id: string; company_id: string; score: number; answered_on: string };
  funding_programme: {
    id: string;
    name: Json<Translated>;
    operator: string;
    nature: Json<Translated>;
    stages: string[];
    amount_min_mad: number | null;
    amount_max_mad: number | null;
    rules: string[];
    status: string;
    confidence: 'high' | 'medium' | 'low';
    as_of: string;
    source: string;
  };
  fair: {
    id: string;
    name: string;
    city: string;
    country: string;
    during: DateRange | null;
    note: string | null;
    confidence: 'high' | 'medium' | 'low';
    source: string;
  };

  talent: {
    id: string;
    person_id: string;
    headline: Json<Translated>;
    city: string | null;
    region_code: string | null;
    school_id: string | null;
    available_from: string | null;
    remote: boolean | null;
    contracts: Contract[];
    languages: string[];
    years: number | null;
    visibility: Visibility;
    created_at: Date;
  };
  talent_cv: {
    id: string;
    talent_id: string;
    text: string;
    file_name: string | null;
    file_sha256: string | null;
    added_at: Date;
    replaced_at: Date | null;
  };
  talent_skill: {
    talent_id: string;
    skill_id: string;
    origin: 'cv' | 'talent';
    standing: 'found' | 'confirmed' | 'refused';
    score: number;
    level: string | null;
    years: number | null;
    cv_id: string | null;
    evidence: Json<Evidence[]>;
    engine_version: string;
  };
  need: {
    id: string;
    company_id: string;
    title: string;
    text: string;
    author_id: string;
    engine_version: string;
    created_at: Date;
    closed_at: Date | null;
  };
  need_skill: {
    need_id: string;
    skill_id: string;
    importance: 'required' | 'desired';
    weight: number;
    level: string | null;
    years: number | null;
    origin: 'text' | 'founder';
    evidence: Json<Evidence[]>;
  };

  account_user: {
    id: string;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: string | null;
    locale: Locale;
    person_id: string | null;
    second_factor: Generated<boolean>;
    demo: Generated<boolean>;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  account_credential: { id: string; user_id: string; provider_id: string; account_id: string; password: string | null };
  account_session: {
    id: string;
    user_id: string;
    token: string;
    user_agent: string | null;
    created_at: Date;
    /** When the session was last seen, to five minutes. */
    updated_at: Date;
    expires_at: Date;
  };
  account_verification: { id: string; identifier: string; value: string; expires_at: Date };
  account_second_factor: { id: string; user_id: string; verified: boolean };
  account_passkey: { id: string; user_id: string; name: string | null; created_at: Date };
  account_attempt: {
    id: string;
    kind: AttemptKind;
    subject: string;
    address: string;
    device: string | null;
    at: Date;
    outcome: 'pending' | 'failed' | 'succeeded' | 'refused';
  };
  role_grant: {
    id: string;
    user_id: string;
    role: Role;
    scope_kind: Scope['kind'];
    scope_id: string | null;
    site_id: GeneratedAlways<string | null>;
    company_id: GeneratedAlways<string | null>;
    partner_id: GeneratedAlways<string | null>;
    person_id: GeneratedAlways<string | null>;
    during: DateRange;
  };
  invitation: {
    id: string;
    token_hash: string;
    /** Null only for the first administrator, who gives it on arrival. */
    email: string | null;
    locale: Locale;
    role: Role;
    scope_kind: Scope['kind'];
    scope_id: string | null;
    site_id: GeneratedAlways<string | null>;
    company_id: GeneratedAlways<string | null>;
    partner_id: GeneratedAlways<string | null>;
    person_id: GeneratedAlways<string | null>;
    invited_by: string | null;
    first_administrator: Generated<boolean>;
    created_at: Date;
    expires_at: Date;
    accepted_at: Date | null;
    accepted_by: string | null;
    revoked_at: Date | null;
  };

  register_draft: {
    id: string;
    account_id: string;
    register: 'sites' | 'companies' | 'people' | 'residencies' | null;
    file_name: string;
    bytes: Buffer;
    sha256: string;
    /** Index of the column of each field, where a person chose it; null: as guessed from the header. */
    columns: ColumnType<Record<string, number> | null, string | null, string | null>;
    created_at: Date;
    expires_at: Date;
  };
}

/** A passage that proves a skill: offsets in UTF-16 code units into the text it was found in. */
export interface Evidence {
  start: number;
  end: number;
  text: string;
}
