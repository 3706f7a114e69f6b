import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { createApp } from '../../app.tsx';
import { openTestHouse } from '../../testing/house.ts';
import {
  addCompany,
  addPerson,
  addRegion,
  addResidency,
  addSector,
  addSite,
  addUnit,
  assignCoach,
} from '../../testing/network.ts';
import type { SignedIn } from '../../testing/sign-in.ts';
import { cardVersion } from '../card.ts';
import { findCompany } from '../companies.ts';
import { findDeclaration } from '../declarations.ts';
import { agreementsOf } from '../residencies.ts';

const house = await openTestHouse();
const app = createApp(house);

await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'fintech', 'Technologies financières');
const rabat = await addSite(house, 'rabat', { region: 'MA-04', places: 5 });
const tanger = await addSite(house, 'tanger', { region: 'MA-04', places: 5 });
const one = await addUnit(house, rabat, 'R-01');
const free = await addUnit(house, rabat, 'R-02');
const amane = await addCompany(house, 'amane', { name: 'Amane', sector_id: 'fintech' });
const babel = await addCompany(house, 'babel', { name: 'Babel', sector_id: 'fintech' });
const agreement = await addResidency(house, amane, one, '[2024-12-01,2026-12-01)');
const coachPerson = await addPerson(house, 'Samir Tazi');
await assignCoach(house, amane, coachPerson);

const manager = await house.signIn('site_manager', { kind: 'site', id: rabat });
const elsewhere = await house.signIn('site_manager', { kind: 'site', id: tanger });
const coach = await house.signIn('coach', { kind: 'site', id: rabat }, { personId: coachPerson });
const founder = await house.signIn('founder', { kind: 'company', id: amane });
const stranger = await house.signIn('founder', { kind: 'company', id: babel });

async function get(path: string, who: SignedIn, language = 'fr') {
  const response = await app.request(path, { headers: { ...who.headers, 'accept-language': language } });
  return { status: response.status, html: await response.text() };
}

async function post(path: string, fields: Record<string, string>, who: SignedIn, language = 'fr') {
  const headers = { ...who.headers, 'accept-language': language };
  const response = await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}

/** The version that the form on the page was filled in from. */
async function versionOn(path: string, who: SignedIn): Promise<string> {
  return /name="version" value="([^"]+)"/.exec((await get(path, who)).html)?.[1] ?? '';
}

