import { expect, test } from 'vitest';
import { csvStyles, type OutCell, writeCsv } from './csv.ts';

/** One cell as it stands in the file of a reader in English. */
const written = (cell: OutCell) =>
  writeCsv({ columns: [{ head: 'x' }], rows: [[cell]] }, csvStyles.en)
    .toString()
    .slice('\ufeffx\r\n'.length, -'\r\n'.length);

test.each<[OutCell, string]>([
  ['Zellige Data', 'Zellige Data'],
  ['Atlas, SARL', '"Atlas, SARL"'],
  ['Atlas; SARL', '"Atlas; SARL"'],
  ['dite « la "Médina" »', '"dite « la ""Médina"" »"'],
  ['two\nlines', '"two\nlines"'],
  [' indented', '" indented"'],
  ['bell\u0007', 'bell'],
  ['=cmd|’/c calc’!A1', "'=cmd|’/c calc’!A1"],
  ['+212600000000', "'+212600000000"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\u0007=1+1', "'=1+1"],
  ['\t=1', `"'\t=1"`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  [-12.5, '-12.5'],
  [1e-7, '0.0000001'],
  ['', ''],
  [null, ''],
])('%j is written %s', (cell, text) => {
  expect(written(cell)).toBe(text);
});

test('a head that a spreadsheet would compute is guarded too', () => {
  expect(writeCsv({ columns: [{ head: '=1' }], rows: [] }, csvStyles.en).toString()).toBe("\ufeff'=1\r\n");
});

test('a file begins with the mark of UTF-8, ends each line, and parts cells and decimals as its readers do', () => {
  const table = { columns: [{ head: 'المقاولة' }, { head: 'Emplois' }], rows: [['زليج', 4.5]] };
  expect(writeCsv(table, csvStyles.ar).toString()).toBe('\ufeffالمقاولة;Emplois\r\nزليج;4,5\r\n');
  expect(writeCsv(table, csvStyles.en).toString()).toBe('\ufeffالمقاولة,Emplois\r\nزليج,4.5\r\n');
});
