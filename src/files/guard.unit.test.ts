import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { guard, marked, unguarded } from './guard.ts';

it('puts an apostrophe before what a spreadsheet would compute', () => {
  expect(guard('=HYPERLINK("http://example.org")')).toBe('\'=HYPERLINK("http://example.org")');
  expect(guard('+212 6 00 00 00 00')).toBe("'+212 6 00 00 00 00");
  expect(guard('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(guard('-2+3')).toBe("'-2+3");
  expect(guard('\t=1')).toBe("'\t=1");
  expect(guard('\t')).toBe("'\t");
  expect(guard('  =1+1')).toBe("'  =1+1");
  expect(guard('\u00a0\ufeff-1+1')).toBe("'\u00a0\ufeff-1+1");
  expect(guard('＝1+1')).toBe("'＝1+1");
});

it('leaves numbers and plain texts alone', () => {
  for (const text of ['-7.6', '-7,6', '12', 'Atlas = Data', ' Atlas', "l'Atlas", '']) expect(guard(text)).toBe(text);
});

it('is undone on the way in, whatever the text', () => {
  const text = fc.oneof(
    anyText,
    fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', '1', 'a')).map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(unguarded(guard(written))).toBe(written);
      expect(unguarded(marked(written))).toBe(written);
    }),
  );
});
