import type { Contract, Visibility } from '../../src/database/tables.ts';
import type { Locale } from '../../src/texts/translated.ts';
import type { DemoPartner } from '../activity/partners.ts';
import { cities, type DemoCity } from '../cities.ts';
import type { DemoCompany } from '../companies/companies.ts';
import { addDays, type Day } from '../days.ts';
import type { DemoPerson, PeopleMaker } from '../people/people.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { type Applicant, type Employers, writeContent } from './content.ts';
import { layOut } from './layouts.ts';
import { type Profile, profiles, titleOf } from './profiles.ts';
import studies from './studies.json';
import { wordings } from './wordings.ts';

export interface DemoTalent {
  readonly id: string;
  readonly person: DemoPerson;
  readonly profile: string;
  readonly cvId: string;
  readonly text: string;
  readonly schoolId: string | null;
  readonly visibility: Visibility;
}

export const talentCount = 2_400;

const regionWeights = {
  'MA-01': 12,
  'MA-02': 6,
  'MA-03': 11,
  'MA-04': 18,
  'MA-05': 4,
  'MA-06': 28,
  'MA-07': 9,
  'MA-08': 2,
  'MA-09': 11,
  'MA-10': 1,
  'MA-11': 1.5,
  'MA-12': 1,
};

/** Companies whose trade is near that of the profile. */
const trades: Record<string, readonly string[]> = {
  web: ['software', 'ecommerce', 'fintech', 'edtech', 'offshoring'],
  data: ['ai', 'fintech', 'software', 'agritech'],
  systems: ['cybersecurity', 'software', 'offshoring', 'fintech'],
  engineering: ['iot', 'industry', 'greentech', 'agritech'],
  business: ['offshoring', 'ecommerce', 'logistics', 'industry', 'fintech'],
  creative: ['creative', 'tourism', 'ecommerce', 'edtech', 'healthtech'],
};

type Tongues = Record<string, 'native' | 'fluent' | 'good' | 'some'>;

function tonguesOf(region: string, language: Locale, source: Chance): Tongues {
  const tongues: Tongues = { ar: 'native' };
  const amazigh =
    { 'MA-09': 0.55, 'MA-08': 0.5, 'MA-03': 0.2, 'MA-01': 0.2, 'MA-05': 0.3, 'MA-07': 0.2 }[region] ?? 0.08;
  if (source.happens(amazigh)) tongues.zgh = 'native';
  tongues.fr =
    language === 'fr' ? source.weighted({ fluent: 7, good: 3 }) : source.weighted({ fluent: 5, good: 4, some: 2 });
  tongues.en = language === 'en' ? 'fluent' : source.weighted({ fluent: 3, good: 5, some: 4 });
  if (source.happens(region === 'MA-01' ? 0.45 : 0.12)) tongues.es = source.weighted({ fluent: 3, good: 4, some: 4 });
  if (source.happens(0.05)) tongues.de = source.weighted({ fluent: 1, good: 3, some: 3 });
  return tongues;
}

/** Years of experience: many beginners, few veterans. */
function yearsOf(source: Chance): number {
  return source.happens(0.14) ? 0 : Math.min(24, Math.floor(source.number() ** 1.9 * 18) + 1);
}

function degreeOf(profile: Profile, region: string, schools: readonly DemoPartner[], source: Chance) {
  const study = studies[profile.study];
  const fits = schools.filter(({ acronym }) => acronym && (study.schools as string[]).includes(acronym));
  if (fits.length === 0 || source.happens(0.34)) return { degree: source.pick(study.other), school: null };
  const near = fits.filter((school) => school.region === region);
  const school = source.pick(near.length > 0 && source.happens(0.6) ? near : fits);
  const free = /^(1337|YouCode|JobInTech)/.test(school.acronym ?? '');
  const degree = free && 'code' in study ? study.code : study.engineer;
  const of = (language: Locale) =>
    `${degree[language]}${language === 'ar' ? '،' : ','} ${school.acronym ?? school.name[language]}`;
  return { degree: { fr: of('fr'), en: of('en'), ar: of('ar') }, school };
}

