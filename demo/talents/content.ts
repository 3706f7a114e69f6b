import type { Locale } from '../../src/texts/translated.ts';
import type { DemoCompany } from '../companies/companies.ts';
import { addMonths, type Day, yearOf } from '../days.ts';
import type { DemoPerson } from '../people/people.ts';
import type { Chance } from '../random.ts';
import { type Profile, profiles, titleOf } from './profiles.ts';
import type { Wording } from './wording.ts';
import { wordings } from './wordings.ts';

export interface Job {
  readonly title: string;
  readonly employer: string;
  readonly city: string;
  readonly from: Day;
  /** Null where it goes on. */
  readonly until: Day | null;
  readonly tasks: readonly string[];
  readonly stack: readonly string[];
}

/** What a CV says, in its language, before it is laid out. */
export interface CvContent {
  readonly language: Locale;
  readonly name: string;
  readonly title: string;
  readonly headline: string;
  readonly city: string;
  readonly email: string;
  readonly about: readonly string[];
  readonly jobs: readonly Job[];
  readonly studies: readonly { readonly year: number; readonly text: string }[];
  readonly tools: readonly string[];
  readonly also: readonly string[];
  readonly remarks: readonly string[];
  readonly certificates: readonly string[];
  readonly tongues: readonly string[];
  readonly projects: readonly string[];
  readonly interests: readonly string[];
}

/** Families of trades whose projects are named by their tools. */
const builders = new Set(['web', 'data']);

/** Who the CV is about. */
export interface Applicant {
  readonly person: DemoPerson;
  readonly profile: Profile;
  readonly years: number;
  readonly region: string;
  readonly city: { readonly fr: string; readonly ar: string; readonly en: string };
  /** Degree and school, in words. */
  readonly degree: Readonly<Record<Locale, string>>;
  readonly tongues: Readonly<Record<string, 'native' | 'fluent' | 'good' | 'some'>>;
}

/** Puts tools of the trade in a task, two different ones where it names two. */
function fill(task: string, { t, u }: Profile, source: Chance): string {
  const first = t.length > 0 ? source.pick(t) : '';
  const others = u.filter((tool) => tool !== first);
  return task.replaceAll('{t}', first).replaceAll('{u}', others.length > 0 ? source.pick(others) : first);
}

/** Draws tasks of the trade that the CV does not tell yet; what is common to all trades when these are used up. */
function taskTeller(words: Wording, language: Locale, source: Chance) {
  const told = new Set<string>();
  return (profile: Profile, count: number, intern: boolean): string[] => {
    const left = source.shuffled(profile.tasks[language].filter((task) => !told.has(task)));
    const common = intern ? [] : source.shuffled(words.tasks.filter((task) => !told.has(task)));
    const chosen = [...left, ...common].slice(0, count);
    for (const task of chosen) told.add(task);
    return chosen.map((task) => fill(task, profile, source));
  };
}

/** Companies of the demo that may have employed someone of a trade: all of them, and those of the person's region. */
export interface Employers {
  readonly all: readonly DemoCompany[];
  readonly near: readonly DemoCompany[];
}

function employer({ all, near }: Employers, from: Day, words: Wording, locale: Locale, source: Chance) {
  for (let tries = 0; tries < 4; tries++) {
    const company = source.pick(near.length > 5 && source.happens(0.6) ? near : all);
    if (company.career.founded < from) {
      return { name: locale === 'ar' ? company.nameAr : company.name, city: company.city[locale] };
    }
  }
  return { name: source.pick(words.employers), city: null };
}

/** Careers of one to four jobs, the latest first; an internship before the first where it is recent. */
function jobsOf(
  applicant: Applicant,
  second: Profile | null,
  language: Locale,
  taskLanguage: Locale,
  companies: Employers,
  today: Day,
  source: Chance,
): Job[] {
  const { profile, years, person } = applicant;
  const words = wordings[language];
  const tell = taskTeller(wordings[taskLanguage], taskLanguage, source);
  const jobs: Job[] = [];
  const add = (trade: Profile, from: Day, until: Day | null, count: number, intern = false) => {
    const { name, city } = employer(companies, from, words, language, source);
    const title = titleOf(trade, language, person.woman);
    jobs.push({
      title: intern ? words.intern(title) : title,
      employer: name,
      city: city ?? applicant.city[language],
      from,
      until,
      tasks: tell(trade, count, intern),
      stack: source.happens(0.4) ? source.sample(trade.tools, 4) : [],
    });
  };
  let until: Day | null = source.happens(0.68) ? null : addMonths(today, -source.whole(1, 9));
  const count = years === 0 ? 0 : Math.min(4, Math.max(1, Math.round(years / 3 + source.number() - 0.5)));
  const first = addMonths(today, -12 * years - source.whole(0, 5));
  for (let index = 0; index < count; index++) {
    const end: Day = until ?? today;
    const months = Math.max(8, Math.floor(((yearOf(end) - yearOf(first)) * 12) / (count - index)));
    const from = index === count - 1 ? first : addMonths(end, -months);
    // Some came from a neighbouring trade.
    const trade = index > 1 && second && second.family === profile.family ? second : profile;
    add(trade, from, until, index === 0 ? source.whole(2, 4) : source.whole(1, 2));
    until = addMonths(from, -source.whole(0, 3));
  }
  if (years <= 1) {
    const from = addMonths(first, -source.whole(7, 10));
    add(profile, from, addMonths(from, source.whole(3, 6)), 2, true);
  }
  return jobs;
}

