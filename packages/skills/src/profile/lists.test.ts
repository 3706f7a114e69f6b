import { describe, expect, test } from 'vitest';
import { cvLines } from './cvLines.ts';
import { listItems } from './lists.ts';
import { readSkills } from './skills.ts';
import { readLanguages } from './spokenLanguages.ts';

const linesOf = (...text: string[]) => cvLines({ text: text.join('\n') });

describe('the items of a list', () => {
  test.each([
    ['C/C++, CI/CD, TCP/IP', ['C/C++', 'CI/CD', 'TCP/IP']],
    ['Linux (Debian, Red Hat), VMware', ['Linux (Debian, Red Hat)', 'VMware']],
    ['Opera PMS / Gestion de caisse', ['Opera PMS', 'Gestion de caisse']],
    ['Java • Shell • Python', ['Java', 'Shell', 'Python']],
    ['HTML, CSS et JavaScript', ['HTML', 'CSS', 'JavaScript']],
    ['gestion de projet, recherche et développement', ['gestion de projet', 'recherche et développement']],
    ['السقي الموضعي، تحليل التربة، QGIS', ['السقي الموضعي', 'تحليل التربة', 'QGIS']],
    ['Photoshop ★★★★☆, Figma 80 %', ['Photoshop', 'Figma']],
    ['Node.js, ASP.NET, C#.', ['Node.js', 'ASP.NET', 'C#']],
  ])('%s', (text, items) => {
    expect(listItems(text)).toEqual(items);
  });
});

describe('skills', () => {
  test('in groups by label', () => {
    expect(readSkills(linesOf('Langages : Python, SQL', 'Outils\t: Git', 'Méthodes : Scrum ; Kanban'))).toEqual([
      { name: 'Langages', keywords: ['Python', 'SQL'] },
      { name: 'Outils', keywords: ['Git'] },
      { name: 'Méthodes', keywords: ['Scrum', 'Kanban'] },
    ]);
  });
  test('in a plain list of lines', () => {
    expect(readSkills(linesOf('- Négociation', '- Incoterms 2020', '- Négociation'))).toEqual([
      { keywords: ['Négociation', 'Incoterms 2020'] },
    ]);
  });
  test('with what leads into them left out, and without the languages one speaks', () => {
    expect(readSkills(linesOf('Maîtrise de Word, Excel', 'Langues : arabe, français'))).toEqual([
      { keywords: ['Word', 'Excel'] },
    ]);
  });
});

describe('languages and their levels', () => {
  test.each([
    [
      'Arabe (langue maternelle), français : courant, anglais',
      ['Arabe=langue maternelle', 'français=courant', 'anglais='],
    ],
    ['Anglais (TOEIC 830) - Espagnol : notions', ['Anglais=TOEIC 830', 'Espagnol=notions']],
    ['Fluent in Spanish', ['Spanish=Fluent']],
    ['العربية: اللغة الأم، الفرنسية (جيد جدا) والإنجليزية', ['العربية=اللغة الأم', 'الفرنسية=جيد جدا', 'الإنجليزية=']],
    ['Python, Java', []],
  ])('%s', (text, expected) => {
    expect(readLanguages(linesOf(text)).map(({ language, fluency = '' }) => `${language}=${fluency}`)).toEqual(
      expected,
    );
  });
});
