/** UTF-8's mark, without which Excel reads accents and Arabic as another encoding. */
const byteOrderMark = '\ufeff';

/**
 * One field of a CSV line (RFC 4180). A text that a spreadsheet would take for a formula (OWASP, "CSV injection": it
 * begins with `=`, `+`, `-`, `@`, a tab or a line end) gets an apostrophe before it; numbers stay numbers.
 */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A CSV file: heads, then rows, comma between fields, CRLF after each line. */
export function csvFile(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [heads, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
