import type { CvLine } from './cvLines.ts';
import { headingKind, isHeadingVocabulary } from './headings.ts';
import { JOB } from './pairs.ts';
import { namesPlace } from './places.ts';
import { phraseSet, plain, plainWords } from './plain.ts';

/** What is written over a CV and is no name. */
const TITLES = phraseSet(
  'curriculum vitae;curriculum;vitae;cv;c v;resume;résumé;europass;sample;page;السيرة الذاتية;سيرة ذاتية;سيرة;نهج السيرة;candidature;profil;monsieur;madame;dossier;functional;template',
);
const LABEL =
  /^(?:nom (?:et|&) prénoms?|nom complet|prénom (?:et|&) nom|nom\s?\/\s?prénom|name|full name|الاسم الكامل|الاسم و النسب|الاسم والنسب|الإسم الكامل|الاسم العائلي والشخصي|الاسم)\s*(?:[:：]|\t)\s*/iu;
const FAMILY = /^(?:nom(?: de famille)?|last name|surname|family name|النسب|الاسم العائلي)\s*(?:[:：]|\t)\s*/iu;
const GIVEN = /^(?:prénoms?|first name|given name|الاسم الشخصي)\s*(?:[:：]|\t)\s*/iu;
const CIVILITY =
  /^(?:m\.|docteure?|ma[iî]tre|prof(?:esseure?)?\.?|الدكتورة?|الأستاذة?|mr\.?|mme|mlle|mrs\.?|ms\.?|dr\.?|pr\.?|السيد|السيدة|الآنسة|د\.)\s+/iu;

/** How deep in the document a name is looked for, in lines. */
const SEARCHED = 60;

/** A line that may be the name, and how much speaks for it. */
type Candidate = { readonly name: string; readonly score: number; readonly at: number; readonly line: CvLine };

/**
 * The name of the person and the line it ends on: what a label says, else what looks most like a name among the first
 * lines under no heading: set large, near the top, alike the address of mail.
 * @param lines those that stand under no heading or under that of contact, in the order of the document
 */
export function findName(
  lines: readonly CvLine[],
  email: string | undefined,
): { name: string; at: number } | undefined {
  const labelled = fromLabels(lines);
  if (labelled) return labelled;
  const largest = Math.max(0, ...lines.slice(0, SEARCHED).map((line) => line.size));
  const local = localOf(email);
  let best: Candidate | undefined;
  lines.slice(0, SEARCHED).forEach((line, at) => {
    const pieces = line.cells.flatMap((cell) => cell.split(/\s[|·•–—-]\s/u));
    for (const candidate of [joinedName(lines, at), ...pieces.slice(0, 2)]) {
      const name = candidate && nameIn(candidate);
      if (!name) continue;
      const score = scoreOf(name, line, at, largest, local);
      const ends = candidate === joinedName(lines, at) ? at + 1 : at;
      if (!best || score > best.score) best = { name, score, at: ends, line };
    }
  });
  return best && best.score > 0 ? { name: best.name, at: best.at } : undefined;
}

/**
 * The line that is nothing but the name which the address of mail spells: at least two of its words, or one and the
 * initial of another. For documents without columns, where the name may stand after the whole side column.
 */
export function lineOfName(lines: readonly CvLine[], email: string | undefined): CvLine | undefined {
  const local = localOf(email).replaceAll(' ', '');
  if (local.length < 4) return undefined;
  return lines.find(({ text, cells, bullet }) => {
    if (cells.length !== 1 || bullet || !nameIn(text)) return false;
    const words = plainWords(text);
    const spelled = words.filter((word) => word.length > 2 && local.includes(word));
    return (
      spelled.length >= 2 ||
      (spelled.length === 1 && words.some((word) => local.startsWith(word.charAt(0) + (spelled[0] ?? ''))))
    );
  });
}

function localOf(email: string | undefined): string {
  return plain((email ?? '').replace(/@.*$/, '').replace(/[\d._+-]+/g, ' '));
}

function fromLabels(lines: readonly CvLine[]): { name: string; at: number } | undefined {
  let family: string | undefined;
  let given: string | undefined;
  for (const [at, line] of lines.slice(0, SEARCHED).entries()) {
    const whole = LABEL.test(line.text) ? line.text.replace(LABEL, '') : undefined;
    if (whole && nameIn(whole)) return { name: nameIn(whole) ?? whole, at };
    if (FAMILY.test(line.text)) family = nameIn(line.text.replace(FAMILY, '').split('\t')[0] ?? '', 1);
    if (GIVEN.test(line.text)) given = nameIn(line.text.replace(GIVEN, '').split('\t')[0] ?? '', 1);
    if (family && given) return { name: `${given} ${family}`, at };
  }
  return undefined;
}

/** « Chanchal / Sharma »: two short lines set alike and larger than what follows. */
function joinedName(lines: readonly CvLine[], at: number): string | undefined {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!first || !second || first.style === '' || first.style !== second.style) return undefined;
  if (third && third.size >= first.size) return undefined;
  if (plainWords(first.text).length > 2 || plainWords(second.text).length > 3) return undefined;
  return nameIn(first.text, 1) && nameIn(second.text, 1) ? `${first.text} ${second.text}` : undefined;
}

/** The text as a name: two to six words of letters, none that says what a CV is about; undefined otherwise. */
function nameIn(text: string, fewest = 2): string | undefined {
  const name = text
    .replace(CIVILITY, '')
    .replace(/[\s,،:–—-]+$/u, '')
    .trim();
  if (name.length > 50 || /\s-|-\s/.test(name) || !/^[\p{L}\p{M}][\p{L}\p{M}.'’ʼ \-‑]*$/u.test(name)) return undefined;
  const words = plainWords(name);
  if (words.length < fewest || words.length > 7) return undefined;
  if (words.some((word) => TITLES.has(word)) || TITLES.has(words.join(' '))) return undefined;
  if (headingKind(name) || isHeadingVocabulary(name) || JOB.lean(name) >= 2) return undefined;
  const spelled = name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:de|du|des|la|le|el|al|ben|bin|ibn|ould|van|von|da|y|e|i|d['’].*)$/iu.test(word));
  // Latin names are written with capitals; Arabic has none.
  return spelled.length > 0 && spelled.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) ? name : undefined;
}

function scoreOf(name: string, line: CvLine, at: number, largest: number, local: string): number {
  const words = plainWords(name);
  const inMail = words.filter((word) => word.length > 2 && local.replaceAll(' ', '').includes(word)).length;
  const initials = words.some((word) => word.length > 2 && local.replaceAll(' ', '').includes(word));
  let score = 2 - Math.min(at, 20) * 0.12;
  score += inMail * 2 + (initials ? 0.5 : 0);
  if (largest > 0 && line.size >= largest - 0.2) score += 1.5;
  else if (largest > 0 && line.size < 0.75 * largest) score -= 0.5;
  if (line.bullet) score -= 2;
  // « Web Developer »; but many a family is named after a trade.
  if (JOB.lean(name) >= 1) score -= /\p{Script=Arabic}/u.test(name) ? 1 : 2.5;
  if (JOB.lean(name) < -1) score -= 2;
  if (namesPlace(name)) score -= 2.5;
  if (words.length > 4) score -= 0.5;
  return score;
}
