import type { Continent } from '../database/tables.ts';
import { cityName } from '../network/cities.ts';
import { companyStateNames, countryName } from '../network/words.tsx';
import type { MessageKey } from '../texts/catalogues.ts';
import { formatDay, formatNumber, formatShare } from '../texts/format.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import type { DayRefusal } from './day.ts';
import { earliestDay } from './day.ts';
import type { FigureGroup } from './definitions.ts';
import type { Absence, Figure } from './figure.ts';
import { smallestGroup } from './policy.ts';
import type { CellType, Part } from './row-kinds.ts';
import type { Cell } from './rows.ts';

/** Who reads, in which language. */
export interface Reader {
  readonly t: Translate;
  readonly locale: Locale;
}

export const groupNames: Record<FigureGroup, MessageKey> = {
  hosting: 'figures.group_hosting',
  support: 'figures.group_support',
  results: 'figures.group_results',
};

const absenceSentences: Record<Absence, MessageKey> = {
  no_denominator: 'figures.absence_no_denominator',
  no_data: 'figures.absence_no_data',
  no_multiplier: 'figures.absence_no_multiplier',
  too_few: 'figures.absence_too_few',
};

const dayRefusals: Record<DayRefusal, MessageKey> = {
  not_a_day: 'figures.day_not_a_day',
  too_early: 'figures.day_too_early',
  after_today: 'figures.day_after_today',
};

const continentNames: Record<Continent, MessageKey> = {
  africa: 'figures.continent_africa',
  america: 'figures.continent_america',
  asia: 'figures.continent_asia',
  europe: 'figures.continent_europe',
  oceania: 'figures.continent_oceania',
};

const supportNames: Record<string, MessageKey> = {
  network_service: 'figures.support_network_service',
  partner_service: 'figures.support_partner_service',
  residency: 'figures.support_residency',
  cohort: 'figures.support_cohort',
};

const partNames: Record<Part, MessageKey> = {
  numerator: 'figures.part_numerator',
  denominator: 'figures.part_denominator',
  rest: 'figures.part_rest',
};

/** A count is a sum of some rows among others, not one above a line: its parts have names of their own. */
const partNamesOfCounts: Record<Part, MessageKey> = {
  numerator: 'figures.part_declared',
  denominator: 'figures.part_all_companies',
  rest: 'figures.part_undeclared',
};

export function partName({ t }: Reader, unit: Figure['unit'], part: Part): string {
  return t((unit === 'share' ? partNames : partNamesOfCounts)[part]);
}

/** A value as people read it: `450`, `93,75 %`, or the word that there is none. */
export function valueText({ t, locale }: Reader, figure: Pick<Figure, 'unit' | 'value' | 'absence'>): string {
  if (figure.value === null) return t(figure.absence === 'too_few' ? 'figures.withheld' : 'figures.not_computable');
  return figure.unit === 'share' ? formatShare(locale, figure.value) : formatNumber(locale, figure.value);
}

/** Why there is no value; null where there is one. */
export function absenceText({ t }: Reader, { absence }: Figure): string | null {
  return absence === null ? null : t(absenceSentences[absence], { smallest: smallestGroup });
}

/** What a share is made of, each side as people read it; null for counts and for what is withheld. */
export function fractionText(reader: Reader, { key, numerator, denominator }: Figure): [string, string] | null {
  if (numerator === null || denominator === null) return null;
  const { t, locale } = reader;
  const side = (amount: number) => {
    const number = formatNumber(locale, amount, { maximumFractionDigits: 2 });
    return key === 'occupancy_area' ? t('figures.area', { area: number }) : number;
  };
  return [side(numerator), side(denominator)];
}

export interface Change {
  readonly direction: 'up' | 'down' | 'flat';
  readonly label: string;
}

/** How the figure moved in a year: in units for a count, in percentage points for a share; null where one is missing. */
export function changeOf(reader: Reader, now: Figure, before: Figure): Change | null {
  if (now.value === null || before.value === null) return null;
  const { t, locale } = reader;
  const share = now.unit === 'share';
  const decimals = share ? 1 : 2;
  const difference = Number(((now.value - before.value) * (share ? 100 : 1)).toFixed(decimals));
  if (difference === 0) return { direction: 'flat', label: t('figures.unchanged') };
  const change = formatNumber(locale, difference, { signDisplay: 'always', maximumFractionDigits: decimals });
  const values = { change, points: Math.abs(difference), before: valueText(reader, before) };
  return {
    direction: difference > 0 ? 'up' : 'down',
    label: t(share ? 'figures.change_share' : 'figures.change_count', values),
  };
}

/** What must be read with the value wherever it stands: the multiplier of jobs, who answered the survey. */
export function noteText({ t, locale }: Reader, { details }: Figure): string | null {
  const { jobs_direct, multiplier, answers, invitations, response_rate } = details;
  if (jobs_direct && multiplier) {
    const direct = formatNumber(locale, jobs_direct);
    return t('figures.note_jobs', { direct, multiplier: formatNumber(locale, multiplier) });
  }
  if (answers !== undefined && invitations !== undefined && typeof response_rate === 'number') {
    return t('figures.note_response', {
      rate: formatShare(locale, response_rate, 0),
      answers: formatNumber(locale, answers),
      invitations: formatNumber(locale, invitations),
    });
  }
  return null;
}

/** Why a day was refused, with what was typed. */
export function dayRefusalText({ t, locale }: Reader, why: DayRefusal, typed: string, today: string): string {
  return t(dayRefusals[why], {
    typed: typed.slice(0, 20),
    first: formatDay(locale, earliestDay),
    today: formatDay(locale, today),
  });
}

/** A cell in words. Empty where nothing is known. */
export function cellText(reader: Reader, type: CellType, cell: Cell | undefined): string {
  const { t, locale } = reader;
  if (cell === null || cell === undefined) return '';
  if (type === 'day') return formatDay(locale, String(cell), 'medium');
  if (type === 'number') return formatNumber(locale, Number(cell), { maximumFractionDigits: 2 });
  return cellWords({ t, locale }, type, cell);
}

/** A cell for a file: days and numbers as machines read them, words in the reader's language. */
export function cellValue(reader: Reader, type: CellType, cell: Cell | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  if (type === 'number' || type === 'year') return Number(cell);
  return type === 'day' ? String(cell) : cellWords(reader, type, cell);
}

function cellWords({ t, locale }: Reader, type: CellType, cell: NonNullable<Cell>): string {
  const list = Array.isArray(cell) ? (cell as readonly string[]) : [String(cell)];
  switch (type) {
    case 'yes':
      return t(cell ? 'figures.yes' : 'figures.no');
    case 'city':
      return cityName(String(cell), locale);
    case 'state':
      return t(companyStateNames[cell as keyof typeof companyStateNames]);
    case 'support':
      return t(supportNames[String(cell)] as MessageKey);
    case 'continent':
    case 'continents':
      return list.map((continent) => t(continentNames[continent as Continent])).join(listSeparator[locale]);
    case 'countries':
      return list.map((country) => countryName(country, locale)).join(listSeparator[locale]);
    default:
      return String(cell);
  }
}

const listSeparator: Record<Locale, string> = { fr: ', ', ar: '، ', en: ', ' };
