/**
 * Beginnings that make a spreadsheet take a cell for a formula (OWASP, CSV injection), full-width forms included, and
 * behind blanks too, which some of them pass over. A cell written by others must not run in the spreadsheet of who opens
 * our export.
 */
const dangerous = '(?:[\\t\\r\\n]|[\\s\\ufeff]*[=+\\-@＝＋－＠])';
/** What neither a text file nor XML can hold. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A stored text as a cell can hold it. */
export function printable(text: string): string {
  return text.replace(controls, '');
}

const guardable = new RegExp(`^'*${dangerous}`);
const guarded = new RegExp(`^'+${dangerous}`);
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

/** The text as a CSV cell holds it: behind an apostrophe where it would be taken for a formula; numbers stay. */
export function guard(text: string): string {
  return guardable.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text as a spreadsheet's text cell holds it: such a cell is never a formula, but must not look guarded. */
export function marked(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** The text behind its guard: undoes both. */
export function unguarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