function contractsOf(years: number, source: Chance): Contract[] {
  if (years === 0) return source.happens(0.6) ? ['internship', 'job'] : ['internship'];
  const wanted: Contract[] = source.happens(0.85) ? ['job'] : [];
  if (source.happens(years > 3 ? 0.45 : 0.2)) wanted.push('mission');
  if (source.happens(0.08)) wanted.push('cofounder');
  return wanted.length > 0 ? wanted : ['mission'];
}

/** The talents with their CVs; what the CVs prove is found by the engine afterwards. */
export function makeTalents(
  rows: Rows,
  companies: readonly DemoCompany[],
  partners: readonly DemoPartner[],
  people: PeopleMaker,
  ids: { next(): string },
  today: Day,
  source: Chance,
): DemoTalent[] {
  const schools = partners.filter(({ kind }) => kind === 'school');
  const known = new Map<string, Employers>();
  const employersOf = (family: string, region: string): Employers => {
    const key = `${family} ${region}`;
    const found = known.get(key);
    if (found) return found;
    const all = companies.filter(({ sector }) => trades[family]?.includes(sector));
    const made = { all, near: all.filter(({ career }) => career.region === region) };
    known.set(key, made);
    return made;
  };
  const weights = Object.fromEntries(profiles.map(({ id, weight }) => [id, weight]));
  return Array.from({ length: talentCount }, (): DemoTalent => {
    const trade = source.weighted(weights);
    const profile = profiles.find(({ id }) => id === trade) as Profile;
    const kind = source.weighted({ fr: 60, en: 17, ar: 14, mixed: 9 });
    const language: Locale = kind === 'mixed' ? (source.happens(0.75) ? 'fr' : 'en') : kind;
    const person = people('courriel.example', { locale: source.happens(0.85) ? language : 'fr' });
    const region = source.weighted(regionWeights);
    const near = cities.filter((city) => city.region === region);
    const city = (source.happens(0.65) ? near[0] : source.pick(near))?.name as DemoCity['name'];
    const years = yearsOf(source);
    const { degree, school } = degreeOf(profile, region, schools, source);
    const tongues = tonguesOf(region, language, source);
    const applicant: Applicant = { person, profile, years, region, city, degree, tongues };
    const content = writeContent(
      applicant,
      language,
      kind === 'mixed',
      employersOf(profile.family, region),
      today,
      source,
    );
    const id = ids.next();
    const cvId = ids.next();
    const text = layOut(content, source);
    const added = `${addDays(today, -source.whole(3, 900))}T${String(source.whole(8, 20)).padStart(2, '0')}:15:00Z`;
    const visibility = source.weighted({ anonymous: 52, named: 40, hidden: 8 });
    const headline = (of: Locale) =>
      `${titleOf(profile, of, person.woman)}${of === 'ar' ? '،' : ','} ${wordings[of].years(years)}`;
    rows.add('talent', {
      id,
      person_id: person.id,
      headline: { fr: headline('fr'), ar: headline('ar'), en: headline('en') },
      city: city.fr,
      region_code: region,
      school_id: school?.id ?? null,
      available_from: source.happens(0.1) ? null : addDays(today, source.whole(-60, 95)),
      remote: source.weighted({ yes: 45, no: 22, unknown: 33 }) === 'unknown' ? null : source.happens(0.67),
      contracts: contractsOf(years, source),
      languages: Object.keys(tongues),
      years,
      visibility,
      created_at: added,
    });
    rows.add('talent_cv', {
      id: cvId,
      talent_id: id,
      text,
      file_name: null,
      file_sha256: null,
      added_at: added,
      replaced_at: null,
    });
    return { id, person, profile: profile.id, cvId, text, schoolId: school?.id ?? null, visibility };
  });
}
