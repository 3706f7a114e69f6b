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

async function send(init: RequestInit, who: SignedIn = direction, lang = 'fr'): Promise<Response> {
  return app.request(`/registers/imports?lang=${lang}`, { ...init, headers: who.headers });
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
    expect((await open(path)).status).toBe(404);
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
