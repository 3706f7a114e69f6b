import type { CvLine } from './cvLines.ts';
import { findDates } from './dates.ts';
import {
  damagedHeading,
  hasHeadingForm,
  headingHint,
  headingKind,
  isHeadingVocabulary,
  type SectionKind,
} from './headings.ts';
import { phraseSet, plain, plainWords } from './plain.ts';
import { isTongue } from './tongues.ts';

/** A stretch of lines under one heading. */
export type Section = { readonly kind: SectionKind; readonly title: string; readonly lines: CvLine[] };

/** Sections whose own lines may carry labels that look like headings: « Compétences : Java, SQL » in a job. */
const ENTRY_KINDS: ReadonlySet<SectionKind> = new Set(['work', 'education', 'projects', 'volunteer', 'certificates']);

/**
 * Cuts a CV at its headings. A heading is a line that says the known name of a section, or one set like most of those.
 * Where the text jumps to another column of the page, what stands there before its first heading is under none; so is
 * the name of the person and what follows it, where it stands below a side column.
 */
export function cutSections(lines: readonly CvLine[], nameLine?: CvLine): Section[] {
  const look = headingLook(lines);
  const sections: Section[] = [{ kind: 'lead', title: '', lines: [] }];
  let headingY = -Infinity;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as CvLine;
    const before = lines[index - 1];
    const current = sections.at(-1) as Section;
    const heading = headingAt(lines, index, current.kind, look);
    if (heading) {
      sections.push({ kind: heading.kind, title: heading.title, lines: [...heading.rest] });
      index += heading.taken - 1;
      headingY = line.y;
      continue;
    }
    if (before && before.block !== line.block && before.page === line.page && line.y < headingY) {
      sections.push({ kind: 'lead', title: '', lines: [] });
      headingY = -Infinity;
    }
    if (before && before.page !== line.page) headingY = -Infinity;
    if (line === nameLine && current.kind !== 'lead' && current.kind !== 'contact') {
      sections.push({ kind: 'lead', title: '', lines: [line] });
      continue;
    }
    const inline = inlineHeading(line, current.kind);
    if (inline) {
      sections.push(inline);
      if (!isHeadedList(lines[index + 1])) continue;
      sections.push({ kind: current.kind, title: current.title, lines: [] });
      continue;
    }
    (sections.at(-1) as Section).lines.push(line);
  }
  return sections.filter((section) => section.lines.length > 0 || section.kind !== 'lead');
}

/** How headings are set: `lookOf` them, and their size in points. */
type Look = { readonly key: string; readonly size: number };

