import { InputError, quoted } from '../inputError.ts';
import type { Heading } from '../readTable.ts';

/** Where each column of one's own table is; −1 for those that are not there. */
export interface TsvColumns {
  readonly id: number;
  readonly kind: number;
  readonly uri: number;
  readonly broader: number;
  readonly related: number;
  readonly implies: number;
  /** Language and position, in the order of the table. */
  readonly labels: readonly (readonly [string, number])[];
  readonly aliases: readonly (readonly [string, number])[];
  readonly descriptions: readonly (readonly [string, number])[];
}

const PLAIN = ['id', 'kind', 'uri', 'broader', 'related', 'implies'];
const BY_LANGUAGE = /^(label|aliases|description)_([a-z]{2,3})$/;

/**
 * Reads the heading.
 * @throws InputError for a column that is missing, and for one that it does not know: a slip must not go unnoticed
 */
export function readColumns({ file, names, find }: Heading): TsvColumns {
  const byLanguage: Record<string, [string, number][]> = { label: [], aliases: [], description: [] };
  names.forEach((name, at) => {
    const folded = name.toLowerCase();
    const [, what, language] = BY_LANGUAGE.exec(folded) ?? [];
    if (what !== undefined && language !== undefined) byLanguage[what]?.push([language, at]);
    else if (!PLAIN.includes(folded)) {
      throw new InputError(
        { file, line: 1, column: at + 1 },
        `unknown column ${quoted(name)}; the columns are ${PLAIN.join(', ')}, label_fr, aliases_fr, description_fr and so on`,
      );
    }
  });
  const { label = [], aliases = [], description = [] } = byLanguage;
  if (find('id') < 0) throw new InputError({ file, line: 1 }, 'the column "id" is missing');
  if (label.length === 0) throw new InputError({ file, line: 1 }, 'a column of labels is missing, such as "label_fr"');
  return {
    id: find('id'),
    kind: find('kind'),
    uri: find('uri'),
    broader: find('broader'),
    related: find('related'),
    implies: find('implies'),
    labels: label,
    aliases,
    descriptions: description,
  };
}
