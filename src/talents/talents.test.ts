import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { verifyJournal } from '../journal/verify.ts';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addPerson, addRegion, addSector } from '../testing/network.ts';
import type { SignedIn } from '../testing/sign-in.ts';
import { codeOf } from './shelf.ts';

const house = await openTestHouse();
const app = createApp(house);

const cvs = {
  salma:
    'Salma Bennis\nDéveloppeuse front-end\nCompétences : React, TypeScript, CSS. 5 ans de React.\nAnglais courant.',
  karim: 'Karim Tazi\nCommunity manager\nGestion des réseaux sociaux, publicité Facebook, rédaction web.',
  hidden: 'Nadia\nReact, TypeScript, Node.js, CSS, HTML, 10 ans de React',
};

const people: Record<keyof typeof cvs, { person: string; as: SignedIn }> = {} as never;
let founder: SignedIn;
let company: string;

function form(fields: Record<string, string>, who: SignedIn) {
  return { method: 'POST', body: new URLSearchParams(fields), headers: who.headers };
}

async function sendCv(who: SignedIn, text: string | Uint8Array, name = 'cv.txt') {
  const body = new FormData();
  body.set('cv', new File([text as BlobPart], name));
  return app.request('/talents/me/cv', { method: 'POST', body, headers: who.headers });
}

beforeAll(async () => {
  await addRegion(house, 'MA-09', 'Souss-Massa');
  await addSector(house, 'software', 'Logiciel');
  company = await addCompany(house, 'atlas-code', {
    name: 'Atlas Code',
    name_ar: 'أطلس كود',
    sector_id: 'software',
  });
  founder = await house.signIn('founder', { kind: 'company', id: company });
  for (const [name, text] of Object.entries(cvs) as [keyof typeof cvs, string][]) {
    const person = await addPerson(house, `${name} Test`, `${name}@example.org`);
    const as = await house.signIn('talent', undefined, { personId: person });
    people[name] = { person, as };
    expect((await sendCv(as, text)).status).toBe(303);
    if (name !== 'hidden') {
      const settings = form({ visibility: 'anonymous', region: 'MA-09' }, as);
      expect((await app.request('/talents/me/settings', settings)).status).toBe(303);
    }
  }
});

async function talentOf(name: keyof typeof cvs) {
  return house.db
    .selectFrom('talent')
    .selectAll()
    .where('person_id', '=', people[name].person)
    .executeTakeFirstOrThrow();
}

test('a CV is read and each skill stands with the words that prove it', async () => {
  const html = await (await app.request('/talents/me', people.salma.as)).text();
  expect(html).toMatch(/<mark title="React">React/);
  const talent = await talentOf('salma');
  const rows = await house.db.selectFrom('talent_skill').selectAll().where('talent_id', '=', talent.id).execute();
  const react = rows.find((row) => row.skill_id === 'react');
  expect(react?.years).toBe(5);
  for (const row of rows) {
    for (const { start, end, text } of row.evidence) expect(cvs.salma.slice(start, end)).toBe(text);
  }
  expect(rows.map((row) => row.skill_id)).toEqual(expect.arrayContaining(['react', 'typescript', 'css', 'english']));
});

test('the same file again changes nothing and says so', async () => {
  const before = (await verifyJournal(house.db)) as { entries: number };
  const response = await sendCv(people.salma.as, cvs.salma);
  expect(response.headers.get('set-cookie')).toContain('cv_unchanged');
  expect(await verifyJournal(house.db)).toMatchObject({ entries: before.entries });
});

async function post(title: string, text: string): Promise<string> {
  const response = await app.request('/needs/new', form({ company, title, text }, founder));
  expect(response.status).toBe(303);
  return response.headers.get('location') as string;
}

test.each([
  [
    'fr',
    'Développeuse front-end',
    'Nous cherchons une personne qui maîtrise React et TypeScript. Le CSS serait un plus.',
  ],
  ['en', 'Front-end developer', 'We are looking for someone fluent in React and TypeScript. CSS is a plus.'],
  ['ar', 'مطور واجهات', 'نبحث عن شخص يتقن React و TypeScript. ويفضل أن يعرف CSS.'],
])(
  'a need in %s ranks who answers it first, with the reasons, and never a hidden talent',
  async (_language, title, text) => {
    const address = await post(title, text);
    const html = await (await app.request(address, founder)).text();
    const salma = await talentOf('salma');
    const hidden = await talentOf('hidden');
    expect(html).toContain(codeOf(salma.id));
    expect(html).not.toContain(codeOf(hidden.id));
    // Anonymous: neither name nor address by this page.
    expect(html).not.toContain('salma Test');
    expect(html).not.toContain('salma@example.org');
    expect(html).toMatch(/<q[^>]*>React<\/q>/);
  },
);

