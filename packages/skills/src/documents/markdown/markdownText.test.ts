import { expect, test } from 'vitest';
import { tidyText } from '../tidyText.ts';
import { markdownText } from './markdownText.ts';

const read = (markdown: string): string => tidyText(markdownText(markdown, 100_000).text);

test('a CV in Markdown: headings, lists, links and strong words are plain lines', () => {
  const cv = `---
layout: page
---
# Nadia **Alami** #
Développeuse _back-end_, [mon site](https://exemple.ma "Site"), <n@exemple.ma>

Expérience
----------
- Banque Zellige, *2020*
  * API en \`C++\` et \`vector<int>\`
1. Encadrement

| Langue | Niveau |
|:-------|-------:|
| Arabe  | C2     |

![photo](photo.png)
> Références sur demande

\`\`\`sql
select a_b from t -- C* <x>
\`\`\`
[blog]: https://exemple.ma/blog
`;
  expect(read(cv).split('\n').filter(Boolean)).toEqual([
    'Nadia Alami',
    'Développeuse back-end, mon site, n@exemple.ma',
    'Expérience',
    '• Banque Zellige, 2020',
    '• API en C++ et vector<int>',
    '1. Encadrement',
    'Langue\tNiveau',
    'Arabe\tC2',
    'Références sur demande',
    'select a_b from t -- C* <x>',
  ]);
  expect(markdownText(cv, 100_000).links).toEqual(['https://exemple.ma', 'https://exemple.ma/blog']);
});

test('signs that are not marks stay: C*, snake_case, 2 * 3, an escaped star', () => {
  expect(read('C* et ma_variable_locale, 2 * 3 * 4, \\*seul\\*, A*')).toBe(
    'C* et ma_variable_locale, 2 * 3 * 4, *seul*, A*',
  );
});

test('HTML inside is read as on a page: what is hidden is not', () => {
  expect(read('Paie &amp; RH <!-- Cobol --> <span style="display:none">Cobol</span>\n<b>Sage</b>\nExcel')).toBe(
    'Paie & RH\nSage\nExcel',
  );
});

test('marks without end take time in proportion to their number', () => {
  // Work that grew with the square of the length would take hours here.
  for (const mark of ['*', '_', '[', '`', '![', '](', '> ', '- ', '~~', '<', '|']) {
    for (const marks of [mark.repeat(40_000), `${mark}\n`.repeat(10_000), `a ${mark}`.repeat(20_000)])
      expect(read(marks).length).toBeLessThanOrEqual(100_000);
  }
}, 60_000);
