import { findEmail, findLocation, findPages, withoutContacts } from './contact.ts';
import { type CvLine, type CvSource, cvLines } from './cvLines.ts';
import { findDates } from './dates.ts';
import { readEducation } from './education.ts';
import type { SectionKind } from './headings.ts';
import { findName, lineOfName } from './name.ts';
import { JOB } from './pairs.ts';
import { findPhone } from './phone.ts';
import { namesPlace } from './places.ts';
import { plainWords } from './plain.ts';
import type { Basics, Profile, SkillGroup } from './profile.ts';
import { cutSections, type Section } from './sections.ts';
import { readSkills } from './skills.ts';
import { readCertificates, readInterests, readProjects } from './smallSections.ts';
import { readLanguages } from './spokenLanguages.ts';
import { readWork } from './work.ts';

/** Text is read up to here, in UTF-16 units: sixty pages. */
const MAX_TEXT = 400_000;

/**
 * Reads a CV into its parts: contact, jobs, studies, languages, skills and the rest, each as the document writes it, in
 * French, English or Arabic. Nothing is guessed: what is not said is absent. Pure; its cost grows with the length of
 * the text and no faster.
 * @param source what `readDocument` gives: its `lines` help by sizes and columns; a `profile` it states as data is taken
 */
export function readProfile(source: CvSource): Profile {
  if (source.profile) return source.profile;
  const text = source.text.slice(0, MAX_TEXT);
  const lines = cvLines({ ...source, text });
  const sections = cutSections(lines, lineOfName(lines, findEmail(text)));
  const of = (kind: SectionKind) => sections.filter((section) => section.kind === kind);
  const skills = of('skills').flatMap(({ lines }) => readSkills(lines));
  return {
    basics: readBasics(text, lines, sections),
    work: of('work').flatMap(({ lines }) => readWork(lines)),
    education: of('education').flatMap(({ lines }) => readEducation(lines)),
    languages: languagesOf(sections),
    skills: mergeGroups(skills),
    projects: of('projects').flatMap(({ lines }) => readProjects(lines)),
    volunteer: of('volunteer').flatMap(({ lines }) => readWork(lines)),
    certificates: of('certificates').flatMap(({ lines }) => readCertificates(lines)),
    interests: of('interests').flatMap(({ lines }) => readInterests(lines)),
  };
}

function readBasics(text: string, lines: readonly CvLine[], sections: readonly Section[]): Basics {
  const open = sections
    .filter((section) => section.kind === 'lead' || section.kind === 'contact')
    .flatMap(({ lines }) => lines);
  const near = open.length > 0 ? open : lines.slice(0, 40);
  const nearText = near.map((line) => line.text).join('\n');
  const email = findEmail(nearText) ?? findEmail(text);
  const phone = firstPhone(near) ?? firstPhone(lines);
  const named = findName(near, email);
  const label = named && headlineAfter(near, named.at);
  const location = findLocation(near, named?.name);
  const summary = sections
    .find((section) => section.kind === 'summary')
    ?.lines.map((line) => line.text)
    .join('\n');
  const pages = findPages(text);
  return {
    ...(named ? { name: named.name } : {}),
    ...(label ? { label } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone: phone.written } : {}),
    ...(phone?.e164 ? { phoneE164: phone.e164 } : {}),
    ...(pages.url ? { url: pages.url } : {}),
    ...(summary ? { summary } : {}),
    ...(location ? { location } : {}),
    profiles: pages.profiles,
  };
}

function firstPhone(lines: readonly CvLine[]): ReturnType<typeof findPhone> {
  for (const line of lines) {
    const phone = findPhone(line.text);
    if (phone) return phone;
  }
  return undefined;
}

/** The title that stands under the name, or over it: neither contact nor place, no sentence. */
function headlineAfter(lines: readonly CvLine[], at: number): string | undefined {
  for (const line of [lines[at + 1], lines[at + 2], lines[at - 1]]) {
    if (!line || line.bullet) continue;
    const [first = ''] = line.cells;
    const words = plainWords(first).length;
    if (words === 0 || words > 20 || withoutContacts(first) !== first || /[.!?]$|\w\.[a-z]{2,}/.test(first)) continue;
    const isDated = findDates(first).length > 0;
    if (JOB.lean(first) >= 0.7 && !(isDated && words < 4)) return first;
    if (line === lines[at + 1] && !namesPlace(first) && !isDated && !/[:\d]/.test(first) && words <= 8) return first;
  }
  return undefined;
}

/** Languages under their own heading, else those that lists of skills name: « Languages: Korean, English ». */
function languagesOf(sections: readonly Section[]): Profile['languages'] {
  const own = sections.filter((section) => section.kind === 'languages').flatMap(({ lines }) => readLanguages(lines));
  if (own.length > 0) return own;
  const labelled = sections
    .filter((section) => section.kind === 'skills')
    .flatMap(({ lines }) =>
      lines.filter((line) => /^(?:langues?|languages?|اللغات|لغات)\s*(?:[:：]|\t)/iu.test(line.text)),
    );
  return readLanguages(labelled);
}

/** Groups of one name, on several pages or in several sections, are one. */
function mergeGroups(groups: readonly SkillGroup[]): SkillGroup[] {
  const merged = new Map<string, { name?: string; keywords: string[] }>();
  for (const { name, keywords } of groups) {
    const key = name ?? '';
    const group = merged.get(key);
    if (group) group.keywords.push(...keywords.filter((keyword) => !group.keywords.includes(keyword)));
    else merged.set(key, { ...(name ? { name } : {}), keywords: [...keywords] });
  }
  return [...merged.values()];
}
