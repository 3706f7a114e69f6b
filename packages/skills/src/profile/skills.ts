import type { CvLine } from './cvLines.ts';
import { isList, listItems } from './lists.ts';
import { plain, plainWords } from './plain.ts';
import type { SkillGroup } from './profile.ts';
import { isTongue } from './tongues.ts';

/** A label and its list on one line; longer ones are sentences. */
const LABEL = /^([^:：\t,;،؛|(]{2,45}?)\s?[:：]\s*(?=\S)/u;
/** Verbs that lead into a list: « Maîtrise de », “Proficient in”. */
const LEAD_IN =
  /^(?:(?:bonne |très bonne |parfaite |excellente )?(?:maîtrise|connaissances?|pratique|utilisation|notions?) (?:parfaite |avancée |courante )?(?:de la |de l['’]|des |du |de |d['’]|en )|proficient (?:in|with)[: ]|advanced in |experienced? (?:in|with) |familiar with |knowledge of |working knowledge of |إتقان |التمكن من |معرفة (?:جيدة )?ب)/iu;

/**
 * The skills that a section lists, each as written, in groups under the names the CV gives them. Languages that are
 * spoken are none (see `readLanguages`).
 */
export function readSkills(lines: readonly CvLine[]): SkillGroup[] {
  const groups: { name?: string; keywords: string[]; from: CvLine }[] = [];
  const labelsBeside = hasLabelColumn(lines);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (isGroupHeading(line, next, lines[index - 1])) {
      groups.push({ name: cleanName(line.text), keywords: [], from: line });
      return;
    }
    const label = labelOf(line, labelsBeside);
    const items = itemsOf(label?.rest ?? line.text);
    if (label) groups.push({ name: cleanName(label.name), keywords: items, from: line });
    else if (groups.length > 0 && !(groups.at(-1)?.from.text.match(LABEL) && line.apart))
      groups.at(-1)?.keywords.push(...items);
    else groups.push({ keywords: items, from: line });
  });
  return groups
    .filter(({ name, keywords }) => keywords.length > 0 && !isOfLanguages(name, keywords))
    .map(({ name, keywords }) => ({ ...(name ? { name } : {}), keywords: unique(keywords) }));
}

function itemsOf(text: string): string[] {
  const led = text.replace(LEAD_IN, '');
  // A sentence is one skill in many words; its commas part clauses, not items.
  const items = listItems(led).map((item) => item.replace(LEAD_IN, ''));
  return items.length > 1 && items.some((item) => plainWords(item).length > 12) ? [text.trim()] : items;
}

function labelOf(line: CvLine, labelsBeside: boolean): { name: string; rest: string } | undefined {
  const match = LABEL.exec(line.text);
  if (match?.[1] && plainWords(match[1]).length <= 6) return { name: match[1], rest: line.text.slice(match[0].length) };
  const [first, ...others] = line.cells;
  return labelsBeside && first && others.length > 0 && !isList(first)
    ? { name: first, rest: others.join('\t') }
    : undefined;
}

/** A column of labels: most lines have two cells, the first one word or few, the second a list on some of them. */
function hasLabelColumn(lines: readonly CvLine[]): boolean {
  const pairs = lines.filter((line) => line.cells.length === 2 && plainWords(line.cells[0] ?? '').length <= 4);
  return pairs.length >= 0.6 * lines.length && pairs.some((line) => isList(line.cells[1] ?? ''));
}

/** A line alone, bold or in capitals or with a colon at its end, before lines set otherwise. */
function isGroupHeading(line: CvLine, next: CvLine | undefined, before: CvLine | undefined): boolean {
  if (!next || line.bullet || line.cells.length > 1 || plainWords(line.text).length > 6) return false;
  if (/[:：]\s*$/u.test(line.text)) return true;
  if (isList(line.text)) return false;
  if (line.style !== '' && line.style !== next.style)
    return line.bold && !next.bold ? true : line.size > next.size + 0.4;
  const isSet = line.bold && !next.bold;
  // Without looks: a short line between lists, followed by one.
  return (
    isSet ||
    (line.style === '' &&
      isList(next.text) &&
      (before === undefined || isList(before.text)) &&
      !LABEL.test(next.text)) ||
    (line.style === '' && next.bullet && !line.bullet)
  );
}

function cleanName(text: string): string {
  return text.replace(/\s*[:：]\s*$/u, '').trim();
}

function isOfLanguages(name: string | undefined, keywords: readonly string[]): boolean {
  const tongues = keywords.filter((keyword) => plainWords(keyword).some(isTongue)).length;
  const isNamed = name !== undefined && /^(?:langues?|languages?|اللغات|لغات)/iu.test(name.trim());
  return isNamed ? tongues > 0 : tongues === keywords.length;
}

function unique(keywords: readonly string[]): string[] {
  const seen = new Set<string>();
  return keywords.filter((keyword) => {
    const key = plain(keyword) || keyword;
    return !seen.has(key) && seen.add(key);
  });
}
