import { sql } from 'kysely';
import { inForce } from './hosting.ts';

/** The company's state on its horizon. No row, or the state 'unknown', is a company lost from sight: never a survivor. */
const horizonState = sql`left join company_state c on c.company_id = m.company_id and ${inForce('c.during', 'm.horizon_on')}`;
const state = sql`coalesce(c.state, 'unknown')`;
const lives = sql`coalesce(c.state in ('active', 'acquired'), false)`;

/**
 * Admissions to incubation cohorts, from two years old on the day to seven: `counted` where the company had not dropped
 * out by the day and was active or acquired two years after its admission.
 * (day, member_id, cohort_id, company_id, admitted_on, horizon_on, dropped, state, counted)
 */
export function admissions() {
  return sql`
    select m.*, ${state} as state, not m.dropped and ${lives} as counted
    from (
      select asked.day, cm.id as member_id, cm.cohort_id, cm.company_id, lower(cm.during) as admitted_on,
        (lower(cm.during) + interval '24 months')::date as horizon_on,
        coalesce(cm.outcome = 'dropped' and upper(cm.during) <= asked.day, false) as dropped
      from asked
      join cohort_member cm on lower(cm.during) <= (asked.day - interval '24 months')::date
        and lower(cm.during) > (asked.day - interval '84 months')::date
      join cohort on cohort.id = cm.cohort_id
      join programme on programme.id = cohort.programme_id and programme.phase = 'incubation') m
    ${horizonState}`;
}

/**
 * Companies that left an acceleration cohort five years before the day or earlier: `counted` where active or acquired
 * five years after leaving. (day, member_id, cohort_id, company_id, left_on, horizon_on, state, counted)
 */
export function survivors() {
  return sql`
    select m.*, ${state} as state, ${lives} as counted
    from (
      select asked.day, cm.id as member_id, cm.cohort_id, cm.company_id, upper(cm.during) as left_on,
        (upper(cm.during) + interval '5 years')::date as horizon_on
      from asked
      join cohort_member cm on upper(cm.during) <= (asked.day - interval '5 years')::date
      join cohort on cohort.id = cm.cohort_id
      join programme on programme.id = cohort.programme_id and programme.phase = 'acceleration') m
    ${horizonState}`;
}

/** The last survey over on the day (the upper bound of its dates is its first day over): (day, survey_id, title, question, during). */
export function lastSurveys() {
  return sql`
    select distinct on (asked.day) asked.day, s.id as survey_id, s.title, s.question, s.during
    from asked
    join survey s on upper(s.during) <= asked.day
    order by asked.day, upper(s.during) desc, s.id desc`;
}

/** The answers to it by the day: (day, company_id, score, answered_on, counted), counted where 4 or 5 of 5. */
export function answers() {
  return sql`
    select s.day, a.company_id, a.score, a.answered_on, a.score >= 4 as counted
    from (${lastSurveys()}) s
    join survey_answer a on a.survey_id = s.survey_id and a.answered_on <= s.day`;
}

/** The multiplier of jobs in force: (day, value, source, since). */
export function jobsMultipliers() {
  return sql`
    select asked.day, m.value, m.source, lower(m.during) as since
    from asked
    join jobs_multiplier m on ${inForce('m.during', 'asked.day')}`;
}
