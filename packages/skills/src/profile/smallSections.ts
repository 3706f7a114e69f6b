import type { CvLine } from './cvLines.ts';
import { cutEntries } from './entries.ts';
import { dated, trimEdges } from './entryLines.ts';
import { isList, listItems } from './lists.ts';
import { plainWords } from './plain.ts';
import type { Certificate, Project } from './profile.ts';

/** Reads certificates: one a line, with who gave it and when where the line says so. */
export function readCertificates(lines: readonly CvLine[]): Certificate[] {
  return withBrackets(lines).flatMap((line) => {
    const when = dated(line);
    const text = (when ? when.rest : line.text).trim();
    if (plainWords(text).length === 0) return [];
    const [name = '', issuer] = nameAndIssuer(text);
    if (name === '') return [];
    const date = when?.span.to ?? when?.span.from;
    return [{ name, ...(issuer ? { issuer } : {}), ...(date ? { date } : {}) }];
  });
}

/** What a bracket at the beginning of a line explains stands on the line above. */
function withBrackets(lines: readonly CvLine[]): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line.text.startsWith('(') && !line.bullet) {
      const text = `${last.text} ${line.text}`;
      joined[joined.length - 1] = { ...last, text, cells: text.split('\t') };
    } else joined.push(line);
  }
  return joined;
}

/** Degrees of a certificate, and its letters: « – Professional », « (CKA) ». */
const NO_ISSUER =
  /^(?:professional|associate|specialty|expert|foundation|practitioner|advanced|fundamentals|level \d|niveau \S+|\d+)$/iu;

/** At the last strong separator, else at the last comma: « AWS Certified – Associate, Amazon » was issued by Amazon. */
function nameAndIssuer(text: string): [string, string?] {
  const cells = text
    .split(/\t|\s\|\s/)
    .map(trimEdges)
    .filter(Boolean);
  if (cells.length > 1) return [cells[0] ?? '', cells[1]];
  // « Auditeur interne (Bureau X, 2020) », its date already taken.
  const open = /^(.{3,}\S)\s*\(([^()]{2,60})$/u.exec(text);
  if (open) return [open[1] ?? '', trimEdges(open[2] ?? '')];
  const comma =
    /^(.{3,}\S)\s*[,،]\s*([^,،]{2,60})$/u.exec(text) ??
    /^(.{3,}\S)\s+[–—-]\s+([^–—-]{2,60})$/u.exec(text) ??
    /^(.{3,}\S)\s+\(([^()]{2,60})\)$/u.exec(text);
  if (comma && (NO_ISSUER.test(comma[2] ?? '') || /\(\p{Lu}{2,6}(?: [IVX\d]{1,3})?\)$/u.test(text)))
    return [trimEdges(text)];
  return comma ? [trimEdges(comma[1] ?? ''), comma[2]] : [trimEdges(text)];
}

/** Reads projects: a name, when, and what was done. */
export function readProjects(lines: readonly CvLine[]): Project[] {
  return cutEntries(lines, () => false).map(({ header, when, body }) => {
    const [head = '', ...below] = header;
    const [name, ...more] = splitName(head);
    const prose = [...more, ...below, ...body.filter((line) => !line.bullet).map((line) => line.text)];
    const end = when?.to ?? (when && !when.isRange ? when.from : undefined);
    return {
      ...(name ? { name } : {}),
      ...(prose.length > 0 ? { description: prose.join('\n').replaceAll('\t', ' ') } : {}),
      ...(when?.from && when.isRange ? { startDate: when.from } : {}),
      ...(end ? { endDate: end } : {}),
      highlights: body.filter((line) => line.bullet).map((line) => line.text.replaceAll('\t', ' ')),
    };
  });
}

function splitName(head: string): string[] {
  const match = /^(.{2,80}?)(?:\s+[–—-]\s+|\s*[:：]\s+|\s+\|\s+|\t)(.+)$/u.exec(head);
  return match ? [match[1] ?? '', match[2] ?? ''] : head === '' ? [] : [head];
}

/** Reads what somebody likes to do: items of lists, or whole lines. */
export function readInterests(lines: readonly CvLine[]): string[] {
  return lines.flatMap((line) => {
    const text = line.text.replace(/\.$/, '');
    return isList(text) ? listItems(text) : [text];
  });
}
