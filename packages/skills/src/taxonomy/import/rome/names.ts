import { addLabel, type SchemeDraft } from '../draft.ts';
import type { Heading, Row } from '../readTable.ts';
import type { ConceptKind } from '../scheme.ts';

/** Takes ROME 4.0's savoirs.csv, and unix_referentiel_savoir. */
export function savoirReader(draft: SchemeDraft, heading: Heading): (row: Row) => void {
  return namedItems(draft, heading, 'savoir', 'knowledge', ['savoir', 'libelle_savoir']);
}

/** Takes unix_referentiel_competence: in 3.47 its items are « savoirs théoriques et procéduraux » and know-how alike. */
export function itemOfCompetenceReader(draft: SchemeDraft, heading: Heading): (row: Row) => void {
  return namedItems(draft, heading, 'competence', 'skill', ['libelle_competence']);
}

/**
 * Takes metiers_appellations.csv. Its rows are a tree: A is a domain, A 11 a family, the first row of A 11 01 the
 * métier A1101, the next rows with the same three codes its appellations.
 */
export function treeReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const codes = ['c1', 'c2', 'c3'].map((name) => find(name));
  const name = find('libelle');
  const ogr = find('code_ogr');
  const seen = new Set<string>();
  return (row) => {
    const [c1 = '', c2 = '', c3 = ''] = codes.map((column) => row.cell(column));
    // The file ends with a row of empty cells.
    if (row.cells.every((cell) => cell.trim() === '')) return;
    const label = nameIn(row, name);
    if (c1 === '') row.fail(codes[0] ?? 0, 'the row has no code');
    const code = c1 + c2 + c3;
    if (c3 !== '' && seen.has(code)) {
      addAppellation(draft, row.cell(ogr) || row.fail(ogr, 'the appellation has no code'), label, code);
      return;
    }
    seen.add(code);
    const kind = c3 === '' ? 'occupation-group' : 'occupation';
    const concept = draft.concept(`rome:${code}`, kind);
    addLabel(concept, 'fr', label);
    concept.code = code;
    const above = c3 !== '' ? c1 + c2 : c2 !== '' ? c1 : '';
    if (above !== '') draft.link('broader', concept.id, `rome:${above}`, null);
  };
}

/** Takes unix_referentiel_code_rome: the métiers. */
export function metierReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const code = find('code_rome');
  const name = find('libelle_rome');
  return (row) => {
    const written = row.cell(code);
    if (!/^[A-Z]\d{4}$/.test(written)) row.fail(code, `expected a code such as A1101, found "${written}"`);
    const metier = draft.concept(`rome:${written}`, 'occupation');
    addLabel(metier, 'fr', nameIn(row, name));
    metier.code = written;
  };
}

/** Takes unix_referentiel_appellation: the long name is the label, the short one an alternative. */
export function appellationReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const ogr = find('code_ogr');
  const long = find('libelle_appellation_long');
  const short = find('libelle_appellation_court');
  const code = find('code_rome');
  return (row) => {
    const number = row.cell(ogr) || row.fail(ogr, 'the appellation has no code');
    addAppellation(draft, number, nameIn(row, long), row.cell(code));
    addLabel(draft.concept(`rome:appellation/${number}`, 'occupation'), 'fr', mended(row.cell(short)));
  };
}

function addAppellation(draft: SchemeDraft, ogr: string, label: string, metier: string): void {
  const appellation = draft.concept(`rome:appellation/${ogr}`, 'occupation');
  addLabel(appellation, 'fr', label);
  draft.link('broader', appellation.id, `rome:${metier}`, null);
}

function namedItems(
  draft: SchemeDraft,
  { find }: Heading,
  table: string,
  kind: ConceptKind,
  names: readonly string[],
): (row: Row) => void {
  const ogr = find('code_ogr');
  const name = find(...names);
  const lines = new Map<string, number>();
  return (row) => {
    const number = row.cell(ogr);
    if (!/^\d+$/.test(number)) row.fail(ogr, `expected a number, found "${number}"`);
    const before = lines.get(number);
    if (before !== undefined) row.fail(ogr, `the code ${number} is on line ${before} already`);
    lines.set(number, row.line());
    const item = draft.concept(`rome:${table}/${number}`, kind);
    addLabel(item, 'fr', nameIn(row, name));
  };
}

function nameIn(row: Row, column: number): string {
  const written = mended(row.cell(column));
  return written === '' ? row.fail(column, 'the name is empty') : written;
}

/** In the files of 3.47 an apostrophe is written twice. */
function mended(text: string): string {
  return text.replaceAll("''", "'").replace(/\s+/g, ' ');
}
