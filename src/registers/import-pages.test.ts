import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.tsx';
import { loadReference } from '../network/reference/reference.ts';
import { openTestHouse } from '../testing/house.ts';
import type { SignedIn } from '../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);
let direction: SignedIn;

beforeAll(async () => {
  await loadReference(house.db);
  direction = await house.signIn('direction');
});

const companies = [
  'Nom;ICE;Secteur;Ville;Région;Date de création;Phase;Phase depuis',
  'Atlas Données;001525678000012;Logiciels et services numériques;Casablanca;Casablanca-Settat;04/11/2019;Incubation;2022-01-01',
  'Rif Énergie;001525678000023;greentech;Tanger;MA-01;2018-05-02;Accélération;01/03/2021',
].join('\n');

function upload(content: string | Uint8Array, name = 'entreprises.csv', register = ''): RequestInit {
  const body = new FormData();
  body.set('file', new File([content as BlobPart], name));
  body.set('register', register);
  return { method: 'POST', body };
}

async function send(init: RequestInit, who: SignedIn = direction): Promise<Response> {
  return app.request('/registers/imports', { ...init, headers: who.headers });
}

async function open(path: string, who: SignedIn = direction) {
  const answer = await app.request(path, { headers: who.headers });
  return { status: answer.status, html: await answer.text() };
}

async function post(path: string, fields: Record<string, string>, who: SignedIn = direction): Promise<Response> {
  return app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: who.headers });
}

/** Sends a file and gives the address of its preview. */
async function preview(content: string | Uint8Array, name?: string): Promise<string> {
  const answer = await send(upload(content, name));
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

const agreed = (html: string) => /name="agreed" value="([^"]+)"/.exec(html)?.[1] ?? '';
const entries = () =>
  house.db.selectFrom('journal_entry').where('command', '=', 'register.import').selectAll().execute();

describe('a file of companies', () => {
  it('is shown before it is taken in, and taken in once', async () => {
    const path = await preview(companies);
    const { status, html } = await open(path);
    expect(status).toBe(200);
    expect(html).toContain('Prêt à importer');
    expect(html).toContain('Atlas Données');
    expect(html).toContain('UTF-8');
    expect(html).toContain('Point-virgule');
    // Nothing is stored by looking.
    expect(await house.db.selectFrom('company').selectAll().execute()).toEqual([]);
    expect(await entries()).toEqual([]);

    const confirmed = await post(`${path}/confirm`, { reason: 'premier import', agreed: agreed(html) });
    expect(confirmed.headers.get('location')).toBe('/registers');
    const stored = await house.db
      .selectFrom('company')
      .select(['name', 'slug', 'ice', 'sector_id', 'region_code', 'founded_on'])
      .orderBy('name')
      .execute();
    expect(stored).toEqual([
      {
        name: 'Atlas Données',
        slug: 'atlas-donnees',
        ice: '001525678000012',
        sector_id: 'software',
        region_code: 'MA-06',
        founded_on: '2019-11-04',
      },
      {
        name: 'Rif Énergie',
        slug: 'rif-energie',
        ice: '001525678000023',
        sector_id: 'greentech',
        region_code: 'MA-01',
        founded_on: '2018-05-02',
      },
    ]);
    const [entry] = await entries();
    expect(entry).toMatchObject({
      reason: 'premier import',
      author_id: direction.accountId,
      details: { register: 'companies', rows: 2, added: 2, changed: 0, same: 0 },
    });
    // The draft is gone with it.
    expect((await open(path)).status).toBe(303);
  });

  it('changes nothing the second time, and says so', async () => {
    const path = await preview(companies);
    const { html } = await open(path);
    expect(html).toContain('Ce fichier ne change rien');
    expect(html).not.toContain('/confirm');
    const forced = await post(`${path}/confirm`, { reason: 'encore', agreed: 'x' });
    expect(forced.headers.get('location')).toBe('/registers');
    expect(await entries()).toHaveLength(1);
  });
});

