import type { Education, Profile, Work } from '../../profile/profile.ts';
import { detectLanguage } from '../../text/language.ts';
import type { Language } from '../../types.ts';

type Words = {
  profile: string;
  work: string;
  education: string;
  skills: string;
  languages: string;
  projects: string;
  volunteer: string;
  certificates: string;
  interests: string;
  now: string;
};

/** The headings of a CV, which the reader of texts knows too. */
const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    profile: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    projects: 'Projets',
    volunteer: 'Bénévolat',
    certificates: 'Certifications',
    interests: 'Centres d’intérêt',
    now: 'aujourd’hui',
  },
  en: {
    profile: 'Profile',
    work: 'Work experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    projects: 'Projects',
    volunteer: 'Volunteering',
    certificates: 'Certificates',
    interests: 'Interests',
    now: 'present',
  },
  ar: {
    profile: 'نبذة',
    work: 'التجربة المهنية',
    education: 'التكوين',
    skills: 'المهارات',
    languages: 'اللغات',
    projects: 'المشاريع',
    volunteer: 'العمل التطوعي',
    certificates: 'الشهادات',
    interests: 'الاهتمامات',
    now: 'الآن',
  },
};

/** A profile as the plain text of a CV, one fact a line, headings in the language it is mostly written in. */
export function profileText(profile: Profile): string {
  const content = [
    profile.basics.summary,
    ...profile.work.flatMap(({ position, summary, highlights }) => [position, summary, ...highlights]),
    ...profile.education.flatMap(({ studyType, area }) => [studyType, area]),
  ];
  const words = WORDS[detectLanguage(content.filter(Boolean).join('\n'))];
  const { name, label, email, phone, location, url, profiles, summary } = profile.basics;
  return [
    block('', [name, label, email, phone, location, url, ...profiles.map((page) => page.url)]),
    block(words.profile, [summary]),
    block(
      words.work,
      profile.work.flatMap((work) => workLines(work, words)),
    ),
    block(
      words.education,
      profile.education.flatMap((study) => studyLines(study, words)),
    ),
    block(
      words.skills,
      profile.skills.map(({ name: group, keywords }) => titled(group, keywords.join(', '))),
    ),
    block(
      words.languages,
      profile.languages.map(({ language, fluency }) => titled(language, fluency)),
    ),
    block(
      words.projects,
      profile.projects.flatMap((project) => [
        dated(project.name, project, words),
        project.description,
        ...project.highlights.map(item),
      ]),
    ),
    block(
      words.volunteer,
      profile.volunteer.flatMap((work) => workLines(work, words)),
    ),
    block(
      words.certificates,
      profile.certificates.map((one) => dated(comma(one.name, one.issuer), { startDate: one.date }, words)),
    ),
    block(words.interests, [profile.interests.join(', ')]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function block(heading: string, lines: readonly (string | undefined)[]): string {
  const said = lines.filter(Boolean);
  return said.length === 0 ? '' : [...(heading ? [heading] : []), ...said].join('\n');
}

function workLines(work: Work, words: Words): (string | undefined)[] {
  const title = dated(comma(work.position, work.name, work.location), work, words);
  return [title, work.summary, ...work.highlights.map(item)];
}

function studyLines(study: Education, words: Words): (string | undefined)[] {
  const title = dated(comma(study.studyType, study.area, study.institution, study.location), study, words);
  return [title, study.score, ...study.courses.map(item)];
}

type Period = { startDate?: string; endDate?: string; current?: boolean };

/** A title with its time: `Comptable, Atlas\t03/2021 – 05/2023`. */
function dated(title: string | undefined, { startDate, endDate, current }: Period, words: Words): string | undefined {
  const end = endDate ? monthOf(endDate) : current ? words.now : undefined;
  const period = [startDate && monthOf(startDate), end].filter(Boolean).join(' – ');
  return [title, period].filter(Boolean).join('\t') || undefined;
}

function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return month ? `${month}/${year}` : date;
}

function titled(title: string | undefined, rest: string | undefined): string | undefined {
  return [title, rest].filter(Boolean).join(' : ') || undefined;
}

function comma(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function item(text: string): string {
  return `• ${text}`;
}