test('a company bears its Arabic name on Arabic pages, its other name elsewhere', async () => {
  const address = await post('Développement', 'Nous cherchons une personne qui maîtrise React et TypeScript.');
  const read = async (path: string, who: SignedIn, language: string) => {
    const page = await app.request(path, { headers: { ...who.headers, 'accept-language': language } });
    return (await page.text()).replace(/[\u2066-\u2069]/g, '');
  };
  for (const [path, who] of [
    ['/needs', founder],
    [address, founder],
    ['/talents/me', people.salma.as],
    ['/home', people.salma.as],
  ] as const) {
    expect(await read(path, who, 'ar')).toContain('أطلس كود');
    expect(await read(path, who, 'fr')).not.toContain('أطلس كود');
    expect(await read(path, who, 'fr')).toContain('Atlas Code');
  }
});

test('the founder corrects what was understood and the ranking follows', async () => {
  const address = await post('Aide à la communication', 'Il nous faut quelqu’un pour React et les réseaux sociaux.');
  const first = await (await app.request(address, founder)).text();
  expect(first).toContain('skill:react');
  const karim = codeOf((await talentOf('karim')).id);
  const salma = codeOf((await talentOf('salma')).id);
  await app.request(`${address}/skills`, form({ 'skill:react': 'none' }, founder));
  const second = await (await app.request(address, founder)).text();
  expect(second).not.toContain('skill:react');
  expect(second).toContain(karim);
  expect(second).not.toContain(salma);
});

test('a refused skill counts no more; a skill added by hand counts at once', async () => {
  const address = await post('Traduction', 'L’anglais est indispensable.');
  const code = codeOf((await talentOf('salma')).id);
  const ranked = async () => (await (await app.request(address, founder)).text()).includes(code);
  expect(await ranked()).toBe(true);
  await app.request('/talents/me/skills/english', form({ standing: 'refused' }, people.salma.as));
  expect(await ranked()).toBe(false);
  await app.request('/talents/me/skills', form({ skill: 'Anglais', level: 'expert' }, people.salma.as));
  expect(await ranked()).toBe(true);
});

test('a talent who hides leaves every ranking at once', async () => {
  const address = await post('Réseaux sociaux', 'Gestion des réseaux sociaux et publicité Facebook.');
  const code = codeOf((await talentOf('karim')).id);
  expect(await (await app.request(address, founder)).text()).toContain(code);
  await app.request('/talents/me/settings', form({ visibility: 'hidden' }, people.karim.as));
  expect(await (await app.request(address, founder)).text()).not.toContain(code);
});

test('a founder posts for their own company only, and reads no other company’s need', async () => {
  const other = await addCompany(house, 'rif-data', { sector_id: 'software' });
  const stranger = await house.signIn('founder', { kind: 'company', id: other });
  const forged = await app.request(
    '/needs/new',
    form({ company, title: 'Faux', text: 'Du React pour un autre.' }, stranger),
  );
  expect(forged.status).toBe(400);
  const address = await post('À nous', 'Du React, du TypeScript.');
  expect((await app.request(address, stranger)).status).toBe(403);
  expect((await app.request(`${address}/skills`, form({ add: 'CSS' }, stranger))).status).toBe(403);
});

test.each([
  ['empty', new Uint8Array(0), 'Le fichier est vide'],
  [
    'an image under the name of a PDF',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'C’est une image',
  ],
  ['a PDF cut short', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'), 'abîmé'],
])('a bad file (%s) is refused in words and changes nothing', async (_what, bytes, words) => {
  const before = await verifyJournal(house.db);
  const response = await sendCv(people.salma.as, bytes, 'cv.pdf');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(words);
  expect(await verifyJournal(house.db)).toEqual(before);
});

test('a need without sense is kept and ranks nobody', async () => {
  const address = await post('Zzz zzz', 'blabla blabla blabla');
  const html = await (await app.request(address, founder)).text();
  expect(html).toContain('Nous n’avons reconnu aucune compétence');
});

test('an unknown need is not found, a malformed one neither', async () => {
  expect((await app.request('/needs/0190a5f2-0000-7000-8000-000000000000', founder)).status).toBe(404);
  expect((await app.request('/needs/x', founder)).status).toBe(404);
});
