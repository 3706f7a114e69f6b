import { addAlternatives, addDescription, addLabel, type SchemeDraft } from '../draft.ts';
import { quoted } from '../inputError.ts';
import type { Heading, Row } from '../readTable.ts';
import type { ConceptKind } from '../scheme.ts';
import { collectionName, readFileName } from './fileName.ts';
import { readUri } from './uri.ts';

/**
 * Takes the rows of a file of concepts: skills, occupations, groups of either, thematic collections; ESCO 1.0 to 1.2.
 * A URI twice in one file is refused; in several files (languages, releases, collections) it is one concept.
 */
export function conceptReader(draft: SchemeDraft, heading: Heading, language: string): (row: Row) => void {
  const { file, find } = heading;
  const column = {
    uri: find('conceptUri', 'originUri'),
    type: find('conceptType'),
    skillType: find('skillType'),
    label: find('preferredLabel'),
    alternatives: find('altLabels'),
    hidden: find('hiddenLabels'),
    status: find('status'),
    description: find('description'),
    definition: find('definition'),
    code: find('code'),
    isco: find('iscoGroup'),
    broader: find('broaderConceptUri'),
  };
  const collection = column.broader >= 0 ? collectionName(readFileName(file).stem) : null;
  const lines = new Map<string, number>();

  return (row) => {
    const uri = readUri(row, column.uri);
    const before = lines.get(uri);
    if (before !== undefined) row.fail(column.uri, `the concept is on line ${before} already: ${uri}`);
    lines.set(uri, row.line());
    if (column.status >= 0 && row.cell(column.status) !== 'released') return;
    const concept = draft.concept(uri, kindOf(row, uri, column, file));
    concept.uri = uri;
    addLabel(concept, language, row.cell(column.label).replace(/\s+/g, ' '));
    addAlternatives(concept, language, namesIn(row.cell(column.alternatives)));
    addAlternatives(concept, language, namesIn(row.cell(column.hidden)));
    addDescription(concept, language, row.cell(column.description) || row.cell(column.definition));
    const isco = row.cell(column.isco);
    const code = row.cell(column.code) || isco;
    if (code !== '') concept.code ??= code;
    if (isco !== '') draft.link('broader', uri, `http://data.europa.eu/esco/isco/C${isco}`, null);
    if (collection === null) return;
    concept.collections.add(collection);
    const place = { file, line: row.line(), column: column.broader + 1, heading: 'broaderConceptUri' };
    for (const broader of namesIn(row.cell(column.broader))) draft.link('broader', uri, broader, place);
  };
}

/** A list in a cell: a line each in the main files, « | » between them in the collections. */
function namesIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(/\n|\s\|\s/);
}

const KIND_OF_TYPE: Readonly<Record<string, ConceptKind>> = {
  occupation: 'occupation',
  iscogroup: 'occupation-group',
  skillgroup: 'group',
};

function kindOf(
  row: Row,
  uri: string,
  column: { readonly type: number; readonly skillType: number },
  file: string,
): ConceptKind {
  const type = row.cell(column.type).toLowerCase();
  const known = KIND_OF_TYPE[type];
  if (known) return known;
  if (type !== '' && type !== 'knowledgeskillcompetence') row.fail(column.type, `unknown type ${quoted(type)}`);
  const skillType = row.cell(column.skillType);
  if (skillType === 'knowledge') return 'knowledge';
  if (type !== '' || skillType !== '') return 'skill';
  // Files without a type: the URI tells, or the name of the file.
  if (uri.includes('/occupation/')) return 'occupation';
  if (uri.includes('/isco/')) return 'occupation-group';
  return uri.includes('/isced-f/') || /group/i.test(file) ? 'group' : 'skill';
}