describe('the columns of a file', () => {
  const strange = 'Firma;Branche;Kennung\nAtlas Robotics;ai;001525678000101\n';

  it('that say nothing are asked for; the register and each column can be chosen', async () => {
    const path = await preview(strange);
    const asked = await open(path);
    expect(asked.html).toContain('De quel registre s’agit-il');
    await post(`${path}/columns`, { register: 'companies' });
    const missing = await open(path);
    expect(missing.html).toContain('Il manque la colonne');
    expect(missing.html).not.toContain('/confirm');
    await post(`${path}/columns`, {
      register: 'companies',
      'column-name': '0',
      'column-sector': '1',
      'column-ice': '2',
      'column-city': '',
    });
    const { html } = await open(path);
    expect(html).toContain('Prêt à importer');
    expect(html).toContain('Atlas Robotics');
    // The reason that the page proposes, left as it stands: its message is stored with it.
    const reason = html.match(/name="reason"[^>]* value="([^"]*)"/)?.[1] ?? '';
    expect(reason).toContain('Import du registre');
    const confirmed = await post(`${path}/confirm`, { reason, agreed: agreed(html) });
    expect(confirmed.headers.get('location')).toBe('/registers');
    const values = { register: 'companies', file: 'entreprises.csv' };
    expect((await entries()).at(-1)).toMatchObject({
      reason,
      details: { added: 1, reason_message: { key: 'registers.reason_default', values } },
    });
  });

  it('guessed for one register are guessed anew for another', async () => {
    const path = await preview('Nom;Secteur\nAtlas Robotics;ai\n');
    expect((await open(path)).html).toContain('Ce fichier ne change rien');
    await post(`${path}/columns`, { register: 'people', 'column-name': '0' });
    expect((await open(path)).html).toContain('Prêt à importer');
    await post(`${path}/cancel`, {});
    expect((await open(path)).status).toBe(303);
  });
});

