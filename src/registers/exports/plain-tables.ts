import type { Db } from '../../database/connection.ts';
import type { OutCell } from '../../files/csv.ts';
import { companyStateNames, phaseNames, serviceNames, siteStateNames } from '../../network/words.tsx';
import type { MessageKey } from '../../texts/catalogues.ts';
import type { Translate } from '../../texts/translate.ts';
import { inLanguage, type Locale, type Translated } from '../../texts/translated.ts';
import {
  selectCohortMembers,
  selectDeclarations,
  selectDeclaredExports,
  selectJournal,
  selectPhases,
  selectServices,
  selectSitePlaces,
  selectSiteStates,
  selectStates,
  selectSurveys,
  selectUnits,
} from '../queries/exports.ts';

export interface Reader {
  readonly db: Db;
  readonly t: Translate;
  readonly locale: Locale;
}

export interface PlainTable {
  readonly name: MessageKey;
  readonly columns: readonly MessageKey[];
  rows(reader: Reader): Promise<OutCell[][]>;
}

const outcomes: Record<'completed' | 'dropped', MessageKey> = {
  completed: 'network.outcome_completed',
  dropped: 'network.outcome_dropped',
};
const providers: Record<'network' | 'partner', MessageKey> = {
  network: 'registers.provider_network',
  partner: 'registers.provider_partner',
};

/** Columns of days, whatever table they stand in. */
export const dayColumns: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'registers.field_from',
  'registers.field_until',
  'registers.table_on',
]);

const words = (locale: Locale, texts: Translated | null) => texts && inLanguage(texts, locale);
const site = ['registers.table_site_code', 'registers.field_site'] as const;
const company = ['registers.field_company_code', 'registers.field_company'] as const;
const period = ['registers.field_from', 'registers.field_until'] as const;

/** What lies behind the figures: exported, never imported. */
export const plainTables = {
  units: {
    name: 'registers.table_units',
    columns: [...site, 'registers.field_unit', 'registers.field_floor', 'registers.field_area', ...period],
    rows: async ({ db, locale }) =>
      (await selectUnits(db)).map((x) => [x.site, words(locale, x.siteName), x.code, x.floor, x.area, x.from, x.until]),
  },
  'site-states': {
    name: 'registers.table_site_states',
    columns: [...site, 'registers.field_state', ...period],
    rows: async ({ db, t, locale }) =>
      (await selectSiteStates(db)).map((x) => [
        x.site,
        words(locale, x.siteName),
        t(siteStateNames[x.status]),
        x.from,
        x.until,
      ]),
  },
  'site-places': {
    name: 'registers.table_site_places',
    columns: [...site, 'registers.field_places', ...period],
    rows: async ({ db, locale }) =>
      (await selectSitePlaces(db)).map((x) => [x.site, words(locale, x.siteName), x.places, x.from, x.until]),
  },
  phases: {
    name: 'registers.table_phases',
    columns: [...company, 'registers.field_phase', ...period],
    rows: async ({ db, t }) =>
      (await selectPhases(db)).map((x) => [x.company, x.companyName, t(phaseNames[x.phase]), x.from, x.until]),
  },
  states: {
    name: 'registers.table_states',
    columns: [...company, 'registers.field_state', ...period],
    rows: async ({ db, t }) =>
      (await selectStates(db)).map((x) => [x.company, x.companyName, t(companyStateNames[x.state]), x.from, x.until]),
  },
  cohorts: {
    name: 'registers.table_cohorts',
    columns: ['registers.table_programme', 'registers.table_cohort', ...site, ...company, ...period, 'network.outcome'],
    rows: async ({ db, t, locale }) =>
      (await selectCohortMembers(db)).map((x) => [
        words(locale, x.programme),
        x.cohort,
        x.site,
        words(locale, x.siteName),
        x.company,
        x.companyName,
        x.from,
        x.until,
        x.outcome && t(outcomes[x.outcome]),
      ]),
  },
  services: {
    name: 'registers.table_services',
    columns: [
      'registers.table_on',
      ...company,
      'registers.table_service',
      'registers.table_provider',
      'registers.table_partner',
      ...site,
      'registers.table_hours',
    ],
    rows: async ({ db, t, locale }) =>
      (await selectServices(db)).map((x) => [
        x.on,
        x.company,
        x.companyName,
        t(serviceNames[x.service]),
        t(providers[x.provider]),
        words(locale, x.partner),
        x.site,
        words(locale, x.siteName),
        x.hours,
      ]),
  },
  declarations: {
    name: 'registers.table_declarations',
    columns: [
      ...company,
      'registers.table_year',
      'registers.table_on',
      'registers.table_jobs',
      'registers.table_revenue',
      'registers.table_exported',
    ],
    rows: async ({ db }) =>
      (await selectDeclarations(db)).map((x) => [
        x.company,
        x.companyName,
        x.year,
        x.on,
        x.jobs,
        x.revenue,
        x.exported,
      ]),
  },
  'declared-exports': {
    name: 'registers.table_declared_exports',
    columns: [
      ...company,
      'registers.table_year',
      'registers.table_country',
      'registers.table_continent',
      'registers.table_amount',
    ],
    rows: async ({ db }) =>
      (await selectDeclaredExports(db)).map((x) => [
        x.company,
        x.companyName,
        x.year,
        x.country,
        x.continent,
        x.amount,
      ]),
  },
  surveys: {
    name: 'registers.table_surveys',
    columns: [
      'registers.table_survey',
      'registers.table_question',
      ...period,
      'registers.table_invited',
      'registers.table_answered',
      'registers.table_score_1',
      'registers.table_score_2',
      'registers.table_score_3',
      'registers.table_score_4',
      'registers.table_score_5',
    ],
    rows: async ({ db, locale }) =>
      (await selectSurveys(db)).map((x) => [
        words(locale, x.title),
        words(locale, x.question),
        x.from,
        x.until,
        x.invited,
        x.answered,
        x.one,
        x.two,
        x.three,
        x.four,
        x.five,
      ]),
  },
  journal: {
    name: 'journal.title',
    columns: [
      'registers.table_entry',
      'registers.table_at',
      'registers.table_author_id',
      'registers.table_author',
      'registers.table_command',
      'registers.reason',
      'registers.table_subject_kind',
      'registers.table_subject_id',
      'registers.table_details',
      'registers.table_previous_hash',
      'registers.table_hash',
    ],
    rows: async ({ db }) =>
      (await selectJournal(db)).map((x) => [
        x.seq,
        x.at.toISOString(),
        x.author_id,
        x.author_label,
        x.command,
        x.reason,
        x.subject_kind,
        x.subject_id,
        x.details,
        x.previous_hash,
        x.hash,
      ]),
  },
} as const satisfies Record<string, PlainTable>;
