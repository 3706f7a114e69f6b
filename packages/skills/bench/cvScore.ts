import { plain } from '../src/profile/plain.ts';
import type { Profile } from '../src/profile/profile.ts';

/** What a CV says, written down by hand: the form of `*.truth.json`. */
export interface CvTruth {
  readonly contact: {
    readonly full_name?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly phone_e164?: string;
  };
  readonly experience: readonly {
    readonly title: string;
    readonly company: string;
    readonly start?: string;
    readonly end?: string;
  }[];
  readonly education: readonly { readonly degree: string; readonly institution: string }[];
  readonly skills: readonly string[];
  readonly languages?: readonly { readonly language: string; readonly level?: string }[];
  readonly certificates?: readonly string[];
  readonly interests?: readonly string[];
}

/** Of what the truth says (`due`) and what was read (`found`), how many agree (`hits`). */
export interface Tally {
  hits: number;
  due: number;
  found: number;
}

/** The parts of a CV that are scored, in the order printed. */
export const CV_PARTS = [
  'name',
  'email',
  'phone',
  'phone E.164',
  'title + employer',
  'dates',
  'institution',
  'degree',
  'skills',
  'languages',
  'certificates',
  'interests',
] as const;
export type CvPart = (typeof CV_PARTS)[number];
export type CvScore = Record<CvPart, Tally> & { readonly misses: string[] };

/** An empty score to add to. */
export function emptyScore(): CvScore {
  const tallies = Object.fromEntries(CV_PARTS.map((part) => [part, { hits: 0, due: 0, found: 0 }]));
  return { ...(tallies as Record<CvPart, Tally>), misses: [] };
}

/**
 * Holds a profile against the truth. Texts agree when their words do, case, accents and punctuation aside; a job agrees
 * when both its title and its employer do; nothing is half right.
 */
export function scoreCv(truth: CvTruth, profile: Profile, score: CvScore, file: string): void {
  const { basics } = profile;
  const add = (part: CvPart, due: readonly string[], found: readonly string[]) => {
    const { hits, missed, extra } = matched(due, found);
    score[part].hits += hits;
    score[part].due += due.length;
    score[part].found += found.length;
    if (missed.length + extra.length > 0)
      score.misses.push(`${file}: ${part}: missed [${missed.join(' ; ')}] extra [${extra.join(' ; ')}]`);
  };
  const some = (...texts: (string | undefined)[]) => texts.flatMap((text) => (text === undefined ? [] : [text]));
  const { contact } = truth;
  add('name', some(contact.full_name), some(basics.name));
  add('email', some(contact.email), some(basics.email));
  add('phone', some(contact.phone).map(digits), some(basics.phone).map(digits));
  if (contact.phone_e164) add('phone E.164', [contact.phone_e164], some(basics.phoneE164));
  const jobs = (list: readonly { position?: string | undefined; name?: string | undefined }[]) =>
    list.map(({ position = '', name = '' }) => `${plain(position)} @ ${plain(name)}`);
  const due = truth.experience.map(({ title, company }) => ({ position: title, name: company }));
  add('title + employer', jobs(due), jobs([...profile.work, ...profile.volunteer.filter((post) => isDue(due, post))]));
  const dated = truth.experience.filter((job) => job.start !== undefined);
  if (dated.length > 0) {
    const dates = (from = '', to = '') => `${from}..${to}`;
    add(
      'dates',
      dated.map((job) => dates(job.start, job.end)),
      profile.work.map((job) => dates(job.startDate, job.endDate)),
    );
  }
  add(
    'institution',
    truth.education.map((one) => one.institution),
    profile.education.map((one) => one.institution ?? ''),
  );
  add(
    'degree',
    truth.education.map((one) => one.degree),
    profile.education.map((one) => [one.studyType, one.area].filter(Boolean).join(' ')),
  );
  add(
    'skills',
    truth.skills,
    profile.skills.flatMap((group) => group.keywords),
  );
  if (truth.languages)
    add(
      'languages',
      truth.languages.map((one) => `${one.language} ${one.level ?? ''}`),
      profile.languages.map((one) => `${one.language} ${one.fluency ?? ''}`),
    );
  if (truth.certificates)
    add(
      'certificates',
      truth.certificates,
      profile.certificates.map((one) => one.name),
    );
  if (truth.interests) add('interests', truth.interests, profile.interests);
}

function isDue(
  due: readonly { position: string; name: string }[],
  post: { position?: string; name?: string },
): boolean {
  return due.some(
    (job) => plain(job.position) === plain(post.position ?? '') && plain(job.name) === plain(post.name ?? ''),
  );
}

function digits(text: string): string {
  return text.replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) & 0xf)).replace(/\D/g, '');
}

/** Words that join studies and fields, the same whether written or taken apart: « Master en droit », Master + droit. */
function comparable(text: string): string {
  return /^[^\p{L}]+$/u.test(text)
    ? text.trim()
    : plain(text)
        .replace(/ (?:en|in|في) /g, ' ')
        .trim();
}

function matched(
  due: readonly string[],
  found: readonly string[],
): { hits: number; missed: string[]; extra: string[] } {
  const left = [...found];
  const missed: string[] = [];
  for (const text of due) {
    const at = left.findIndex((other) => comparable(other) === comparable(text));
    if (at < 0) missed.push(text);
    else left.splice(at, 1);
  }
  return { hits: due.length - missed.length, missed, extra: left };
}

/** A table of what was due, found and right, with recall and precision. */
export function printScore(title: string, count: number, score: CvScore): string {
  const percent = (hits: number, all: number) =>
    all === 0 ? '      –' : `${((100 * hits) / all).toFixed(1).padStart(6)}%`;
  const rows = CV_PARTS.filter((part) => score[part].due > 0).map((part) => {
    const { hits, due, found } = score[part];
    return `  ${part.padEnd(18)}${String(hits).padStart(5)} of ${String(due).padStart(4)}   recall ${percent(hits, due)}   precision ${percent(hits, found)}`;
  });
  return [`${title}: ${count} CVs`, ...rows].join('\n');
}
