import type { ByteReader, ByteWriter } from '../bytes.ts';
import type { AttributeColumns, SetColumn } from './columns.ts';

/** The words that the numbers of `writeAttributes` mean. */
export function writeWords(writer: ByteWriter, { region, site, school, contracts, languages }: AttributeColumns): void {
  const lists = [region, site, school].map(({ words }) => words.words);
  for (const list of [...lists, [...contracts.members.keys()], [...languages.members.keys()]]) {
    writer.number(list.length);
    for (const word of list) writer.units(word);
  }
}

/** Reads into columns that have no words yet what `writeWords` wrote. */
export function readWords(reader: ByteReader, { region, site, school, contracts, languages }: AttributeColumns): void {
  const read = (add: (word: string) => void): void => {
    for (let left = reader.number(); left > 0; left--) add(reader.units());
  };
  for (const { words } of [region, site, school]) read(words.add);
  for (const { member } of [contracts, languages]) read(member);
}

/** What is known of a talent, in numbers: 0 where nothing is. */
export function writeAttributes(writer: ByteWriter, columns: AttributeColumns, talent: number): void {
  for (const { numbers } of [columns.region, columns.site, columns.school]) writer.number(numbers.get(talent));
  for (const column of [columns.availableFrom, columns.remote, columns.years]) writer.number(column.get(talent));
  for (const { members } of [columns.contracts, columns.languages]) {
    for (const member of members.values()) writer.byte(member.get(talent));
  }
}

/** What `writeAttributes` wrote. RangeError where a number means nothing. */
export function readAttributes(reader: ByteReader, columns: AttributeColumns, talent: number): void {
  const upTo = (most: number): number => {
    const value = reader.number();
    if (value > most) throw new RangeError('an attribute has no such value');
    return value;
  };
  for (const { words, numbers } of [columns.region, columns.site, columns.school]) {
    numbers.set(talent, upTo(words.words.length));
  }
  columns.availableFrom.set(talent, upTo(65_535));
  columns.remote.set(talent, upTo(2));
  columns.years.set(talent, upTo(62));
  const readSet = ({ members, known }: SetColumn, most: number): void => {
    let any = 0;
    for (const member of members.values()) {
      const value = upTo(most);
      member.set(talent, value);
      if (value > 0) any = 1;
    }
    known.set(talent, any);
  };
  readSet(columns.contracts, 1);
  readSet(columns.languages, 5);
}