/** Tools with, for some, the years or the level; a second trade brings a few more. */
function toolsOf(applicant: Applicant, words: Wording, second: Profile | null, source: Chance): string[] {
  const { profile, years } = applicant;
  const main = source.sample(profile.tools, source.whole(Math.min(4, profile.tools.length), profile.tools.length));
  const stated = main.map((tool, index) => {
    if (index < 2 && years >= 2 && source.happens(0.45))
      return words.withYears(tool, source.whole(Math.ceil(years / 2), years));
    if (source.happens(0.12)) return words.withLevel(tool, years > 2 ? 'high' : 'low');
    return tool;
  });
  const extra = source
    .sample(profile.extra, source.whole(1, 4))
    .map((tool) => (source.happens(0.2) ? words.withLevel(tool, 'low') : tool));
  const other = second ? source.sample(second.tools, source.whole(1, 3)) : [];
  return [...new Set([...stated, ...extra, ...other])];
}

/**
 * What the CV says. `mixed` CVs switch language halfway, as many do: tasks in English in a French CV or the other way
 * round, and now and then a line in Arabic.
 */
export function writeContent(
  applicant: Applicant,
  language: Locale,
  mixed: boolean,
  companies: Employers,
  today: Day,
  source: Chance,
): CvContent {
  const { profile, person, years } = applicant;
  const words = wordings[language];
  const otherLanguage: Locale = language === 'en' ? 'fr' : 'en';
  const taskLanguage = mixed ? otherLanguage : language;
  const title = titleOf(profile, language, person.woman);
  const near = profiles.filter((one) => one.family === profile.family && one !== profile);
  const second = source.happens(0.5) ? source.pick(source.happens(0.88) ? near : profiles) : null;
  const about = [words.about(title, years, profile.focus[language], person, source)];
  if (mixed && source.happens(0.5)) {
    const inArabic = wordings.ar;
    about.push(inArabic.about(titleOf(profile, 'ar', person.woman), years, profile.focus.ar, person, source));
  }
  const unknown = source.pick((second ?? source.pick(near)).tools);
  const tools = toolsOf(applicant, words, second, source);
  const said = tools.some((tool) => tool.includes(unknown));
  const remarks: string[] = [];
  if (!said && source.happens(0.1)) remarks.push(words.notYet(unknown));
  else if (!said && source.happens(0.12)) remarks.push(words.eager(unknown));
  const start = yearOf(addMonths(today, -12 * years - 6));
  const wantsProjects = years <= 2 ? source.happens(0.8) : source.happens(0.15);
  return {
    language,
    name: language === 'ar' ? person.nameAr : person.name,
    title,
    headline: `${title} – ${words.years(years)}`,
    city: applicant.city[language],
    email: person.email,
    about,
    jobs: jobsOf(applicant, second, language, taskLanguage, companies, today, source),
    studies: [{ year: start, text: applicant.degree[language] }],
    tools,
    also: [
      ...new Set([
        ...source.sample(profile.also[language], source.whole(2, profile.also[language].length)),
        ...(second ? source.sample(second.also[language], 1) : []),
      ]),
    ],
    remarks,
    certificates: source.happens(0.35) ? source.sample(profile.certs, 1) : [],
    tongues: Object.entries(applicant.tongues).map(([code, level]) => words.tongues[code]?.[level] ?? code),
    projects: wantsProjects
      ? builders.has(profile.family)
        ? source
            .sample(words.projects, source.whole(1, 2))
            .map((say) =>
              say(source.pick(profile.t.length > 0 ? profile.t : profile.tools), source.pick(profile.extra)),
            )
        : source.sample(words.works, 1)
      : [],
    interests: source.happens(0.4) ? source.sample(words.interests, source.whole(2, 3)) : [],
  };
}
