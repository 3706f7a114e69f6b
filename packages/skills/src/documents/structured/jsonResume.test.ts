import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from '../bundleWorker.ts';
import { readDocument, readStructured } from '../readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const read = (data: object) => readStructured(bytesOf(JSON.stringify(data)), 'cv.json');

describe('a JSON Resume', () => {
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: 'Nadia Alami',
      label: 'Développeuse web',
      image: 'https://exemple.ma/photo.jpg',
      email: 'nadia@exemple.ma',
      phone: '06 00 11 22 33',
      url: 'https://exemple.ma',
      summary: 'Dix ans de Java.',
      location: { address: '12 rue X', city: 'Rabat', countryCode: 'MA' },
      profiles: [{ network: 'GitHub', username: 'nadia', url: 'https://github.com/nadia-exemple' }],
    },
    work: [
      { name: 'Atlas', position: 'Architecte', startDate: '2021-03', highlights: ['Kubernetes'] },
      { company: 'Zellige', position: 'Stagiaire', startDate: '2018-02-30', endDate: '2018-06-30', summary: 'Tests' },
    ],
    volunteer: [{ organization: 'Jeunes et code', position: 'Mentor', startDate: '2019', endDate: '2020' }],
    education: [
      {
        institution: 'École X',
        area: 'Génie logiciel',
        studyType: 'Master',
        endDate: '2018',
        courses: ['Bases de données'],
      },
    ],
    certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022-05-01' }],
    skills: [{ name: 'Web', level: 'Avancé', keywords: ['React', 'CSS'] }, { name: 'Docker' }, 'Git'],
    languages: [{ language: 'Arabe', fluency: 'Langue maternelle' }, { fluency: 'C1' }],
    interests: [{ name: 'Échecs', keywords: ['blitz'] }],
    projects: [{ name: 'Suivi des oliviers', description: 'Capteurs', keywords: ['LoRa'], startDate: '2020-01' }],
  };

  test('is a profile as it is; photo and address stay out', async () => {
    const outcome = await read(resume);
    expect(outcome).toMatchObject({ ok: true, origin: 'json-resume' });
    expect(outcome.ok && outcome.profile).toEqual({
      basics: {
        name: 'Nadia Alami',
        label: 'Développeuse web',
        email: 'nadia@exemple.ma',
        phone: '06 00 11 22 33',
        url: 'https://exemple.ma',
        summary: 'Dix ans de Java.',
        location: 'Rabat, MA',
        profiles: [{ network: 'GitHub', url: 'https://github.com/nadia-exemple' }],
      },
      work: [
        { name: 'Atlas', position: 'Architecte', startDate: '2021-03', current: true, highlights: ['Kubernetes'] },
        {
          name: 'Zellige',
          position: 'Stagiaire',
          startDate: '2018-02',
          endDate: '2018-06-30',
          summary: 'Tests',
          current: false,
          highlights: [],
        },
      ],
      volunteer: [
        {
          name: 'Jeunes et code',
          position: 'Mentor',
          startDate: '2019',
          endDate: '2020',
          current: false,
          highlights: [],
        },
      ],
      education: [
        {
          institution: 'École X',
          studyType: 'Master',
          area: 'Génie logiciel',
          endDate: '2018',
          courses: ['Bases de données'],
        },
      ],
      languages: [{ language: 'Arabe', fluency: 'Langue maternelle' }],
      skills: [{ name: 'Web (Avancé)', keywords: ['React', 'CSS'] }, { keywords: ['Docker'] }, { keywords: ['Git'] }],
      projects: [{ name: 'Suivi des oliviers', description: 'Capteurs', startDate: '2020-01', highlights: ['LoRa'] }],
      certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022-05-01' }],
      interests: ['Échecs', 'blitz'],
    });
  });

  test('is a text too, like any CV', async () => {
    const outcome = await readDocument(bytesOf(JSON.stringify(resume)));
    expect(outcome).toMatchObject({ ok: true, kind: 'export', origin: 'json-resume' });
    expect(outcome.ok && outcome.text).toBe(
      `Nadia Alami
Développeuse web
nadia@exemple.ma
06 00 11 22 33
Rabat, MA
https://exemple.ma
https://github.com/nadia-exemple

Profil
Dix ans de Java.

Expérience professionnelle
Architecte, Atlas\t03/2021 – aujourd’hui
• Kubernetes
Stagiaire, Zellige\t02/2018 – 06/2018
Tests

Formation
Master, Génie logiciel, École X\t2018
• Bases de données

Compétences
Web (Avancé) : React, CSS
Docker
Git

Langues
Arabe : Langue maternelle

Projets
Suivi des oliviers\t01/2020
Capteurs
• LoRa

Bénévolat
Mentor, Jeunes et code\t2019 – 2020

Certifications
CKA, CNCF\t05/2022

Centres d’intérêt
Échecs, blitz`,
    );
  });

  test.each([
    [
      'with numbers, lists and nothing where words are meant',
      {
        basics: { name: 7, email: ['a'], location: null, profiles: 'x' },
        work: [null, 3, 'x', []],
        skills: { name: 'Git' },
      },
      '7',
    ],
    [
      'with the names of what every object has',
      { basics: { name: 'constructor' }, work: { __proto__: [], toString: 1 } },
      'constructor',
    ],
  ])('%s', async (_, odd, text) => {
    const outcome = await read(odd);
    expect(outcome.ok && outcome.text).toContain(text);
  });

  test('that says nothing is empty', async () => {
    expect(await read({ basics: {}, work: [] })).toEqual({ ok: false, refusal: { code: 'empty' } });
  });
});
