import { expect, test } from 'vitest';
import { createApp } from '../../app.tsx';
import { openTestHouse } from '../../testing/house.ts';
import {
  addCompany,
  addDelivery,
  addMember,
  addPerson,
  addRegion,
  addResidency,
  addSector,
  addSite,
  addUnit,
  assignCoach,
} from '../../testing/network.ts';

const house = await openTestHouse();
const app = createApp(house);

await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra', 'الرباط-سلا-القنيطرة');
await addSector(house, 'fintech', 'Technologies financières');
const rabat = await addSite(house, 'rabat', { region: 'MA-04', name: 'Technopark Rabat', places: 2 });
await addSite(house, 'oujda', { region: 'MA-04', name: 'Technopark Oujda', states: [['announced', '[2021-10-28,)']] });
await addSite(house, 'fes', { region: 'MA-04', name: 'Technopark Fès', states: [['works', '[2024-01-01,)']] });
const unit = await addUnit(house, rabat, 'R-01', 30);
await addUnit(house, rabat, 'R-02', 10);
const amane = await addCompany(house, 'amane', {
  name: 'Amane',
  name_ar: 'أمان',
  sector_id: 'fintech',
  region_code: 'MA-04',
  city: 'Salé',
  legal_form: 'SARL AU',
  email: 'contact@amane.example',
  website: 'https://amane.example/',
  description: JSON.stringify({ fr: 'La tontine, au téléphone.' }),
  phases: [['incubation', '[2024-01-01,)']],
});
await addResidency(house, amane, unit, '[2024-02-01,2027-02-01)');
const founder = await addPerson(house, 'Ghita Berrada');
const coach = await addPerson(house, 'Samir Tazi');
await addMember(house, amane, founder);
await assignCoach(house, amane, coach);
await addDelivery(house, amane, '2026-10-01', {
  person_id: coach,
  note: JSON.stringify({ fr: 'Revue du plan de vente.' }),
});
for (let n = 1; n <= 30; n++) {
  await addCompany(house, `other-${n}`, {
    name: `Other ${String(n).padStart(2, '0')}`,
    sector_id: 'fintech',
    city: 'Tétouan',
  });
}

async function read(path: string, init: { headers?: Record<string, string> } = {}) {
  const response = await app.request(path, init);
  return { status: response.status, html: await response.text() };
}
const inLanguage = (language: string) => ({ headers: { 'accept-language': language } });

test('the home page tells what the network does, its sites and who arrived', async () => {
  const { status, html } = await read('/', inLanguage('fr'));
  expect(status).toBe(200);
  for (const text of [
    'Six services',
    'Accès au marché',
    'href="/sites/rabat"',
    'href="/companies/amane"',
    'href="/sign-in',
  ]) {
    expect(html).toContain(text);
  }
});

test('the home page in Arabic reads from right to left and shows names in Arabic', async () => {
  const { html } = await read('/', inLanguage('ar'));
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('أمان');
  // The description exists in French only: it is marked as such.
  expect(html).toContain('<span lang="fr" dir="ltr">La tontine, au téléphone.</span>');
});

test('no two choices of a filter of the directory bear one name', async () => {
  for (const language of ['fr', 'ar', 'en']) {
    const { html } = await read('/companies', inLanguage(language));
    const state = html.slice(html.indexOf('name="state"')).split('</select>')[0] ?? '';
    const labels = [...state.matchAll(/<option[^>]*>([^<]+)</g)].map(([, label]) => label);
    // At work, all of them, and the five states: "at work" once read like "active", which is one of the five.
    expect(labels).toHaveLength(7);
    expect(new Set(labels).size).toBe(7);
  }
});

test('the city and the legal form of a company are said in the language of the page', async () => {
  const { html } = await read('/companies/amane', inLanguage('ar'));
  expect(html).toContain('<bdi>سلا</bdi>');
  expect(html).toContain('<bdi>شركة ذات مسؤولية محدودة بشريك وحيد</bdi>');
  expect((await read('/companies/amane', inLanguage('en'))).html).toContain('<bdi>Salé</bdi>');
  expect((await read('/companies?text=other', inLanguage('ar'))).html).toContain('<bdi>تطوان</bdi>');
});

