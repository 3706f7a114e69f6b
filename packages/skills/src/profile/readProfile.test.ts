import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from './profile.ts';
import { readProfile } from './readProfile.ts';

const read = (...lines: string[]): Profile => readProfile({ text: lines.join('\n') });
const jobs = ({ work }: Profile) => work.map(({ position = '?', name = '?' }) => `${position} @ ${name}`);

describe('who it is', () => {
  test('under the title of the document, in capitals', () => {
    const { basics } = read(
      'CURRICULUM VITAE',
      'BENNIS Rachid',
      'Chef de chantier',
      'r.bennis@example.com',
      '0600112233',
    );
    expect(basics).toMatchObject({ name: 'BENNIS Rachid', label: 'Chef de chantier', phoneE164: '+212600112233' });
  });
  test('as a form says it, in two fields', () => {
    expect(read('Nom : Alami', 'Prénom : Zineb', 'Adresse : 3, rue des Roses, Fès').basics).toMatchObject({
      name: 'Zineb Alami',
      location: '3, rue des Roses, Fès',
    });
  });
  test('in Arabic', () => {
    expect(read('السيرة الذاتية', 'الاسم الكامل: كريم بناني', 'المدينة: فاس').basics).toMatchObject({
      name: 'كريم بناني',
      location: 'فاس',
    });
  });
  test('nobody, where no name is written', () => {
    expect(read('Compétences', 'Python, SQL').basics).toEqual({ profiles: [] });
  });
});

describe('jobs', () => {
  test('title first or employer first, as the others show', () => {
    expect(
      jobs(
        read(
          'Expérience',
          'Nadir Câbles',
          'Ingénieur qualité',
          '2020 – 2022',
          '- x',
          'Bleu Atlas',
          'Chef de ligne',
          '2018 – 2020',
          '- y',
        ),
      ),
    ).toEqual(['Ingénieur qualité @ Nadir Câbles', 'Chef de ligne @ Bleu Atlas']);
  });
  test.each([
    ['Vendeuse chez Maison Safran, Fès (2019 – 2021)', 'Vendeuse @ Maison Safran'],
    ['2015 - 2018 : Comptable, Fiduciaire du Rif, Tanger', 'Comptable @ Fiduciaire du Rif'],
    ['Data Analyst at Blue Harbor — Jan 2020 - Present', 'Data Analyst @ Blue Harbor'],
    ['Blue Harbor | Data Analyst | Remote | 2019 – 2020', 'Data Analyst @ Blue Harbor'],
    ['محاسب لدى مكتب النخيل، مراكش 2016 - 2019', 'محاسب @ مكتب النخيل'],
    ['مهندسة مدنية، شركة الجسور، الرباط، 2016 - 2019', 'مهندسة مدنية @ شركة الجسور'],
  ])('%s', (line, job) => {
    expect(jobs(read('Expérience professionnelle', line))).toEqual([job]);
  });
  test('several posts under one employer', () => {
    const profile = read(
      'EXPÉRIENCES',
      'Câbles du Rif (Tanger), 2015 – 2024',
      'Chef d’équipe, de janvier 2020 à mars 2024',
      '- Planning',
      'Opérateur, de mai 2015 à décembre 2019',
      '- Montage',
    );
    expect(jobs(profile)).toEqual(['Chef d’équipe @ Câbles du Rif', 'Opérateur @ Câbles du Rif']);
    expect(profile.work[1]).toMatchObject({
      location: 'Tanger',
      startDate: '2015-05',
      endDate: '2019-12',
      highlights: ['Montage'],
    });
  });
  test('what is not said is absent', () => {
    expect(read('Expérience', 'Technicien de maintenance', 'Usine Delta').work).toEqual([
      { position: 'Technicien de maintenance', name: 'Usine Delta', current: false, highlights: [] },
    ]);
  });
});

test('studies: degree, field, school, town, year', () => {
  expect(
    read(
      'Formation',
      '2016 – 2018 : Master en droit des affaires, Faculté de Droit, Rabat',
      '2013 : Baccalauréat, Lycée Descartes',
    ).education,
  ).toEqual([
    {
      institution: 'Faculté de Droit',
      studyType: 'Master',
      area: 'droit des affaires',
      location: 'Rabat',
      startDate: '2016',
      endDate: '2018',
      courses: [],
    },
    { institution: 'Lycée Descartes', studyType: 'Baccalauréat', endDate: '2013', courses: [] },
  ]);
});

test('headings as people also write them', () => {
  const profile = read(
    'Qui suis-je ?',
    'Curieuse.',
    '',
    'Ce que je sais faire',
    'Broderie, couture',
    '',
    'Les langues que je parle',
    'arabe',
  );
  expect(profile.basics.summary).toBe('Curieuse.');
  expect(profile.skills).toEqual([{ keywords: ['Broderie', 'couture'] }]);
  expect(profile.languages).toEqual([{ language: 'arabe' }]);
});

test('data that the document states is taken as it is', () => {
  const profile = read('Nom : Alami');
  expect(readProfile({ text: 'other', profile })).toBe(profile);
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Expérience',
    'FORMATION',
    'المهارات',
    'Ingénieur',
    'chez',
    '2019 – 2021',
    'mars 2020',
    '•',
    '- ',
    '|',
    '\t',
    '\n',
    '\n\n',
    ':',
    '(',
    ')',
    ',',
    'x@example.com',
    '0600112233',
    'شركة',
    'من',
    'إلى',
    '٢٠١٩',
    '(((',
    '/////',
    '.',
    'aaaaaaaaaaaaaaaa',
    ' ',
    '+212',
    '\u202E',
    '😀',
  );
  test('there is a profile, of words that the text has', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 120 }), (parts) => {
        const text = parts.join('');
        const { work, skills } = readProfile({ text });
        for (const { keywords } of skills)
          for (const keyword of keywords) expect(wordsOf(text)).toContain(wordsOf(keyword));
        for (const { position = '' } of work)
          expect(wordsOf(text).replace(/\s/g, '')).toContain(wordsOf(position).replace(/\s/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  /** Signs aside: between the words of a skill, brackets may close and ratings be left out. */
  function wordsOf(text: string): string {
    return text.replace(/[^\p{L}]+/gu, ' ').trim();
  }

  test.each([
    ['letters without end', 'a'],
    ['figures', '1'],
    ['opening brackets', '('],
    ['commas', ','],
    ['spaces', ' '],
    ['dates', '2019 – '],
    ['months', 'mars '],
    ['addresses', 'a.a@'],
    ['points', 'a.'],
    ['dashes', ' - '],
    ['tabs', 'a\t'],
    ['short lines', 'a\n'],
    ['headings', 'Compétences\n'],
    ['dated lines', 'Chef, Société X 2019 – 2020\n'],
    ['titles', 'Ingénieur, '],
    ['plus signs', '+2'],
  ])('400,000 characters of %s cost no more than a moment', (_, piece) => {
    const start = performance.now();
    readProfile({ text: piece.repeat(400_000 / piece.length) });
    // Some forty milliseconds alone on a machine; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
