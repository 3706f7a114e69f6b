import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addDelivery, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { allDefinitions } from './definitions.ts';
import { figureKeys } from './keys.ts';

const house = await openTestHouse();
const app = createApp(house);
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addSector(house, 'it', 'Informatique');
const site = await addSite(house, 'casablanca', { region: 'MA-06', places: 8, states: [['open', '[2020-01-01,)']] });
const survey_id = v7();
await house.db
  .insertInto('survey')
  .values({
    id: survey_id,
    title: '{"fr":"Enquête 2022","ar":"استطلاع 2022"}',
    question: '{"fr":"Êtes-vous satisfait ?"}',
    during: '[2022-05-01,2022-06-01)',
  })
  .execute();
for (let n = 0; n < 6; n++) {
  const name = n === 0 ? '=Atlas+"Data"' : `Zellige ${n}`;
  const company_id = await addCompany(house, `c${n}`, { sector_id: 'it', name, name_ar: `زليج ${n}` });
  await addResidency(house, company_id, await addUnit(house, site, `A${n}`, 25), '[2020-06-01,)');
  await house.db.insertInto('survey_invitation').values({ survey_id, company_id }).execute();
  if (n < 5) {
    const score = n === 4 ? 2 : 5;
    await house.db
      .insertInto('survey_answer')
      .values({ survey_id, company_id, score, answered_on: '2022-05-02' })
      .execute();
  }
}
for (let n = 0; n < 60; n++) {
  const company_id = await addCompany(house, `d${n}`, {
    sector_id: 'it',
    name: `Déclarante ${String(n).padStart(2, '0')}`,
  });
  await addDelivery(house, company_id, '2021-01-01');
  await house.db
    .insertInto('declaration')
    .values({ id: v7(), company_id, year: 2021, declared_on: '2022-03-01', jobs_direct: 2.5 })
    .execute();
}
await house.db
  .insertInto('jobs_multiplier')
  .values({ id: v7(), value: 1.6, during: '[2022-01-01,)', source: 'hypothèse' })
  .execute();

const direction = await house.signIn('direction');
const auditor = await house.signIn('auditor');
const coach = await house.signIn('coach');

