import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from '../bundleWorker.ts';
import { writeTinyZip } from '../docx/tinyZip.ts';
import { writeTinyPdf } from '../pdf/tinyPdf.ts';
import { readDocument, readStructured } from '../readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const read = (content: string, name: string) => readStructured(new Uint8Array(Buffer.from(content)), name);

describe('LinkedIn', () => {
  const tables: Record<string, string> = {
    'Profile.csv':
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nImane,Ouazzani,,12 rue X,Jan 1,"Data engineer, Casablanca",Spark et Kafka.,,20000,"Casablanca, Maroc",,[COMPANY:https://exemple.ma],\n',
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nBanque,Data engineer,"Flux ""temps réel""\nsous Kafka",Casablanca,Mar 2021,\nAtlas,Stagiaire,,,2020,Aug 2020\n',
    'Education.csv':
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nÉcole W,2016,2020,,Ingénieur d’État,Club robotique\n',
    'Skills.csv': 'Name\nPython\nSQL\nPython\n',
    'Languages.csv': 'Name,Proficiency\nFrançais,Full professional proficiency\n',
    'Certifications.csv':
      'Name,Url,Authority,Started On,Finished On,License Number\nAWS,https://x,Amazon,Feb 2022,,1\n',
    'Projects.csv': 'Title,Description,Url,Started On,Finished On\nCarte,Carte des eaux,,Jan 2020,Feb 2020\n',
    'Email Addresses.csv':
      'Email Address,Confirmed,Primary,Updated On\nold@exemple.ma,Yes,No,x\nimane@exemple.ma,Yes,Yes,x\n',
    'PhoneNumbers.csv': 'Extension,Number,Type\n,0600112233,Mobile\n',
    'messages.csv': 'FROM,CONTENT\nOmar,Cobol\n',
    'Connections.csv': 'First Name,Last Name\nOmar,Cobol\n',
  };
  const archive = (folder = '') =>
    writeTinyZip(
      Object.entries(tables).map(([name, content]) => ({ name: folder + name, content: `\uFEFF${content}` })),
    );

  test.each(['', 'Basic_LinkedInDataExport/'])('an archive of tables in « %s »', async (folder) => {
    const outcome = await readStructured(archive(folder), 'export.zip');
    expect(outcome).toMatchObject({ ok: true, origin: 'linkedin' });
    expect(outcome.ok && outcome.profile).toEqual({
      basics: {
        name: 'Imane Ouazzani',
        label: 'Data engineer, Casablanca',
        summary: 'Spark et Kafka.',
        location: 'Casablanca, Maroc',
        email: 'imane@exemple.ma',
        phone: '0600112233',
        url: 'https://exemple.ma',
        profiles: [],
      },
      work: [
        {
          name: 'Banque',
          position: 'Data engineer',
          location: 'Casablanca',
          startDate: '2021-03',
          summary: 'Flux "temps réel"\nsous Kafka',
          current: true,
          highlights: [],
        },
        { name: 'Atlas', position: 'Stagiaire', startDate: '2020', endDate: '2020-08', current: false, highlights: [] },
      ],
      volunteer: [],
      education: [
        {
          institution: 'École W',
          studyType: 'Ingénieur d’État',
          startDate: '2016',
          endDate: '2020',
          courses: ['Club robotique'],
        },
      ],
      languages: [{ language: 'Français', fluency: 'Full professional proficiency' }],
      skills: [{ keywords: ['Python', 'SQL'] }],
      projects: [
        { name: 'Carte', description: 'Carte des eaux', startDate: '2020-01', endDate: '2020-02', highlights: [] },
      ],
      certificates: [{ name: 'AWS', issuer: 'Amazon', date: '2022-02' }],
      interests: [],
    });
    expect(outcome.ok && outcome.text).not.toMatch(/Cobol|12 rue/);
  });

  test('one of its tables alone, told by its name', async () => {
    const outcome = await read(tables['Skills.csv'] ?? '', 'C:\\Users\\x\\Skills.csv');
    expect(outcome.ok && outcome.text).toBe('Compétences\nPython, SQL');
    expect(await read('a,"b', 'Skills.csv')).toEqual({ ok: false, refusal: { code: 'corrupt' } });
  });

  test('its PDF is recognised and read like any other', async () => {
    const pdf = Buffer.from(
      writeTinyPdf({
        pages: ['BT /F 12 Tf 50 700 Td (Imane Ouazzani) Tj ET'],
        objects: ['<< /Author (LinkedIn) /Subject (Resume generated from profile) >>'],
      }),
    );
    const info = new Uint8Array(
      Buffer.from(pdf.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Info 1000 0 R'), 'latin1'),
    );
    expect(await readDocument(info)).toMatchObject({
      ok: true,
      kind: 'pdf',
      origin: 'linkedin',
      text: 'Imane Ouazzani',
    });
  });
});

test('other documents hold no data', async () => {
  expect(await read('Comptable à Fès', 'cv.txt')).toEqual({ ok: false, refusal: { code: 'unknown-type' } });
  expect(await readStructured(writeTinyPdf({ pages: ['BT /F 12 Tf 50 700 Td (Fes) Tj ET'] }), 'cv.pdf')).toEqual({
    ok: false,
    refusal: { code: 'unknown-type' },
  });
});
