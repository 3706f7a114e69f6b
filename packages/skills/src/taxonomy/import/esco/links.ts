import { addDescription, addLabel, type SchemeDraft } from '../draft.ts';
import { quoted } from '../inputError.ts';
import type { Heading, Row } from '../readTable.ts';
import { readUri } from './uri.ts';

/** Takes broaderRelationsSkillPillar and broaderRelationsOccPillar. */
export function broaderReader(draft: SchemeDraft, { file, find }: Heading): (row: Row) => void {
  const from = find('conceptUri');
  const to = find('broaderUri');
  return (row) => {
    const place = { file, line: row.line(), column: to + 1, heading: 'broaderUri' };
    draft.link('broader', readUri(row, from), readUri(row, to), place);
  };
}

/** Takes occupationSkillRelations and skillSkillRelations: what the first calls for is essential or optional. */
export function relationReader(
  draft: SchemeDraft,
  { file, find }: Heading,
  fromName: string,
  toName: string,
): (row: Row) => void {
  const from = find(fromName);
  const to = find(toName);
  const type = find('relationType');
  return (row) => {
    const relation = row.cell(type);
    if (relation !== 'essential' && relation !== 'optional') {
      return row.fail(type, `expected essential or optional, found ${quoted(relation)}`);
    }
    const place = { file, line: row.line(), column: to + 1, heading: toName };
    draft.link(relation, readUri(row, from), readUri(row, to), place);
  };
}

/** Takes skillsHierarchy: a row is the way from the top down to one group, with the label of each step. */
export function hierarchyReader(draft: SchemeDraft, { file, find }: Heading, language: string): (row: Row) => void {
  const levels = [0, 1, 2, 3, 4, 5]
    .map((n) => ({
      uri: find(`Level ${n} URI`),
      label: find(`Level ${n} preferred term`),
      code: find(`Level ${n} code`),
    }))
    .filter(({ uri }) => uri >= 0);
  const description = find('Description');
  return (row) => {
    const way = levels.filter(({ uri }) => row.cell(uri) !== '');
    way.forEach((level, depth) => {
      const uri = readUri(row, level.uri);
      const group = draft.concept(uri, 'group');
      group.uri = uri;
      addLabel(group, language, row.cell(level.label));
      const code = row.cell(level.code);
      if (code !== '') group.code ??= code;
      if (depth === way.length - 1) addDescription(group, language, row.cell(description));
      const above = way[depth - 1];
      if (!above) return;
      const place = { file, line: row.line(), column: level.uri + 1, heading: 'Level URI' };
      draft.link('broader', uri, readUri(row, above.uri), place);
    });
  };
}