async function lastEntry() {
  return house.db.selectFrom('journal_entry').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

const page = `/residencies/${agreement}`;

test('a manager renews an agreement of their site, with a reason', async () => {
  const version = await versionOn(page, manager);
  const fields = { renew_until: '2027-11-30', renew_reason: 'Convention signée le 12 novembre', version };
  const renewed = await post(`${page}/renew`, fields, manager);
  expect(renewed).toMatchObject({ status: 303, to: expect.stringMatching(/^\/residencies\/[0-9a-f-]{36}$/) });
  expect((await agreementsOf(house, amane))[0]).toMatchObject({ from: '2026-12-01', until: '2027-12-01' });
  expect(await lastEntry()).toMatchObject({ command: 'residency.renew', reason: 'Convention signée le 12 novembre' });
});

test('a unit already let is refused in the manager’s language, and what was typed stays', async () => {
  const fields = { renew_until: '2027-06-30', renew_reason: 'مرة أخرى', version: await versionOn(page, manager) };
  const again = await post(`${page}/renew`, fields, manager, 'ar');
  expect(again.status).toBe(400);
  // Latin words stand isolated in the Arabic sentence (U+2068 … U+2069).
  expect(again.html.replace(/[\u2068\u2069]/g, '')).toContain('المحل R-01 ممنوح أصلا في هذه الفترة: Amane');
  expect(again.html).toContain('value="مرة أخرى"');
});

test('a form without reason or with a day that is none is sent back', async () => {
  const version = await versionOn(page, manager);
  const wrong = await post(`${page}/end`, { end_on: '2026-02-30', end_reason: ' ', version }, manager);
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain('2 champs sont à corriger');
  expect(wrong.html).toContain('Indiquez un jour qui existe');
});

test('a form opened before somebody else’s act is refused, with the agreement as it now stands', async () => {
  const version = await versionOn(page, manager);
  const end = (day: string) => post(`${page}/end`, { end_on: day, end_reason: 'Départ', version }, manager);
  expect((await end('2026-11-28')).status).toBe(303);
  const second = await end('2026-11-25');
  expect(second.status).toBe(400);
  expect(second.html).toContain('La convention a changé depuis que vous l’avez ouverte');
  expect(second.html).toContain('28 nov. 2026');
});

test('a manager of another site and a founder may not', async () => {
  expect((await get(page, elsewhere)).status).toBe(403);
  const fields = { renew_until: '2028-11-30', renew_reason: 'x', version: '' };
  expect((await post(`${page}/renew`, fields, elsewhere)).status).toBe(403);
  expect((await post(`${page}/renew`, fields, founder)).status).toBe(403);
});

test('a form sent from another site is refused', async () => {
  const headers = { ...manager.headers, origin: 'https://elsewhere.example' };
  const body = new URLSearchParams({ end_on: '2026-11-27', end_reason: 'x' });
  expect((await app.request(`${page}/end`, { method: 'POST', body, headers })).status).toBe(403);
});

test('a free unit is let to a company found by its name', async () => {
  const unit = `/units/${free}`;
  expect((await get(`${unit}?company_name=bab`, manager)).html).toContain(`value="${babel}"`);
  const fields = { company: babel, from: '2026-12-01', until: '', reason: 'Convention signée' };
  expect((await post(`${unit}/let`, fields, manager)).status).toBe(303);
  expect((await agreementsOf(house, babel))[0]).toMatchObject({ unit: 'R-02', from: '2026-12-01', until: null });
  const taken = await post(`${unit}/let`, { ...fields, company: amane }, manager);
  expect(taken.html).toContain('Le local R-02 est déjà attribué sur cette période : Babel'.replace(' :', '\u00a0:'));
  const nobody = await post(`${unit}/let`, { ...fields, company: v7() }, manager);
  expect(nobody.html).toContain('Cette valeur n’est pas valable');
});

test('a coach records a session once, however often the form is sent', async () => {
  const form = await get('/companies/amane/sessions/new', coach);
  const id = /name="id" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
  const fields = { id, on: '2026-11-20', service: 'market', site: rabat, hours: '1,5', note: 'Préparer le salon.' };
  for (let n = 0; n < 2; n++) expect((await post('/companies/amane/sessions', fields, coach)).status).toBe(303);
  const rows = await house.db.selectFrom('service_delivery').selectAll().execute();
  expect(rows).toMatchObject([
    { company_id: amane, person_id: coachPerson, service: 'market', hours: 1.5, note: { fr: 'Préparer le salon.' } },
  ]);
});

test('a session lies in the past, at a site of the company or of the coach', async () => {
  const fields = { id: v7(), on: '2026-11-23', service: 'coaching', site: '', hours: '', note: '' };
  expect((await post('/companies/amane/sessions', fields, coach)).html).toContain('Une séance se note une fois tenue');
  const there = { ...fields, on: '2026-11-20', site: tanger };
  expect((await post('/companies/amane/sessions', there, coach)).status).toBe(400);
  expect((await post('/companies/amane/sessions', fields, founder)).status).toBe(403);
});

const card = {
  name: 'Amane',
  name_ar: 'أمان',
  city: 'Rabat',
  website: 'amane.example',
  email: 'contact@amane.example',
  phone: '+212 5 37 00 00 00',
  description_fr: 'La tontine, au téléphone.',
  description_ar: '',
  description_en: '',
  reason: '',
};

test('a founder edits the card; an address without scheme becomes a web address', async () => {
  const version = await versionOn('/companies/amane/edit', founder);
  expect(await post('/companies/amane/edit', { ...card, version }, founder)).toMatchObject({
    status: 303,
    to: '/companies/amane',
  });
  expect(await findCompany(house, 'amane')).toMatchObject({
    nameAr: 'أمان',
    website: 'https://amane.example',
    description: { fr: 'La tontine, au téléphone.' },
  });
  expect(await lastEntry()).toMatchObject({
    command: 'company.edit',
    reason: 'Mise à jour de la fiche',
    details: { reason_message: { key: 'network.reason_card', values: {} } },
  });
});

test('what is wrong in the card is said at its field', async () => {
  const version = await versionOn('/companies/amane/edit', founder);
  const fields = { ...card, name: ' ', website: 'javascript:alert(1)', email: 'nobody', phone: 'call me', version };
  const { status, html } = await post('/companies/amane/edit', fields, founder, 'en');
  expect(status).toBe(400);
  for (const text of [
    '4 fields need correcting',
    'Give a web address',
    'Give an e-mail address',
    'Give a phone number',
  ]) {
    expect(html).toContain(text);
  }
});

test('who saves over somebody else’s changes first sees what they are', async () => {
  const version = await versionOn('/companies/amane/edit', founder);
  await post('/companies/amane/edit', { ...card, city: 'Salé', version }, founder);
  const late = await post('/companies/amane/edit', { ...card, city: 'Kénitra', version }, founder);
  expect(late.status).toBe(400);
  expect(late.html).toContain('Enregistré entre-temps : Salé'.replace(' :', '\u00a0:'));
  const company = await findCompany(house, 'amane');
  expect(company?.city).toBe('Salé');
  // The form now comes from the stored card: sent again, it replaces it knowingly.
  expect(late.html).toContain(`value="${company && cardVersion(company)}"`);
});

test('a founder of another company may not edit, declare nor record', async () => {
  expect((await get('/companies/amane/edit', stranger)).status).toBe(403);
  expect((await get('/companies/amane/declarations/new', stranger)).status).toBe(403);
  expect((await get('/companies/amane/sessions/new', stranger)).status).toBe(403);
});

test('the yearly declaration, exports by country', async () => {
  const path = '/companies/amane/declarations/2025';
  const version = await versionOn('/companies/amane/declarations/new', founder);
  const fields = {
    jobs: '7,5',
    revenue: '1 250 000',
    'country-1': 'FR',
    'amount-1': '240000',
    'country-2': '',
    'amount-2': '',
    version,
  };
  expect((await post(path, fields, founder)).status).toBe(303);
  expect(await findDeclaration(house, amane, 2025)).toMatchObject({
    jobs: 7.5,
    revenue: 1_250_000,
    declaredOn: '2026-11-22',
    exports: [{ country: 'FR', continent: 'europe', amount: 240_000 }],
  });
});

test('a declaration that does not hold together is sent back', async () => {
  const path = '/companies/amane/declarations/2024';
  const version = await versionOn(path, founder);
  const over = { jobs: '1', revenue: '1000', 'country-1': 'FR', 'amount-1': '2000', version };
  expect((await post(path, over, founder, 'en')).html).toContain('Exports are higher than revenue');
  const wrong = { jobs: '-1', revenue: '', 'country-1': '', 'amount-1': '10', version };
  const { html } = await post(path, wrong, founder, 'en');
  expect(html).toContain('Give a number without sign or unit');
  expect(html).toContain('Choose the country of this amount');
  expect(await findDeclaration(house, amane, 2024)).toBeNull();
});

test('more lines for exports come without storing anything', async () => {
  const path = '/companies/amane/declarations/2024';
  const { html } = await post(path, { jobs: '3', more: 'yes', lines: '3' }, founder);
  expect(html).toContain('name="country-6"');
  expect(html).not.toContain('name="country-7"');
  expect(html).toContain('value="3"');
  expect(await findDeclaration(house, amane, 2024)).toBeNull();
});

test('years that nobody awaits have no page', async () => {
  for (const year of ['2019', '2027', 'soon']) {
    expect((await get(`/companies/amane/declarations/${year}`, founder)).status).toBe(404);
  }
});