/** The look that most headings with known names share, where the document says how its lines look. */
function headingLook(lines: readonly CvLine[]): Look | undefined {
  const counts = new Map<string, number>();
  const all = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const line of lines) {
    const look = lookOf({ ...line, text: line.cells[0] ?? '' });
    sizes.set(look, line.size);
    all.set(look, (all.get(look) ?? 0) + 1);
    // Alone on its line, or at the left of what it is over.
    const [first = ''] = line.cells;
    const name = { ...line, text: first, cells: [first] };
    if (hasHeadingForm(name) && headingKind(first)) counts.set(lookOf(name), (counts.get(lookOf(name)) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  // Where most lines of this look are no headings, it says nothing: a CV set in one type, all headings in capitals.
  if (!best || best[1] < 2 || best[1] < 0.4 * (all.get(best[0]) ?? 0)) return undefined;
  return { key: best[0], size: sizes.get(best[0]) ?? 0 };
}

function lookOf(line: CvLine): string {
  return `${line.style}${isUpper(line.text) ? 'U' : ''}`;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

type Heading = { kind: SectionKind; title: string; taken: number; rest: CvLine[] };

function headingAt(
  lines: readonly CvLine[],
  index: number,
  current: SectionKind,
  look: Look | undefined,
): Heading | undefined {
  const line = lines[index] as CvLine;
  const beside = headingBeside(line, look);
  if (beside) return { ...beside, taken: 1 };
  if (!hasHeadingForm(line)) return undefined;
  const isSetAsHeading = look !== undefined && lookOf(line) === look.key;
  const text = line.text.replace(/\s*[:：]\s*$/u, '');
  const next = lines[index + 1];
  const pair = next && next.style === line.style && hasHeadingForm(next) ? `${text} ${next.text}` : undefined;
  const single = headingKind(text);
  // « EXPÉRIENCE / PROFESSIONNELLE »: a heading broken over two lines.
  if (pair && (isSetAsHeading || isUpper(text)) && headingKind(pair) && !headingKind(next?.text ?? ''))
    return { kind: headingKind(pair) as SectionKind, title: pair, taken: 2, rest: [] };
  if (
    pair &&
    single &&
    isSetAsHeading &&
    lookOf(next as CvLine) === look?.key &&
    isHeadingVocabulary(next?.text ?? '') &&
    !headingKind(next?.text ?? '')
  )
    return { kind: single, title: pair, taken: 2, rest: [] };
  if (single && !isGroupName(line, single, current, look)) return { kind: single, title: text, taken: 1, rest: [] };
  if (single) return undefined;
  // Where looks say nothing: « Informatique et douane », then a list.
  const opensList = line.style === '' && next && !next.bullet && (next.text.match(/[,;،]/g)?.length ?? 0) >= 2;
  if (opensList && headingHint(text) === 'skills' && plainWords(text).length <= 5 && current !== 'skills')
    return { kind: 'skills', title: text, taken: 1, rest: [] };
  if (isHeadingVocabulary(text) && (isSetAsHeading || isUpper(text) || line.apart)) {
    return { kind: hintOf(text) ?? 'other', title: text, taken: 1, rest: [] };
  }
  if (!isSetAsHeading || (line.style === '' && !isUpper(text))) return undefined;
  // A name or a title at the top of the page may be set like the headings; capitals alone may be an employer.
  if (current === 'lead')
    return hintOf(text) ? { kind: hintOf(text) as SectionKind, title: text, taken: 1, rest: [] } : undefined;
  if (line.style === '' && !hintOf(text)) return undefined;
  // In a list of jobs, the heading of one may be set like the heading of the list.
  if (ENTRY_KINDS.has(current) && !hintOf(text) && (/[,،|·–—]/.test(text) || (next && findDates(next.text).length > 0)))
    return undefined;
  return { kind: hintOf(text) ?? 'other', title: text, taken: 1, rest: [] };
}

/** Headings that in a list of skills are as often the name of a group, or a skill. */
const IN_LISTS = phraseSet(`
leadership;research;training;informatique;outils;technologies;logiciels;tools;software;information;stage;mission;missions;links;details;
activities;qualifications;formation;bureautique;réalisations;communication;courses;emploi;additional;community;soft skills;hard skills;
outils informatiques;connaissances;qualités;divers;presentation;writing;البرامج;الأدوات;التقنيات;العمل;التواصل;التكوين;المعلوميات
`);
/** Headings that in a job are as often the name of a part of it. */
const IN_JOBS = phraseSet(
  'stage;mission;missions;outils;technologies;logiciels;tools;software;réalisations;projets;projet;environnement technique;stack;links;details;information;العمل;الأدوات;المشاريع;الإنجازات',
);

function hintOf(text: string): SectionKind | undefined {
  return damagedHeading(text) ?? headingHint(text);
}

/** « Outils », « Missions » within a list or a job: no heading, unless set like the others or apart from what is above. */
function isGroupName(line: CvLine, kind: SectionKind, current: SectionKind, look: Look | undefined): boolean {
  if (look !== undefined && (lookOf(line) === look.key || line.size > look.size + 0.4)) return false;
  if (current === 'lead' || current === 'contact' || current === 'summary') return false;
  const isKnownLook = look !== undefined && line.style !== '';
  if (isKnownLook && kind === current) return true;
  if (isKnownLook || current === 'skills') return IN_LISTS.has(plain(line.text));
  return IN_JOBS.has(plain(line.text)) && !line.apart;
}

/** A heading at the left of its section, as in a table: « Langues ⇥ Arabe, français ». */
function headingBeside(
  line: CvLine,
  look: Look | undefined,
): { kind: SectionKind; title: string; rest: CvLine[] } | undefined {
  const [first = '', ...others] = line.cells;
  if (others.length === 0 || line.bullet || look === undefined || lookOf({ ...line, text: first }) !== look.key)
    return undefined;
  const kind = headingKind(first.replace(/\s*[:：]$/u, ''));
  if (!kind) return undefined;
  return { kind, title: first, rest: [{ ...line, text: others.join('\t'), cells: others, bold: false, style: '' }] };
}

/** « Langues : arabe, français », a heading and its section in one line. */
function inlineHeading(line: CvLine, current: SectionKind): Section | undefined {
  if (ENTRY_KINDS.has(current)) return undefined;
  const match = /^([^:：\t]{3,40}?)\s?(?:[:：]\s?|\t)(?=\S)/u.exec(line.text);
  if (!match) return undefined;
  const [label, title = ''] = match;
  const kind = headingKind(title);
  if (!kind || kind === 'contact' || kind === current) return undefined;
  const text = line.text.slice(label.length).trim();
  // « Languages: TypeScript, Go » among skills are none that are spoken.
  if (kind === 'languages' && !plainWords(text).some(isTongue)) return undefined;
  // Groups of a list of skills have names that elsewhere are headings: « Outils : Git ».
  if (current === 'skills' && (kind === 'work' || kind === 'education' || kind === 'projects')) return undefined;
  if (current === 'languages' && kind !== 'skills' && kind !== 'interests') return undefined;
  return { kind, title, lines: [{ ...line, text, cells: text.split('\t'), apart: true }] };
}

/** A next line with a label of its own, or none at all: the section in one line ends with it. */
function isHeadedList(next: CvLine | undefined): boolean {
  return next !== undefined && (/^[^:：\t]{2,40}\s?[:：]/u.test(next.text) || next.cells.length > 1 || next.bullet);
}
