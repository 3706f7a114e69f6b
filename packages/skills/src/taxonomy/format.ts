import type { Domain, Language, SkillKind } from '../types.ts';

/** When an alias counts. Empty: always. */
export interface Condition {
  /** Number and gender as written too. Any condition but a note implies it. */
  readonly exact?: boolean;
  /** Letters exactly as written in the taxonomy (Go, not go). */
  readonly exactCase?: boolean;
  /** Letters as written, or else a neighbour as for `near`. */
  readonly caseOrNear?: boolean;
  /** Needs one of `cues`, or a skill of the same family, close by in the sentence. */
  readonly near?: boolean;
  readonly cues?: readonly string[];
  /** Not right before or after one of these words. */
  readonly unless?: readonly string[];
  /** Only in a passage in this language. */
  readonly language?: Language;
  /** Why another skill may carry the same alias. */
  readonly note?: string;
}

/** The condition of a term that counts wherever it stands. */
export const ALWAYS: Condition = Object.freeze({});

/** One way to write a skill. The first of each language is its label. */
export interface Term {
  readonly text: string;
  readonly language: Language;
  readonly isLabel: boolean;
  readonly condition: Condition;
}

/** A skill as written in a file of the taxonomy. */
export interface SkillEntry {
  readonly id: string;
  readonly kind: SkillKind;
  readonly domain: string;
  /** Line in the file's text, from 1. */
  readonly line: number;
  readonly terms: readonly Term[];
  readonly broader: readonly string[];
  readonly implies: readonly string[];
  readonly related: readonly string[];
  /** The concept of ESCO that means the same, as the last part of its URI; null where none does. */
  readonly esco: string | null;
}

/** A file of the taxonomy: a family of skills in the format that the package's README describes. */
export interface DomainFile extends Domain {
  readonly skills: string;
}

const KINDS: readonly string[] = ['knowledge', 'skill', 'tool', 'language', 'transversal'];
const LINKS: Readonly<Record<string, 'broader' | 'implies' | 'related'>> = {
  is: 'broader',
  implies: 'implies',
  near: 'related',
};

const ESCO_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads one file of the taxonomy.
 * @throws Error naming the file and the line, where the text is not in the format
 */
export function parseDomain(file: DomainFile): SkillEntry[] {
  const entries: Draft[] = [];
  file.skills.split('\n').forEach((content, index) => {
    const line = index + 1;
    const written = content.trim();
    if (written === '' || written.startsWith('#')) return;
    const fail = (reason: string): never => {
      throw new Error(`taxonomy ${file.id}, line ${line}: ${reason}`);
    };
    const space = written.indexOf(' ');
    const key = space < 0 ? written : written.slice(0, space);
    const rest = written.slice(key.length).trim();
    if (!content.startsWith(' ')) {
      if (!KINDS.includes(rest)) fail(`expected "id kind", found "${content}"`);
      const kind = rest as SkillKind;
      entries.push({
        id: key,
        kind,
        domain: file.id,
        line,
        terms: [],
        broader: [],
        implies: [],
        related: [],
        esco: null,
      });
      return;
    }
    const entry = entries[entries.length - 1] ?? fail('a skill must come first');
    const link = LINKS[key];
    if (link) {
      entry[link].push(...rest.split(/\s+/));
      return;
    }
    if (key === 'esco') {
      if (entry.esco !== null || !ESCO_ID.test(rest)) fail(`expected one identifier of ESCO, found "${rest}"`);
      entry.esco = rest;
      return;
    }
    const languages = key.split('+');
    if (!languages.every(isLanguage)) fail(`unknown line "${key}"`);
    const parts = rest.split(';').map((part) => parseTerm(part, fail));
    for (const language of languages as Language[]) {
      const hasLabel = entry.terms.some((term) => term.language === language);
      parts.forEach((part, i) => {
        entry.terms.push({ ...part, language, isLabel: !hasLabel && i === 0 });
      });
    }
  });
  return entries;
}

interface Draft extends SkillEntry {
  readonly terms: Term[];
  readonly broader: string[];
  readonly implies: string[];
  readonly related: string[];
  esco: string | null;
}

function isLanguage(word: string): word is Language {
  return word === 'fr' || word === 'en' || word === 'ar';
}

function parseTerm(part: string, fail: (reason: string) => never): { text: string; condition: Condition } {
  const open = part.indexOf('{');
  const text = (open < 0 ? part : part.slice(0, open)).trim();
  const condition = open < 0 ? '' : part.slice(open).trim();
  if (text === '' || text.includes('}') || (open >= 0 && !/^\{[^{}]*\}$/.test(condition))) {
    return fail(`cannot read the term "${part.trim()}"`);
  }
  return { text, condition: open < 0 ? ALWAYS : parseCondition(condition.slice(1, -1), fail) };
}

function parseCondition(written: string, fail: (reason: string) => never): Condition {
  const [conditions = '', note] = written.split(/\bnote=/);
  let condition: Condition = note === undefined ? {} : { note: note.trim() };
  for (const word of conditions.split(/\s+/).filter(Boolean)) {
    const [name, value] = word.split('=');
    const list = value?.split(',') ?? [];
    if (name === 'exact') condition = { ...condition, exact: true };
    else if (name === 'case') condition = { ...condition, exactCase: true };
    else if (name === 'case-or-near') condition = { ...condition, caseOrNear: true, cues: list };
    else if (name === 'near') condition = { ...condition, near: true, cues: list };
    else if (name === 'unless') condition = { ...condition, unless: list };
    else if (name === 'lang' && value && isLanguage(value)) condition = { ...condition, language: value };
    else fail(`unknown condition "${word}"`);
  }
  return condition;
}
