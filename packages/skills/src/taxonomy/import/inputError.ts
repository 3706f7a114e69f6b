/** Where something stands in what was read. Lines and columns are counted from 1; a column of a table is a cell's. */
export interface Place {
  /** Name of the file as the user gave it, or « standard input ». */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Heading of the column, where there is one. */
  readonly heading?: string;
}

/** What was given cannot be used, said in one line that names the place. Nothing has been changed when it is thrown. */
export class InputError extends Error {
  readonly place: Place;

  constructor(place: Place, reason: string) {
    super(`${describePlace(place)}: ${reason}`);
    this.name = 'InputError';
    this.place = place;
  }
}

function describePlace({ file, line, column, heading }: Place): string {
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}${heading === undefined ? '' : ` (${heading})`}`);
  return parts.join(', ');
}

/** A piece of foreign text for a message: on one line, between quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return `"${oneLine.length > 60 ? `${oneLine.slice(0, 57)}…` : oneLine}"`;
}