async function open(path: string, who: { headers?: Record<string, string> } = {}) {
  const response = await app.request(path, who as RequestInit);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The words of the page, without tags. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('the page of key figures', () => {
  test('shows each figure with what it is made of, its definition and the way to its rows', async () => {
    const { status, text } = await open('/figures?on=2022-11-04&lang=fr');
    expect(status).toBe(200);
    for (const key of figureKeys) expect(text).toContain(`href="/figures/${key}?on=2022-11-04#rows"`);
    const page = words(text);
    expect(page).toContain('Au 4 novembre 2022');
    expect(page).toContain('Occupation des places 75 % 6 ÷ 8');
    expect(page).toContain('150 m² ÷ 150 m²');
    expect(page).toContain('Emplois directs et indirects 240 150 emplois directs × 1,6');
    expect(page).toContain('Satisfaction 80 % 4 ÷ 5 83 % de réponses : 5 sur 6');
    expect(page).toContain('Survie à cinq ans Non calculable');
    expect(page).not.toMatch(/NaN|Infinity|null|undefined/);
  });

  test('is of today when no day is given, and moves a year back', async () => {
    const { text } = await open('/figures?lang=en');
    expect(words(text)).toContain('As of 22 November 2026');
    expect(text).toContain('href="/figures/residents#rows"');
    expect(words((await open('/figures?on=2020-06-01&lang=en')).text)).toContain(
      'Resident companies 6 +6 in a year (0 a year earlier)',
    );
  });

  test('draws the history, with a table beside each chart', async () => {
    const { text } = await open('/figures?on=2022-11-04&lang=en');
    expect(text.match(/class="chart-drawing"/g)).toHaveLength(4);
    expect(words(text)).toContain('2020 8 6 2021 8 6 2022 8 6');
  });

  test.each([
    ['fr', 'ltr', 'Chiffres clés'],
    ['ar', 'rtl', 'الأرقام الرئيسية'],
    ['en', 'ltr', 'Key figures'],
  ])('speaks %s', async (lang, dir, title) => {
    const { text } = await open(`/figures?on=2022-11-04&lang=${lang}`);
    expect(text).toContain(`<html lang="${lang}" dir="${dir}"`);
    expect(text).toContain(title);
  });

  test.each([
    ['2022-02-30', '« 2022-02-30 » n’est pas une date du calendrier'],
    ['99999', 'n’est pas une date du calendrier'],
    ['0000-01-01', 'ne remontent pas avant le 1er janvier 1950'],
    ['2026-11-23', 'Choisissez aujourd’hui, 22 novembre 2026'],
    ['<script>alert(1)</script>', '&lt;script&gt;'],
  ])('refuses the day %s with a sentence', async (typed, sentence) => {
    for (const path of ['/figures', '/figures/residents', '/figures/residents/rows.csv']) {
      const { status, text } = await open(`${path}?on=${encodeURIComponent(typed)}&lang=fr`, direction);
      expect(status).toBe(400);
      expect(text.replaceAll('\u00a0', ' ')).toContain(sentence);
      expect(text).not.toContain('<script>');
    }
  });
});

describe('the page of one figure', () => {
  test.each(figureKeys)('%s opens for the public, in every language, at any time', async (key) => {
    for (const lang of ['fr', 'ar', 'en']) {
      for (const day of ['2001-01-01', '2022-11-04']) {
        const { status, text } = await open(`/figures/${key}?on=${day}&lang=${lang}`);
        expect(status).toBe(200);
        expect(words(text)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test('that does not exist is not found', async () => {
    expect((await open('/figures/happiness')).status).toBe(404);
    expect((await open('/figures/__proto__')).status).toBe(404);
  });

  test('shows the sites behind to everyone', async () => {
    const { text } = await open('/figures/places?on=2022-11-04&lang=fr');
    expect(text).toContain('<a href="/sites/casablanca">casablanca</a>');
  });

  test('shows companies to those who work with them, and tells the public who they are', async () => {
    const publicly = await open('/figures/residents?on=2022-11-04&lang=fr');
    expect(publicly.text).not.toContain('/companies/c1');
    expect(publicly.text).toContain('Ces lignes nomment des entreprises');
    expect(publicly.text).toContain('/sign-in?back=%2Ffigures%2Fresidents%3Fon%3D2022-11-04');
    const { text } = await open('/figures/residents?on=2022-11-04&lang=ar', coach);
    expect(text).toContain('<a href="/companies/c1"><bdi>زليج 1</bdi></a>');
  });

  test('shows answers and declarations to the direction and auditors only', async () => {
    for (const key of ['satisfaction', 'jobs_direct', 'jobs_total', 'exporting_share', 'export_continents']) {
      const { text } = await open(`/figures/${key}?on=2022-11-04&lang=fr`, coach);
      expect(text).toContain('Elles ne sont ouvertes qu’à la direction et aux auditeurs');
    }
    for (const who of [direction, auditor]) {
      const { text } = await open('/figures/satisfaction?on=2022-11-04&part=rest&lang=fr', who);
      expect(words(text)).toContain('1 ligne Entreprise Note sur 5 Répondu le Zellige 4 2 2 mai 2022');
    }
  });

  test('marks which rows below the line are counted above it', async () => {
    const { text } = await open('/figures/satisfaction?on=2022-11-04&part=denominator&sort=score&lang=en', direction);
    expect(words(text)).toMatch(/Zellige 4 2 2 May 2022 No .* Zellige 3 5 2 May 2022 Yes/);
  });

  test('sorts and pages the rows; a page beyond the last leads to the last', async () => {
    const first = await open('/figures/jobs_direct?on=2022-11-04&lang=fr', direction);
    expect(words(first.text)).toContain('60 lignes');
    expect(first.text).toContain('Déclarante 49');
    expect(first.text).not.toContain('Déclarante 50');
    const last = await open('/figures/jobs_direct?on=2022-11-04&page=2&sort=company&order=desc&lang=fr', direction);
    expect(last.text).toContain('Déclarante 09');
    expect(last.text).not.toContain('Déclarante 10');
    const beyond = await open('/figures/jobs_direct?on=2022-11-04&page=9&lang=fr', direction);
    expect(beyond.status).toBe(303);
    expect(beyond.headers.get('location')).toBe('/figures/jobs_direct?on=2022-11-04&page=2');
  });

  test('takes no order from strangers: an unknown column or part is as none', async () => {
    const { status, text } = await open('/figures/supported?on=2022-11-04&sort=1;drop table company&part=x', direction);
    expect(status).toBe(200);
    expect(text).toContain('Déclarante 00');
  });
});

describe('the file of rows', () => {
  test('holds all rows, and no formula', async () => {
    const { status, headers, text } = await open('/figures/residents/rows.csv?on=2022-11-04&lang=fr', direction);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="residents-numerator-2022-11-04.csv"');
    const lines = text.split('\r\n');
    // Reading as text takes the mark of UTF-8 away.
    expect(lines[0]).toBe('Entreprise;Sites;Locaux;Résidente depuis');
    expect(lines).toContain(`"'=Atlas+""Data""";casablanca;A0;2020-06-01`);
    expect(lines).toHaveLength(1 + 6 + 1);
  });

  test('says of each row whether it is counted, where that differs', async () => {
    const { text } = await open('/figures/satisfaction/rows.csv?on=2022-11-04&part=denominator&lang=ar', direction);
    expect(text).toContain('المقاولة;النقطة من 5;تاريخ الجواب;محتسب');
    expect(text).toContain('زليج 4;2;2022-05-02;لا');
  });

  test('is for those who may see the rows', async () => {
    for (const { key, rowsFor } of allDefinitions) {
      const path = `/figures/${key}/rows.csv?on=2022-11-04`;
      const open_to = async (who?: { headers: Record<string, string> }) => (await open(path, who)).status === 200;
      expect(await open_to()).toBe(rowsFor === 'figure.see-places');
      expect(await open_to(coach)).toBe(rowsFor !== 'figure.see-answers');
      expect(await open_to(auditor)).toBe(true);
    }
  });
});
