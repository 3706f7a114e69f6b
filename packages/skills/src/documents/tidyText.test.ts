import { expect, test } from 'vitest';
import { tidyText } from './tidyText.ts';

test('Latin ligatures and Arabic presentation forms are spelled out, other signs stay', () => {
  expect(tidyText('ﬁnance eﬃcace')).toBe('finance efficace');
  expect(tidyText('ﻣﺮﺣﺒﺎ ﻻ')).toBe('مرحبا لا');
  expect(tidyText('m² ½ №')).toBe('m² ½ №');
});

test('letters and accents are composed', () => {
  expect(tidyText('développeur')).toBe('développeur');
});

test('what cannot be seen is not there: direction marks, joiners, soft hyphens, selectors, tags', () => {
  expect(tidyText('Py\u200Bthon \u2067cover\u2069 sys\u00ADtème\u{E0041}\uFE0F')).toBe('Python cover système');
});

test('spaces are plain, lines trimmed, blank lines single', () => {
  expect(tidyText(' 38\u00A0% \r\n\r\n\r\n\t a  b \t c \u2028fin\n')).toBe('38 %\n\na b\tc\nfin');
});

test('half a million blanks take no time', () => {
  const started = performance.now();
  expect(tidyText(`a${' '.repeat(500_000)}b${' \t'.repeat(250_000)}c`)).toBe('a b\tc');
  expect(performance.now() - started).toBeLessThan(1000);
});
