import type { CvLine } from './cvLines.ts';
import type { DateSpan } from './dates.ts';
import { type Dated, dated, isHeaderLike } from './entryLines.ts';

/** One job, course or project of a section: the lines of its heading without dates, then what is said of it. */
export type Entry = {
  /** Texts of the heading's lines, their cells parted by tabs. */
  readonly header: readonly string[];
  readonly when?: DateSpan;
  readonly body: readonly CvLine[];
};

/** Tells whether a heading of these lines says all that headings of its kind say. */
export type IsComplete = (header: readonly string[]) => boolean;

type Role = { line: CvLine; when?: Dated; isHeader: boolean };

/** Most lines of a heading above and below the line with its date. */
const MOST_ABOVE = 3;
const MOST_BELOW = 3;

/**
 * Cuts a section into its entries. A line with a date is the anchor of one; how many lines of its heading stand above
 * the date, the first entry shows, as people write all their entries alike.
 */
export function cutEntries(lines: readonly CvLine[], isComplete: IsComplete): Entry[] {
  const roles = rolesOf(lines);
  const anchors = roles.flatMap((role, index) => (role.when ? [index] : []));
  if (anchors.length === 0) return undatedEntries(roles, isComplete);
  const above = aboveEach(roles, anchors);
  const starts = anchors.map((anchor, index) => anchor - (above[index] ?? 0));
  const entries: Entry[] = undatedEntries(roles.slice(0, starts[0]), isComplete);
  anchors.forEach((anchor, index) => {
    const end = starts[index + 1] ?? roles.length;
    entries.push(...entryAt(roles, starts[index] ?? anchor, anchor, end, isComplete));
  });
  return entries;
}

/** Where only items of a list carry dates, the items are the entries. */
function rolesOf(lines: readonly CvLine[]): Role[] {
  const when = lines.map(dated);
  const outside = lines.some((line, index) => !line.bullet && when[index]);
  const inside = lines.some((line, index) => line.bullet && when[index]);
  const itemsAreEntries = (!outside && inside) || lines.every((line) => line.bullet);
  return lines.map((line, index) => {
    const date = line.bullet && !itemsAreEntries ? undefined : when[index];
    const isHeader = isHeaderLike(itemsAreEntries ? { ...line, bullet: false } : line);
    return { line, isHeader, ...(date ? { when: date } : {}) };
  });
}

/** For each anchor, how many lines above it belong to its heading. */
function aboveEach(roles: readonly Role[], anchors: readonly number[]): number[] {
  const first = anchors[0] ?? 0;
  let usual = 0;
  while (usual < first && usual < MOST_ABOVE && roles[first - usual - 1]?.isHeader) usual++;
  if (usual < first) usual = Math.min(usual, 2);
  const styles = Array.from({ length: usual }, (_, offset) => roles[first - offset - 1]?.line.style ?? '');
  return anchors.map((anchor, index) => {
    if (index === 0) return usual;
    const floor = (anchors[index - 1] ?? -1) + 1;
    let count = 0;
    while (count < usual && anchor - count - 1 >= floor) {
      const role = roles[anchor - count - 1];
      // Set like the first one, or bolder.
      if (!role?.isHeader || (role.line.style !== styles[count] && !role.line.bold)) break;
      count++;
    }
    // All of the heading or nothing: of a second post under the same employer, only the post is said again.
    return count;
  });
}

/** « Doctorante, Laboratoire Atlas. Télédétection du manteau neigeux. »: a heading, then a sentence on the same line. */
function headAndSentence(text: string, isWhole: (head: string) => boolean): [string, string?] {
  const match = /^(.{10,}?[\p{Ll}\p{M}]{3})\.\s+(\p{Lu}[^.]{10,}\.?)$/u.exec(text);
  return match?.[1] && match[2] && isWhole(match[1]) ? [match[1], match[2]] : [text];
}

function entryAt(roles: readonly Role[], start: number, anchor: number, end: number, isComplete: IsComplete): Entry[] {
  const when = roles[anchor]?.when;
  const header = roles.slice(start, anchor).map((role) => role.line.text);
  const [rest = '', said] = when ? headAndSentence(when.rest, (head) => isComplete([...header, head])) : [];
  if (rest !== '') header.push(rest);
  let next = anchor + 1;
  while (next < end && next - anchor <= MOST_BELOW && roles[next]?.isHeader && !isComplete(header)) {
    // What stands apart, in another column or on another page, begins something new.
    header.push(roles[next]?.line.text ?? '');
    next++;
  }
  const style = roles[start]?.line.style ?? '';
  const body = roles.slice(next, end);
  const split = body.findIndex(
    (role) =>
      style !== '' &&
      role.isHeader &&
      role.line.style === style &&
      (role.line.bold || role.line.apart) &&
      differs(body, style),
  );
  const own = (split < 0 ? body : body.slice(0, split)).map((role) => role.line);
  const line = roles[anchor]?.line;
  const first = said && line ? [{ ...line, text: said, cells: [said], bullet: false }] : [];
  const entry: Entry = { header, body: [...first, ...own], ...(when ? { when: when.span } : {}) };
  return split < 0 ? [entry] : [entry, ...undatedEntries(body.slice(split), isComplete)];
}

/** The style of headings is another than that of most of what follows them. */
function differs(body: readonly Role[], style: string): boolean {
  return body.filter((role) => role.line.style === style).length <= body.length / 2;
}

/** Entries without dates: set like the first line, or after a space, or after a list. */
function undatedEntries(roles: readonly Role[], isComplete: IsComplete): Entry[] {
  const entries: { header: string[]; body: CvLine[] }[] = [];
  const style = roles[0]?.line.style ?? '';
  const allItems = roles.length > 1 && roles.every((role) => role.line.bullet);
  const stands = style !== '' && roles.some((role) => role.line.style !== style) ? style : undefined;
  roles.forEach(({ line, isHeader }, index) => {
    const last = entries.at(-1);
    const before = roles[index - 1];
    const begins =
      !last ||
      allItems ||
      (isHeader &&
        (stands === undefined
          ? line.apart || last.body.length > 0 || isComplete(last.header)
          : line.style === stands && (last.body.length > 0 || before?.line.style !== stands)));
    if (begins)
      entries.push({ header: isHeader || allItems ? [line.text] : [], body: isHeader || allItems ? [] : [line] });
    else if (last && isHeader && last.body.length === 0 && !isComplete(last.header)) last.header.push(line.text);
    else last?.body.push(line);
  });
  return entries;
}
