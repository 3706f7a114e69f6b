import { type Direction, isBullet, isLeftToRight, isRightToLeft } from './script.ts';

/**
 * Turns a line from the order of the eye (left to right) into the order of reading: the Unicode bidirectional
 * algorithm (UAX #9) run backwards. What it cannot know (marks that isolated a phone number, a range of years) is
 * guessed from what makes sense. `units` are letters with their marks, numbers' digits one by one, spaces.
 */
export function toLogicalOrder(units: readonly string[], base: Direction): string {
  if (!units.some(isRightToLeft)) {
    // In a line that reads from the right, "2024 - 2020" on the page was typed 2020 - 2024, and bullets stand right.
    const fromRight = !units.some(isLeftToRight) || isBullet(units.at(-1) ?? '');
    return base === 'rtl' && fromRight ? readFromRight(units) : units.join('');
  }
  if (base === 'rtl') return readFromRight(units);
  let text = '';
  for (let index = 0; index < units.length; ) {
    const end = endOfRightToLeftRun(units, index);
    text += end > index ? readFromRight(units.slice(index, end)) : units[index];
    index = Math.max(end, index + 1);
  }
  return text;
}

/** Within a left-to-right line: from an Arabic letter to the last one before the next Latin letter. */
function endOfRightToLeftRun(units: readonly string[], start: number): number {
  if (!isRightToLeft(units[start] ?? '')) return start;
  let end = start + 1;
  for (let index = start + 1; index < units.length; index++) {
    const unit = units[index] ?? '';
    if (isLeftToRight(unit)) break;
    if (isRightToLeft(unit)) end = index + 1;
  }
  return end;
}

/** Reads from the right, but Latin words and numbers from the left. */
function readFromRight(units: readonly string[]): string {
  const pieces: string[] = [];
  for (let index = 0; index < units.length; ) {
    const end = endOfLeftToRightRun(units, index);
    pieces.push(end > index ? units.slice(index, end).join('') : mirrored(units[index] ?? ''));
    index = Math.max(end, index + 1);
  }
  return repairBrackets(pieces.reverse().join(''));
}

const DIGIT = /^[0-9٠-٩]$/;
/** Joins digits into one number (UAX #9, W4: class CS). */
const SEPARATOR = /^[.,:/\u00A0٫٬]$/;
const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

function endOfLeftToRightRun(units: readonly string[], start: number): number {
  const first = units[start] ?? '';
  const sequence = sequenceOfNumbers(units, start);
  if (sequence > start) return continueWithLatin(units, sequence);
  if (DIGIT.test(first)) return continueWithLatin(units, endOfNumber(units, start));
  return isLeftToRight(first) ? endOfLatin(units, start) : start;
}

/** "3D", "4G": a number and the Latin letters that touch it are one run. */
function continueWithLatin(units: readonly string[], end: number): number {
  return isLeftToRight(units[end] ?? '') ? endOfLatin(units, end) : end;
}

function endOfNumber(units: readonly string[], start: number): number {
  let end = start;
  while (end < units.length) {
    if (DIGIT.test(units[end] ?? '')) end++;
    else if (SEPARATOR.test(units[end] ?? '') && DIGIT.test(units[end + 1] ?? '')) end += 2;
    else break;
  }
  return /^[%‰°]$/.test(units[end] ?? '') ? end + 1 : end;
}

/**
 * From a Latin letter to the last letter or number before an Arabic letter: after a Latin letter, numbers and what
 * stands between belong to it (W7, N1). With what closes a bracket opened inside (N0), and the signs of "C++", "C#".
 */
function endOfLatin(units: readonly string[], start: number): number {
  let end = start + 1;
  for (let index = start + 1; index < units.length && !isRightToLeft(units[index] ?? ''); index++) {
    const unit = units[index] ?? '';
    const opens = units.slice(start, index).filter((other) => other === CLOSING[unit]).length;
    const closes = units.slice(start, index).filter((other) => other === unit).length;
    const isSign = /^[+#]$/.test(unit) && index === end;
    if (isLeftToRight(unit) || /^[0-9]$/.test(unit) || isSign || (CLOSING[unit] && opens > closes)) end = index + 1;
  }
  return end;
}

const PHONE = /^\+\d[\d ().-]*\d/;
const LOCAL_PHONE = /^0\d+(?:[ .-]\d+){2,}/;
const YEARS = /^(?:\d{1,2}[/.])?((?:19|20)\d\d) ?[-–—] ?(?:\d{1,2}[/.])?((?:19|20)\d\d)(?!\d)/;

/** Numbers that read from the left as a whole because only so they mean something; else `start`. */
function sequenceOfNumbers(units: readonly string[], start: number): number {
  const before = units.slice(Math.max(0, start - 2), start);
  if (before.some((unit) => DIGIT.test(unit))) return start;
  const text = units
    .slice(start, start + 40)
    .map((unit) => (unit.length === 1 ? unit : '\uFFFC'))
    .join('');
  const phone = PHONE.exec(text) ?? LOCAL_PHONE.exec(text);
  if (phone) return start + phone[0].trimEnd().length;
  const years = YEARS.exec(text);
  return years && Number(years[1]) <= Number(years[2]) ? start + years[0].length : start;
}

const MIRROR: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

/** The page shows an opening bracket read from the right with the shape of a closing one. */
function mirrored(unit: string): string {
  return MIRROR[unit] ?? unit;
}

/** Some producers name the bracket by its meaning, not its shape; then mirroring was wrong, and it shows. */
function repairBrackets(text: string): string {
  const other = text.replace(/[()[\]{}«»]/g, mirrored);
  return misplaced(other) < misplaced(text) ? other : text;
}

function misplaced(text: string): number {
  let open = 0;
  let wrong = 0;
  for (const character of text) {
    if ('([{«'.includes(character)) open++;
    else if (')]}»'.includes(character) && open-- <= 0) {
      wrong++;
      open = 0;
    }
  }
  return wrong + open;
}