test('sites: those open with their places, the others with their state', async () => {
  const { html } = await read('/sites', inLanguage('en'));
  expect(html).toContain('One site is open, 2 are in preparation.');
  expect(html).toContain('Under construction');
});

test('the page of an open site: occupancy by places and by area, residents', async () => {
  const { html } = await read('/sites/rabat', inLanguage('en'));
  // One company on two places; 30 m² of 40.
  expect(html).toContain('50%');
  expect(html).toContain('75%');
  expect(html).toContain('href="/figures/occupancy_places"');
  expect(html).toContain('href="/companies/amane"');
});

test('a site to come has its page, and says so', async () => {
  const { status, html } = await read('/sites/oujda', inLanguage('fr'));
  expect(status).toBe(200);
  expect(html).toContain('Annoncé depuis le 28 octobre 2021');
});

test('what does not exist is not found, in the reader’s language', async () => {
  for (const path of ['/sites/nowhere', '/companies/nobody', '/residencies/1', '/units/not-a-uuid']) {
    expect(await read(path, inLanguage('en'))).toMatchObject({
      status: 404,
      html: expect.stringContaining('Page not found'),
    });
  }
});

test('the directory: filters stay in the address, and an empty list says what to do', async () => {
  const filtered = await read('/companies?site=rabat&phase=incubation', inLanguage('fr'));
  expect(filtered.html).toContain('1 entreprise<');
  expect(filtered.html).toContain(
    'Retirer le filtre « Incubation »'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
  );
  const none = await read('/companies?text=zzzzzz', inLanguage('fr'));
  expect(none).toMatchObject({ status: 200, html: expect.stringContaining('Aucune entreprise ne correspond') });
});

test('who may export registers finds the way from the directory', async () => {
  const way = '/registers/exports/companies/csv';
  expect((await read('/companies')).html).not.toContain(way);
  const auditor = await house.signIn('auditor');
  expect((await read('/companies', auditor)).html).toContain(way);
  expect((await read(way, auditor)).status).toBe(200);
});

test('the directory goes on over pages; one beyond the last shows the last', async () => {
  expect((await read('/companies', inLanguage('en'))).html).toContain('1–24 of 31');
  expect((await read('/companies?page=2', inLanguage('en'))).html).toContain('25–31 of 31');
  expect((await read('/companies?page=99', inLanguage('en'))).html).toContain('25–31 of 31');
});

test('filters that mean nothing filter nothing', async () => {
  expect((await read('/companies?phase=unknown&state=1&sort=price&page=-3', inLanguage('en'))).html).toContain('of 31');
});

test('the public sees a company, not its people, its file nor its contact', async () => {
  const { html } = await read('/companies/amane', inLanguage('fr'));
  expect(html).toContain('La tontine, au téléphone.');
  expect(html).toContain('https://amane.example/');
  for (const hidden of ['Ghita Berrada', 'Samir Tazi', 'contact@amane.example', 'Revue du plan de vente', 'R-01']) {
    expect(html).not.toContain(hidden);
  }
});

test('who is signed in sees the contact; who follows the company sees its file', async () => {
  const signedIn = await read('/companies/amane', await house.signIn('jury_member'));
  expect(signedIn.html).toContain('contact@amane.example');
  expect(signedIn.html).not.toContain('Ghita Berrada');
  const followers = [
    await house.signIn('direction'),
    await house.signIn('auditor'),
    await house.signIn('founder', { kind: 'company', id: amane }),
    await house.signIn('site_manager', { kind: 'site', id: rabat }),
  ];
  for (const follower of followers) {
    const { html } = await read('/companies/amane', follower);
    for (const shown of ['Ghita Berrada', 'Samir Tazi', 'Revue du plan de vente']) expect(html).toContain(shown);
  }
});

test('a coach sees the file of a company entrusted to them, wherever it sits, and no other’s', async () => {
  const elsewhere = await addSite(house, 'tanger', { region: 'MA-04' });
  const own = await house.signIn('coach', { kind: 'site', id: elsewhere }, { personId: coach });
  const other = await house.signIn('coach', { kind: 'site', id: elsewhere });
  expect((await read('/companies/amane', own)).html).toContain('Ghita Berrada');
  expect((await read('/companies/amane', other)).html).not.toContain('Ghita Berrada');
});
