import { describe, expect, test } from 'vitest';
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

describe('the text is what a reader sees', () => {
  test('words set backwards by a direction override are read as they are displayed', () => {
    expect(tidyText('Expert \u202EnohtyP\u202C et SQL')).toBe('Expert Python et SQL');
    expect(tidyText('\u202E++C\nJava')).toBe('C++\nJava');
    expect(tidyText('خبرة \u202Dةجمرب\u202C طويلة')).toBe('خبرة برمجة طويلة');
    expect(tidyText('\u202Eخبرة nohtyP\u202C')).toBe('خبرة Python');
  });

  test('Cyrillic and Greek letters inside Latin words are the Latin ones they look like', () => {
    expect(tidyText('P\u0443th\u043En, J\u0430v\u0430, \u03A1ostgreSQL')).toBe('Python, Java, PostgreSQL');
    expect(tidyText('P\u200B\u0443thon')).toBe('Python');
  });

  test('other scripts stay what they are, and so do true mixtures', () => {
    expect(tidyText('Программист, опыт; Ελληνικά; 5 µm, β-test, λ-calcul')).toBe(
      'Программист, опыт; Ελληνικά; 5 µm, β-test, λ-calcul',
    );
  });

  test('bold letters from the mathematical alphabets, full-width letters and squared ones are letters', () => {
    expect(tidyText('𝗗𝗲𝘃𝗢𝗽𝘀 𝓡𝓮𝓪𝓬𝓽 Ｐｙｔｈｏｎ 🄲🄾🄱🄾🄻')).toBe('DevOps React Python COBOL');
  });

  test('accents piled on a letter are at most four', () => {
    expect(tidyText(`a${'\u0316'.repeat(5000)}b`)).toBe(`a${'\u0316'.repeat(4)}b`);
  });
});
