import type { Translated } from '../../src/texts/translated.ts';
import { frenchSpaces } from '../french.ts';
import type { Chance } from '../random.ts';
import activities from './activities.json';
import details from './details.json';

export interface Described {
  readonly sector: string;
  readonly name: string;
  readonly nameAr: string;
  readonly city: { fr: string; ar: string; en: string };
  /** Null for a project without a company yet. */
  readonly foundedYear: number | null;
  readonly founders: number;
  /** Nobody but the founder: no team to speak of. */
  readonly alone: boolean;
  /** The last year the text may speak of. */
  readonly thisYear: number;
}

type Sentence = [fr: string, ar: string, en: string];
/** A second sentence, true of any company of these sectors with at least so many founders. */
interface Detail {
  fr: string;
  ar: string;
  en: string;
  sectors?: string[];
  founders?: number;
  /** Said of companies in their first three years only. */
  young?: boolean;
  /** Said of projects without a company yet, and of nobody else. */
  project?: boolean;
  /** Said of companies with a team, not of people on their own. */
  team?: boolean;
}

function suits(detail: Detail, company: Described): boolean {
  const age = company.foundedYear === null ? null : company.thisYear - company.foundedYear;
  return (
    (detail.project ?? false) === (age === null) &&
    !(detail.young && (age ?? 0) > 3) &&
    !(detail.team && company.alone) &&
    (detail.sectors?.includes(company.sector) ?? true) &&
    company.founders >= (detail.founders ?? 1)
  );
}

/** What the company does and one or two things about it, in the three languages. */
export function describe(company: Described, source: Chance): Translated {
  const [fr, ar, en] = source.pick((activities as Record<string, string[][]>)[company.sector] ?? []) as Sentence;
  const fitting = (details as Detail[]).filter((detail) => suits(detail, company));
  const sentences = [{ fr, ar, en }, ...source.sample(fitting, source.happens(0.45) ? 2 : 1)];
  const founded = company.foundedYear ?? company.thisYear;
  const values: Record<string, string> = {
    year: String(founded),
    later: String(Math.min(founded + source.whole(1, 3), company.thisYear)),
    // From eleven to ninety-nine, Arabic counts a singular: {count} زبونا.
    count: String(source.whole(11, 98)),
    'city.fr': company.city.fr,
    'city.ar': company.city.ar,
    'city.en': company.city.en,
  };
  const fill = (sentence: string, name: string) =>
    sentence.replace(/\{([a-z.]+)\}/g, (_, key: string) => (key === 'n' ? name : (values[key] as string)));
  return {
    fr: frenchSpaces(sentences.map((sentence) => fill(sentence.fr, company.name)).join(' ')),
    ar: sentences.map((sentence) => fill(sentence.ar, `«${company.nameAr}»`)).join(' '),
    en: sentences.map((sentence) => fill(sentence.en, company.name)).join(' '),
  };
}
