import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { DOMAIN_FILES } from '../../taxonomy/index.ts';
import { pushTo } from '../multimap.ts';
import { parseDomain } from '../taxonomy/format.ts';
import { fold } from '../text/normalise.ts';

/** One meaning and all the ways to write it that the training may see. */
export interface Concept {
  readonly uri: string;
  /** ISCO code of an occupation; empty for a skill. */
  readonly isco: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly descriptions: readonly string[];
}

/** Everything that the training reads. */
export interface Sources {
  readonly skills: readonly Concept[];
  readonly occupations: readonly Concept[];
  /** The project's own taxonomy: the only source of Arabic. */
  readonly builtin: readonly Concept[];
  /** An occupation and a skill that it needs. */
  readonly needs: readonly (readonly [Concept, Concept])[];
  /** Titles of one ROME 4.0 occupation; the first names the whole. */
  readonly trades: readonly (readonly string[])[];
  /** Keywords of one French job offer. */
  readonly offers: readonly (readonly string[])[];
  /** English sentences and the ESCO skills that they speak of. */
  readonly sentences: readonly { readonly sentence: string; readonly skills: readonly string[] }[];
}

/** Reads the training data; see MODEL-CARD.md for what they are and under which licence. */
export function readSources(folder: string): Sources {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const skills = tsv(text('esco/skills_en111_fr10x.tsv')).map((row) => ({
    uri: row.uri ?? '',
    isco: '',
    en: labels(row.en, row.en_alts),
    fr: labels(row.fr, row.fr_alts),
    ar: [],
    descriptions: [row.en_description ?? ''].filter(Boolean),
  }));
  const occupations = tsv(text('esco/occupations_en111_fr120.tsv')).map((row) => ({
    uri: row.uri ?? '',
    isco: row.isco ?? '',
    en: labels(row.en, row.en_alts),
    fr: [...new Set(labels(row.fr, row.fr_alts).flatMap(bothGenders))],
    ar: [],
    descriptions: [row.fr_description ?? '', row.en_description ?? ''].filter(Boolean),
  }));
  const known = occupations.filter((one) => one.fr.length + one.en.length > 0);
  const byUri = new Map([...skills, ...known].map((one) => [one.uri, one]));
  return {
    skills,
    occupations: known,
    builtin: builtinConcepts(),
    needs: csv(text('esco/occupationSkillRelations.csv')).flatMap((row) => {
      const pair = [byUri.get(row.occupationUri ?? ''), byUri.get(row.skillUri ?? '')] as const;
      return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
    }),
    trades: readTrades(csv(text('rome/4.0/metiers_appellations.csv'))),
    offers: gunzipSync(readFileSync(join(folder, 'training/search-items-keywords-cache.jsonl.gz')))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { k?: string[] }).k ?? [])
      .filter((keywords) => keywords.length > 2),
    sentences: csv(text('training/skillskape_train.csv'))
      .map((row) => ({
        sentence: row.sentence ?? '',
        skills: [...(row.skills ?? '').matchAll(/'([^']+)'|"([^"]+)"/g)].map((found) => found[1] ?? found[2] ?? ''),
      }))
      .filter(({ skills }) => skills.length > 0),
  };
}

/** How often the sentences mean each skill. */
export function countMeant({ sentences }: Sources): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of sentences.flatMap(({ skills }) => skills)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** « directeur technique/directrice technique » is one title in two genders: both, and as written. */
export function bothGenders(title: string): string[] {
  const [first = '', second] = title.split(/\s*\/\s*/);
  if (second === undefined || title.split('/').length !== 2) return [title];
  const masculine = first.split(' ');
  const feminine = second.split(' ');
  // Not « tests A/B »: two genders of a word begin alike.
  if (fold(first).slice(0, 3) !== fold(second).slice(0, 3)) return [title];
  // « Vendeur / Vendeuse en bijouterie »: what follows the feminine belongs to both.
  const shared = feminine.length > masculine.length ? ` ${feminine.slice(masculine.length).join(' ')}` : '';
  return [title, first + shared, second];
}

function builtinConcepts(): Concept[] {
  return DOMAIN_FILES.flatMap(parseDomain).map((entry) => {
    const written = (language: string): string[] =>
      entry.terms.filter((term) => term.language === language).map((term) => term.text);
    return { uri: entry.id, isco: '', fr: written('fr'), en: written('en'), ar: written('ar'), descriptions: [] };
  });
}

function readTrades(rows: readonly Row[]): string[][] {
  const trades = new Map<string, string[]>();
  for (const { c1, c2, c3, libelle } of rows) {
    if (c3 && libelle) pushTo(trades, `${c1}${c2}${c3}`, libelle);
  }
  return [...trades.values()].filter((titles) => titles.length > 1);
}

type Row = Readonly<Record<string, string | undefined>>;

function csv(text: string): Row[] {
  return parse(text, { columns: true, bom: true, relax_column_count: true }) as Row[];
}

function tsv(text: string): Row[] {
  return parse(text, { columns: true, bom: true, delimiter: '\t', quote: null, relax_column_count: true }) as Row[];
}

function labels(preferred: string | undefined, alternatives: string | undefined): string[] {
  const all = [preferred ?? '', ...(alternatives ?? '').split('|')].map((label) => label.trim());
  return [...new Set(all.filter(Boolean))];
}
