import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../app.tsx';
import { openTestHouse } from '../testing/house.ts';
import type { SignedIn } from '../testing/sign-in.ts';
import { type Locale, locales } from '../texts/translated.ts';
import { limits } from './files/table.ts';
import { inThread } from './files/thread.ts';
import { packStored } from './files/zip.ts';

const house = await openTestHouse();
const app = createApp(house);
let direction: SignedIn;

beforeAll(async () => {
  direction = await house.signIn('direction');
});

async function send(bytes: Uint8Array, lang: Locale): Promise<Response> {
  const body = new FormData();
  body.set('file', new File([bytes as BlobPart], 'registre.csv'));
  body.set('register', 'companies');
  return app.request(`/registers/imports?lang=${lang}`, { method: 'POST', body, headers: direction.headers });
}

const text = (words: string) => new TextEncoder().encode(words);
const handmade = (parts: Record<string, string>) =>
  packStored(new Map(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])));
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

const files: [string, Uint8Array | (() => Promise<Uint8Array>), Record<Locale, string>][] = [
  ['an empty file', text(''), { fr: 'Le fichier est vide', ar: 'الملف فارغ', en: 'The file is empty' }],
  [
    'a picture renamed',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    { fr: 'ni un CSV ni un classeur', ar: 'ليس CSV ولا مصنف', en: 'neither CSV nor an XLSX' },
  ],
  [
    'a workbook cut off',
    async () => (await inThread('write', { rows: [['Nom']], sheet: {} })).subarray(0, 900),
    { fr: 'abîmé ou incomplet', ar: 'تالف أو غير كامل', en: 'damaged or incomplete' },
  ],
  [
    'an encrypted workbook',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    { fr: 'mot de passe', ar: 'كلمة مرور', en: 'by a password' },
  ],
  ['an old workbook', compound, { fr: '(.xls)', ar: '(.xls)', en: '(.xls)' }],
  [
    'a Word document',
    handmade({ 'word/document.xml': '<w/>' }),
    { fr: 'ni un CSV ni un classeur', ar: 'ليس CSV ولا مصنف', en: 'neither CSV nor an XLSX' },
  ],
  [
    'data without header',
    text('12;2022-11-04\n13;2022-11-05\n'),
    { fr: 'n’a pas d’en-tête', ar: 'ليس للملف رأس', en: 'has no header' },
  ],
  ['a header alone', text('Nom;Secteur\n'), { fr: 'qu’un en-tête', ar: 'رأس الجدول فقط', en: 'has only a header' }],
  [
    'two headers alike',
    text('Nom;NOM\na;b\n'),
    { fr: 'portent le même nom', ar: 'يحملان الاسم نفسه', en: 'have the same name' },
  ],
  [
    'a quote never closed',
    text('Nom;Secteur\n"Atlas;ai\n'),
    { fr: 'À la ligne 2, un guillemet', ar: 'في السطر 2 علامة اقتباس', en: 'In row 2 a quotation mark' },
  ],
  ['NUL characters', text('Nom\nAt\u0000las\n'), { fr: 'texte lisible', ar: 'نصا مقروءا', en: 'readable text' }],
  [
    'too many rows',
    text(`Nom\n${'x\n'.repeat(limits.rows + 1)}`),
    { fr: 'plus de 50\u202f000 lignes', ar: 'أكثر من 50\u202f000 سطر', en: 'more than 50,000 rows' },
  ],
  [
    'a cell beyond measure',
    text(`Nom;Secteur\n${'x'.repeat(limits.cell + 1)};ai\n`),
    { fr: 'une cellule dépasse', ar: 'خلية تتجاوز', en: 'a cell has more than' },
  ],
  [
    'a file too large',
    new Uint8Array(limits.bytes + 1),
    { fr: 'dépasse 10\u00a0Mo', ar: 'يتجاوز الملف 10', en: 'larger than 10' },
  ],
];

it.each(files)('%s: a sentence in each language, nothing stored', async (_, content, sentences) => {
  const bytes = typeof content === 'function' ? await content() : content;
  for (const locale of locales) {
    const answer = await send(bytes, locale);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain(sentences[locale]);
    expect(html).not.toMatch(/\bat .*\.(ts|js|cjs):\d/);
  }
  for (const table of ['journal_entry', 'register_draft', 'company'] as const) {
    expect(await house.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

it('a form without a file is told so', async () => {
  const body = new URLSearchParams({ register: 'companies' });
  const answer = await app.request('/registers/imports', { method: 'POST', body, headers: direction.headers });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Choisissez un fichier');
});
