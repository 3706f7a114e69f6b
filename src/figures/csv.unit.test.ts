import { expect, test } from 'vitest';
import { csvField, csvFile } from './csv.ts';

test.each([
  ['Zellige Data', 'Zellige Data'],
  ['Atlas, SARL', '"Atlas, SARL"'],
  ['dite « la "Médina" »', '"dite « la ""Médina"" »"'],
  ['two\nlines', '"two\nlines"'],
  ['=cmd|’/c calc’!A1', "'=cmd|’/c calc’!A1"],
  ['+212600000000', "'+212600000000"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  [-12.5, '-12.5'],
  ['', ''],
])('%s is written %s', (value, written) => {
  expect(csvField(value)).toBe(written);
});

test('a file begins with the mark of UTF-8 and ends each line', () => {
  expect(csvFile(['المقاولة', 'Emplois'], [['زليج', 4]])).toBe('\ufeffالمقاولة,Emplois\r\nزليج,4\r\n');
});
