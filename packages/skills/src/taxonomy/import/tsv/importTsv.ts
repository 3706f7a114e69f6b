import { circles } from '../../circles.ts';
import { addAlternatives, addDescription, addLabel, SchemeDraft } from '../draft.ts';
import { uriOf } from '../encoding.ts';
import { InputError, quoted } from '../inputError.ts';
import { readTable } from '../readTable.ts';
import { CONCEPT_KINDS, type ConceptKind, type Imported } from '../scheme.ts';
import { readColumns } from './columns.ts';

const LINKS = ['broader', 'implies', 'related'] as const;

/**
 * Reads a taxonomy of one's own: a table in UTF-8 with tabs between cells, a heading, a concept a line. Columns, in any
 * order: `id`, then any of `kind` (skill where empty), `label_fr`, `label_en`, `label_ar` or another language (one
 * label at least), `aliases_fr` …, `description_fr` …, `broader`, `related`, `implies` (ids of this table) and `uri`
 * (of the concept, or of the ESCO concept that means the same). Several values in a cell are separated by `|`.
 * @throws InputError naming line and column: a column missing or unknown, an id twice or unknown, an unknown kind, a
 * concept without label, a circle in what is broader or implied
 */
export function importTsv(path: string): Imported {
  const draft = new SchemeDraft();
  const lines = new Map<string, number>();
  let file = path;
  const source = readTable(path, (heading) => {
    file = heading.file;
    const columns = readColumns(heading);
    return (row) => {
      const id = row.cell(columns.id);
      if (!/^\S+$/.test(id)) row.fail(columns.id, `expected an id without blanks, found ${quoted(id)}`);
      const before = lines.get(id);
      if (before !== undefined) row.fail(columns.id, `the id ${quoted(id)} is on line ${before} already`);
      lines.set(id, row.line());
      const kind = row.cell(columns.kind) || 'skill';
      if (!isKind(kind)) {
        return row.fail(columns.kind, `unknown kind ${quoted(kind)}; the kinds are ${CONCEPT_KINDS.join(', ')}`);
      }
      const concept = draft.concept(id, kind);
      for (const [language, at] of columns.labels) addLabel(concept, language, row.cell(at));
      if (Object.keys(concept.labels).length === 0) row.fail(columns.labels[0]?.[1] ?? 0, 'the concept has no label');
      for (const [language, at] of columns.aliases) addAlternatives(concept, language, row.cell(at).split('|'));
      for (const [language, at] of columns.descriptions) addDescription(concept, language, row.cell(at));
      const uri = row.cell(columns.uri);
      if (uri !== '' && !/^https?:\/\/\S+$/.test(uri)) row.fail(columns.uri, `expected a URI, found ${quoted(uri)}`);
      Object.assign(concept, uriOf(id, uri || undefined));
      for (const type of LINKS) {
        const place = { file, line: row.line(), column: columns[type] + 1, heading: type };
        for (const target of row.cell(columns[type]).split('|')) {
          if (target.trim() === id) row.fail(columns[type], 'the concept is linked to itself');
          if (target.trim() !== '') draft.link(type, id, target.trim(), place);
        }
      }
    };
  });
  if (draft.size === 0) throw new InputError({ file, line: 2 }, 'the table has a heading and nothing else');
  const { scheme, notes } = draft.finish('tsv', { closed: true });
  for (const type of ['broader', 'implies'] as const) {
    const circle = circles(lines.keys(), (id) => scheme.concept(id)?.[type] ?? [])[0];
    if (circle)
      throw new InputError({ file, line: lines.get(circle[0] ?? '') ?? 1 }, `circle in ${type}: ${circle.join(' → ')}`);
  }
  return { scheme, files: [source], notes };
}

function isKind(kind: string): kind is ConceptKind {
  return (CONCEPT_KINDS as readonly string[]).includes(kind);
}
