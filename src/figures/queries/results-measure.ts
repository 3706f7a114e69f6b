import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Translated } from '../../texts/translated.ts';
import { asked, countOf, inOrder, sumsOf } from './asked.ts';
import { continents, exporters, jobs, supportTables } from './companies.ts';
import { admissions, answers, jobsMultipliers, lastSurveys, survivors } from './results.ts';

/** What is counted of the companies of the network on a day. */
export interface ResultsMeasure {
  on: string;
  supported: number;
  supported_directly: number;
  active_supported: number;
  jobs_direct: number | null;
  jobs_declared: number;
  multiplier: number | null;
  multiplier_source: string | null;
  multiplier_since: string | null;
  jobs_total: number | null;
  admitted: number;
  succeeded: number;
  admitted_lost: number;
  survey_title: Translated | null;
  survey_question: Translated | null;
  survey_from: string | null;
  survey_until: string | null;
  invitations: number | null;
  answers: number;
  satisfied: number;
  declared: number;
  exporting: number;
  continents: number;
  left_5y: number;
  survived: number;
  lost_from_sight: number;
}

/** Counts support, jobs, exports, cohorts and satisfaction on each of the days, in their order. */
export async function measureResults(db: Db, days: readonly string[]): Promise<ResultsMeasure[]> {
  const supportSums = sql`
    (select asked.day, count(*) as supported, count(*) filter (where direct_on <= asked.day) as supported_directly
     from asked join support on first_on <= asked.day group by asked.day)`;
  const jobSums = sql`
    count(*) as active_supported, sum(jobs_direct) as jobs_direct, count(*) filter (where counted) as jobs_declared`;
  const admissionSums = sql`
    count(*) as admitted, count(*) filter (where counted) as succeeded,
    count(*) filter (where state = 'unknown' and not dropped) as admitted_lost`;
  const survivalSums = sql`
    count(*) as left_5y, count(*) filter (where counted) as survived,
    count(*) filter (where state = 'unknown') as lost_from_sight`;
  const { rows } = await sql<ResultsMeasure>`
    with ${asked(days)}, ${supportTables()}
    select day as on, coalesce(supported, 0) as supported, coalesce(supported_directly, 0) as supported_directly,
      coalesce(active_supported, 0) as active_supported, jobs_direct, coalesce(jobs_declared, 0) as jobs_declared,
      m.value as multiplier, m.source as multiplier_source, m.since as multiplier_since,
      round(jobs_direct * m.value) as jobs_total,
      coalesce(admitted, 0) as admitted, coalesce(succeeded, 0) as succeeded, coalesce(admitted_lost, 0) as admitted_lost,
      q.title as survey_title, q.question as survey_question,
      lower(q.during) as survey_from, upper(q.during) - 1 as survey_until,
      (select count(*) from survey_invitation where survey_id = q.survey_id) as invitations,
      coalesce(answers, 0) as answers, coalesce(satisfied, 0) as satisfied,
      coalesce(declared, 0) as declared, coalesce(exporting, 0) as exporting, coalesce(continents, 0) as continents,
      coalesce(left_5y, 0) as left_5y, coalesce(survived, 0) as survived, coalesce(lost_from_sight, 0) as lost_from_sight
    from asked
    left join ${supportSums} s using (day)
    left join ${sumsOf(jobSums, jobs())} j using (day)
    left join (${jobsMultipliers()}) m using (day)
    left join ${sumsOf(admissionSums, admissions())} i using (day)
    left join (${lastSurveys()}) q using (day)
    left join ${sumsOf(sql`count(*) as answers, count(*) filter (where counted) as satisfied`, answers())} n using (day)
    left join ${sumsOf(sql`count(*) as declared, count(*) filter (where counted) as exporting`, exporters())} e using (day)
    left join ${countOf('continents', continents())} c using (day)
    left join ${sumsOf(survivalSums, survivors())} f using (day)`.execute(db);
  return inOrder(days, rows);
}
