import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';

const from = sql<string | null>`lower(x.during)`.as('from');
/** The last day of the period, as people name it. */
const until = sql<string | null>`upper(x.during) - 1`.as('until');
const inOrderOfNames = sql`c.name collate "und-x-icu"`;

export function selectUnits(db: Db) {
  return db
    .selectFrom('unit as x')
    .innerJoin('site as s', 's.id', 'x.site_id')
    .select(['s.slug as site', 's.name as siteName', 'x.code', 'x.floor', 'x.area_m2 as area', from, until])
    .orderBy('s.slug')
    .orderBy('x.code')
    .execute();
}

export function selectSiteStates(db: Db) {
  return db
    .selectFrom('site_status as x')
    .innerJoin('site as s', 's.id', 'x.site_id')
    .select(['s.slug as site', 's.name as siteName', 'x.status', from, until])
    .orderBy('s.slug')
    .orderBy('x.during')
    .execute();
}

export function selectSitePlaces(db: Db) {
  return db
    .selectFrom('site_capacity as x')
    .innerJoin('site as s', 's.id', 'x.site_id')
    .select(['s.slug as site', 's.name as siteName', 'x.places', from, until])
    .orderBy('s.slug')
    .orderBy('x.during')
    .execute();
}

export function selectPhases(db: Db) {
  return db
    .selectFrom('phase_spell as x')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .select(['c.slug as company', 'c.name as companyName', 'x.phase', from, until])
    .orderBy(inOrderOfNames)
    .orderBy('c.slug')
    .orderBy('x.during')
    .execute();
}

export function selectStates(db: Db) {
  return db
    .selectFrom('company_state as x')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .select(['c.slug as company', 'c.name as companyName', 'x.state', from, until])
    .orderBy(inOrderOfNames)
    .orderBy('c.slug')
    .orderBy('x.during')
    .execute();
}

export function selectCohortMembers(db: Db) {
  return db
    .selectFrom('cohort_member as x')
    .innerJoin('cohort as h', 'h.id', 'x.cohort_id')
    .innerJoin('programme as p', 'p.id', 'h.programme_id')
    .innerJoin('site as s', 's.id', 'h.site_id')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .select([
      'p.name as programme',
      'h.name as cohort',
      's.slug as site',
      's.name as siteName',
      'c.slug as company',
      'c.name as companyName',
      from,
      until,
      'x.outcome',
    ])
    .orderBy('h.during')
    .orderBy('h.name')
    .orderBy(inOrderOfNames)
    .orderBy('c.slug')
    .execute();
}

/** Services without their notes, which are between the company and its coach. */
export function selectServices(db: Db) {
  return db
    .selectFrom('service_delivery as x')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .leftJoin('site as s', 's.id', 'x.site_id')
    .leftJoin('partner as p', 'p.id', 'x.partner_id')
    .select([
      'x.delivered_on as on',
      'c.slug as company',
      'c.name as companyName',
      'x.service',
      'x.provider',
      'p.name as partner',
      's.slug as site',
      's.name as siteName',
      'x.hours',
    ])
    .orderBy('x.delivered_on')
    .orderBy(inOrderOfNames)
    .orderBy('x.id')
    .execute();
}

export function selectDeclarations(db: Db) {
  return db
    .selectFrom('declaration as x')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .select((eb) => [
      'c.slug as company',
      'c.name as companyName',
      'x.year',
      'x.declared_on as on',
      'x.jobs_direct as jobs',
      'x.revenue_mad as revenue',
      eb
        .selectFrom('declaration_export as e')
        .whereRef('e.declaration_id', '=', 'x.id')
        .select(sql<number | null>`sum(e.amount_mad)`.as('amount'))
        .as('exported'),
    ])
    .orderBy(inOrderOfNames)
    .orderBy('c.slug')
    .orderBy('x.year')
    .execute();
}

export function selectDeclaredExports(db: Db) {
  return db
    .selectFrom('declaration_export as e')
    .innerJoin('declaration as x', 'x.id', 'e.declaration_id')
    .innerJoin('company as c', 'c.id', 'x.company_id')
    .select([
      'c.slug as company',
      'c.name as companyName',
      'x.year',
      'e.country',
      'e.continent',
      'e.amount_mad as amount',
    ])
    .orderBy(inOrderOfNames)
    .orderBy('c.slug')
    .orderBy('x.year')
    .orderBy('e.country')
    .execute();
}

/** Surveys as counts: who answered what stays with the survey. */
export function selectSurveys(db: Db) {
  const answers = (score: number) => sql<number>`count(*) filter (where a.score = ${sql.lit(score)})`;
  return db
    .selectFrom('survey as x')
    .leftJoin('survey_invitation as i', 'i.survey_id', 'x.id')
    .leftJoin('survey_answer as a', (join) =>
      join.onRef('a.survey_id', '=', 'i.survey_id').onRef('a.company_id', '=', 'i.company_id'),
    )
    .groupBy('x.id')
    .select([
      'x.title',
      'x.question',
      from,
      until,
      sql<number>`count(i.company_id)`.as('invited'),
      sql<number>`count(a.company_id)`.as('answered'),
      answers(1).as('one'),
      answers(2).as('two'),
      answers(3).as('three'),
      answers(4).as('four'),
      answers(5).as('five'),
    ])
    .orderBy('x.during')
    .orderBy('x.id')
    .execute();
}

export function selectJournal(db: Db) {
  return db
    .selectFrom('journal_entry')
    .select([
      'seq',
      'at',
      'author_id',
      'author_label',
      'command',
      'reason',
      'subject_kind',
      'subject_id',
      sql<string>`details::text`.as('details'),
      'previous_hash',
      'hash',
    ])
    .orderBy('seq')
    .execute();
}
