import type { Domain, Language, SkillKind } from '../types.ts';

/** When an alias counts. Empty: always. */
export interface Condition {
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
}

/** A file of the taxonomy: a family of skills in the format that the package's README describes. */
export interface DomainFile extends Domain {
  readonly skills: string;
}

const KINDS: readonly string[] = ['knowledge', 'skill', 'tool', 'language', 'transversal'];
const LANGUAGES: readonly string[] = ['fr', 'en', 'ar'];
const LINKS = { is: 'broader', implies: 'implies', near: 'related' } as const;

/**
 * Reads one file of the taxonomy.
 * @throws Error naming the file and the line, where the text is not in the format
 */
export function parseDomain(file: DomainFile): SkillEntry[] {
  const entries: (SkillEntry & { terms: Term[] })[] = [];
  file.skills.split('\n').forEach((content, index) => {
    const line = index + 1;
    const words = content.trim().split(/\s+/);
    const [key = '', ...rest] = words;
    if (key === '' || key.startsWith('#')) return;
    const fail = (reason: string): never => {
      throw new Error(`taxonomy ${file.id}, line ${line}: ${reason}`);
    };
    if (!/^\s/.test(content)) {
      const kind = rest[0] ?? '';
      if (!KINDS.includes(kind) || rest.length > 1) fail(`expected "id kind", found "${content}"`);
      const id = key;
      entries.push({
        id,
        kind: kind as SkillKind,
        domain: file.id,
        line,
        terms: [],
        broader: [],
        implies: [],
        related: [],
      });
      return;
    }
    const entry = entries[entries.length - 1] ?? fail('a skill must come first');
    if (key in LINKS) {
      const link = LINKS[key as keyof typeof LINKS];
      entries[entries.length - 1] = { ...entry, [link]: [...entry[link], ...rest] };
      return;
    }
    const languages = key.split('+');
    if (!languages.every((language) => LANGUAGES.includes(language))) fail(`unknown line "${key}"`);
    const written = content.trim().slice(key.length);
    for (const language of languages as Language[]) {
      for (const term of parseTerms(written, fail)) {
        const isLabel = !entry.terms.some((other) => other.language === language);
        entry.terms.push({ ...term, language, isLabel });
      }
    }
  });
  return entries;
}

function parseTerms(written: string, fail: (reason: string) => never): { text: string; condition: Condition }[] {
  return written.split(';').map((part) => {
    const found = /^\s*([^{}]+?)\s*(?:\{([^{}]*)\})?\s*$/u.exec(part);
    const text = found?.[1];
    if (text === undefined) return fail(`cannot read the term "${part.trim()}"`);
    return { text, condition: found?.[2] === undefined ? {} : parseCondition(found[2], fail) };
  });
}

function parseCondition(written: string, fail: (reason: string) => never): Condition {
  const [conditions = '', note] = written.split(/\bnote=/);
  let condition: Condition = note === undefined ? {} : { note: note.trim() };
  for (const word of conditions.split(/\s+/).filter(Boolean)) {
    const [name, value] = word.split('=');
    const list = value?.split(',') ?? [];
    if (name === 'case') condition = { ...condition, exactCase: true };
    else if (name === 'case-or-near') condition = { ...condition, caseOrNear: true, cues: list };
    else if (name === 'near') condition = { ...condition, near: true, cues: list };
    else if (name === 'unless') condition = { ...condition, unless: list };
    else if (name === 'lang' && LANGUAGES.includes(value ?? ''))
      condition = { ...condition, language: value as Language };
    else fail(`unknown condition "${word}"`);
  }
  return condition;
}