describe('a file that waits', () => {
  it('belongs to the account that sent it, in every tab, for a day', async () => {
    const path = await preview('Nom;ICE;Secteur\nSecond Onglet;001525678000112;ai\n', 'onglet.csv');
    const other = await preview('Nom;ICE;Secteur\nPremier Onglet;001525678000123;ai\n', 'autre.csv');
    const list = await open('/registers');
    expect(list.html).toContain('onglet.csv');
    expect(list.html).toContain('autre.csv');

    const colleague = await house.signIn('direction');
    expect((await open(path, colleague)).status).toBe(303);
    expect((await post(`${path}/confirm`, { reason: 'x', agreed: 'x' }, colleague)).status).toBe(303);
    expect((await open('/registers', colleague)).html).not.toContain('onglet.csv');

    const { html } = await open(other);
    await post(`${other}/confirm`, { reason: 'premier', agreed: agreed(html) });
    expect((await open(path)).status).toBe(200);

    house.setNow('2026-11-23T09:00:01Z');
    expect((await open(path)).status).toBe(303);
    expect((await open('/registers')).html).not.toContain('onglet.csv');
    house.setNow('2026-11-22T09:00:00Z');
  });

  it('is shown again where the data changed since it was looked at', async () => {
    const path = await preview('ICE;Ville\n001525678000012;Salé\n');
    const before = agreed((await open(path)).html);
    await house.db.updateTable('company').set({ city: 'Kénitra' }).where('ice', '=', '001525678000012').execute();
    const count = (await entries()).length;
    const answer = await post(`${path}/confirm`, { reason: 'ville', agreed: before });
    expect(answer.headers.get('location')).toBe(path);
    expect(await entries()).toHaveLength(count);
    const again = await open(path);
    expect(again.html).toContain('Kénitra');
    const confirmed = await post(`${path}/confirm`, { reason: 'ville', agreed: agreed(again.html) });
    expect(confirmed.headers.get('location')).toBe('/registers');
  });

  it('needs a reason, and a form from our own pages', async () => {
    const path = await preview('ICE;Ville\n001525678000012;Tanger\n');
    const { html } = await open(path);
    const count = (await entries()).length;
    expect((await post(`${path}/confirm`, { reason: '  ', agreed: agreed(html) })).headers.get('location')).toBe(path);
    const forged = await app.request(`${path}/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ reason: 'x', agreed: agreed(html) }),
      headers: { cookie: direction.headers.cookie, origin: 'https://elsewhere.example' },
    });
    expect(forged.status).toBe(403);
    expect(await entries()).toHaveLength(count);
    expect((await open('/registers/imports/not-an-id')).status).toBe(404);
  });
});

describe('a form sent twice', () => {
  it('imports once: the second finds that there is nothing left to do', async () => {
    const path = await preview('Nom;ICE;Secteur\nDouble Clic;001525678000134;ai\n');
    const { html } = await open(path);
    const count = (await entries()).length;
    const fields = { reason: 'deux clics', agreed: agreed(html) };
    const answers = await Promise.all([post(`${path}/confirm`, fields), post(`${path}/confirm`, fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await entries()).toHaveLength(count + 1);
    expect(await house.db.selectFrom('company').select('id').where('name', '=', 'Double Clic').execute()).toHaveLength(
      1,
    );
    // A third click, a reload or another tab, after the file left: back to the registers, with a word.
    const late = [await post(`${path}/confirm`, fields), await app.request(path, { headers: direction.headers })];
    expect(late.map((answer) => [answer.status, answer.headers.get('location')])).toEqual([
      [303, '/registers'],
      [303, '/registers'],
    ]);
  });
});

describe('who may', () => {
  it('is the direction; an auditor takes away all but people; others nothing', async () => {
    const auditor = await house.signIn('auditor');
    const coach = await house.signIn('coach');
    const nobody = await app.request('/registers');
    expect(nobody.status).toBe(303);
    expect((await open('/registers', coach)).status).toBe(403);
    const page = await open('/registers', auditor);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('name="file"');
    expect(page.html).not.toContain('/registers/exports/people/');
    expect((await open('/registers/exports/companies/csv', auditor)).status).toBe(200);
    expect((await open('/registers/exports/people/csv', auditor)).status).toBe(403);
    expect((await open('/registers/exports/people/csv')).status).toBe(200);
    expect((await open('/registers/exports/passwords/csv')).status).toBe(404);
    expect((await open('/registers/exports/companies/pdf')).status).toBe(404);
    expect((await send(upload(companies), auditor)).status).toBe(403);
    expect((await open('/registers/templates/companies/csv', auditor)).status).toBe(403);
  });
});

describe('files to take away', () => {
  it('open in a spreadsheet: UTF-8 with its mark, formulas as text', async () => {
    await house.db
      .updateTable('company')
      .set({ city: '=1+1', phone: '+212 600' })
      .where('ice', '=', '001525678000023')
      .execute();
    const answer = await app.request('/registers/exports/companies/csv?lang=fr', { headers: direction.headers });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="companies-2026-11-22.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('Nom;Nom en arabe;Forme juridique;Secteur');
    expect(text).toContain(";'=1+1;");
    expect(text).toContain(";'+212 600;");
    const path = await preview(bytes);
    expect((await open(path)).html).toContain('Ce fichier ne change rien');
  });

  it('have a template in the language of the reader, which is recognised when it comes back', async () => {
    for (const [locale, head] of [
      ['fr', 'Site;Local;Étage;Surface (m²);Entreprise;Code entreprise;Du;Jusqu’au'],
      ['ar', 'الموقع;المحل;الطابق;المساحة (م²);المقاولة;رمز المقاولة;من;إلى غاية'],
      ['en', 'Site,Unit,Floor,Area (m²),Company,Company code,From,Until'],
    ]) {
      const answer = await app.request(`/registers/templates/residencies/csv?lang=${locale}`, {
        headers: direction.headers,
      });
      expect((await answer.text()).replace('\ufeff', '')).toBe(`${head}\r\n`);
    }
  });

  it('tell all problems of a file too', async () => {
    const wrong = Array.from({ length: 150 }, (_, row) => `Société ${row};magie`).join('\n');
    const path = await preview(`Nom;Secteur\n${wrong}\n`);
    const { html } = await open(path);
    expect(html).toContain('150 problèmes sont à corriger');
    const file = await app.request(`${path}/problems`, { headers: direction.headers });
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).toHaveLength(151);
    expect(lines[150]?.replace(/[\u2068\u2069]/g, '')).toBe(
      '151;Secteur (B);Secteur inconnu\u00a0: «\u00a0magie\u00a0».',
    );
  });
});
