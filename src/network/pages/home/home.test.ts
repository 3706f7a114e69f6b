import { expect, test } from 'vitest';
import { createApp } from '../../../app.tsx';
import { command } from '../../../journal/command.ts';
import { openTestHouse } from '../../../testing/house.ts';
import {
  addCompany,
  addDelivery,
  addPerson,
  addRegion,
  addResidency,
  addSector,
  addSite,
  addUnit,
  assignCoach,
} from '../../../testing/network.ts';
import { grantRole, type SignedIn } from '../../../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);

await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'fintech', 'Technologies financières');
const rabat = await addSite(house, 'rabat', { region: 'MA-04', name: 'Technopark Rabat', places: 2 });
const tanger = await addSite(house, 'tanger', { region: 'MA-04', name: 'Technopark Tanger', places: 10 });
await addSite(house, 'fes', { region: 'MA-04', name: 'Technopark Fès', states: [['works', '[2024-01-01,)']] });
const amane = await addCompany(house, 'amane', {
  name: 'Amane',
  sector_id: 'fintech',
  phases: [['incubation', '[2024-01-01,)']],
});
const babel = await addCompany(house, 'babel', { name: 'Babel', sector_id: 'fintech' });
const delta = await addCompany(house, 'delta', { name: 'Delta', sector_id: 'fintech' });
await addResidency(house, amane, await addUnit(house, rabat, 'R-01'), '[2024-12-01,2026-12-01)');
await addResidency(house, babel, await addUnit(house, rabat, 'R-02'), '[2026-11-05,)');
await addResidency(house, delta, await addUnit(house, tanger, 'T-01'), '[2020-01-01,2026-11-10)');
await addUnit(house, tanger, 'T-02');
const coach = await addPerson(house, 'Samir Tazi');
await assignCoach(house, amane, coach);
await assignCoach(house, babel, coach);
await addDelivery(house, babel, '2026-11-18', { person_id: coach, hours: 2 });
await addDelivery(house, amane, '2026-06-01', { person_id: coach, service: 'finance' });

async function home(who: SignedIn, language = 'fr') {
  const response = await app.request('/home', { headers: { ...who.headers, 'accept-language': language } });
  expect(response.status).toBe(200);
  return response.text();
}

/** The page as words, in the order in which they are read. */
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('nobody signed in is sent to sign in, and back', async () => {
  const response = await app.request('/home');
  expect(response.headers.get('location')).toBe('/sign-in?back=%2Fhome');
});

test('a site manager sees the agreements that end, free units and movements of their own site only', async () => {
  const html = words(await home(await house.signIn('site_manager', { kind: 'site', id: rabat })));
  expect(html).toContain('Conventions qui se terminent dans les 90 jours 1 Amane Technopark Rabat · R-01 dans 8 jours');
  expect(html).toContain('Tous les locaux sont loués');
  expect(html).toContain('Babel Technopark Rabat · 5 nov. 2026 entrée');
  expect(html).toContain('Résidentes sans déclaration en 2026 2 Amane Babel');
  expect(html).toContain('Chaque entreprise résidente a un accompagnateur');
  expect(html).not.toContain('Delta');
  const other = words(await home(await house.signIn('site_manager', { kind: 'site', id: tanger })));
  expect(other).toContain('Delta Technopark Tanger · 9 nov. 2026 sortie');
  expect(other).toContain('T-02');
  expect(other).not.toContain('Babel');
});

test('a manager of the whole network sees all sites', async () => {
  const html = words(await home(await house.signIn('site_manager')));
  expect(html).toContain('Technopark Tanger · Technopark Rabat');
  expect(html).toContain('Babel');
  expect(html).toContain('Delta');
});

test('a coach sees first who waits for a session', async () => {
  const html = words(await home(await house.signIn('coach', { kind: 'site', id: rabat }, { personId: coach })));
  expect(html).toContain('Amane Incubation Technopark Rabat');
  expect(html.indexOf('Amane')).toBeLessThan(html.indexOf('Babel'));
  expect(html).toContain('Sans séance depuis 60 jours 1');
  expect(html).toContain('2 h avec une entreprise');
});

test('a coach whose account is linked to nobody is told so', async () => {
  expect(await home(await house.signIn('coach'))).toContain('lié à aucune personne du registre');
});

test('a founder sees place, coach, the declaration that is due, services and needs', async () => {
  const raw = await home(await house.signIn('founder', { kind: 'company', id: amane }));
  const html = words(raw);
  expect(html).toContain('La déclaration de l’année 2025 est attendue');
  expect(html).toContain('Technopark Rabat · R-01');
  expect(html).toContain('bientôt à terme');
  expect(html).toContain('Samir Tazi');
  expect(html).toContain('Accès au financement 1');
  expect(raw).toContain('href="/needs/new"');
  expect(html).not.toContain('Babel');
});

test('a talent without profile is invited to open one', async () => {
  const person = await addPerson(house, 'Hiba Naciri');
  const html = await home(await house.signIn('talent', undefined, { personId: person }), 'ar');
  expect(html).toContain('ليس لديكم ملف بعد');
  expect(html).toContain('href="/talents/me"');
});

test('a talent sees the state of the profile', async () => {
  const person = await addPerson(house, 'Yassine Fassi');
  await house.db
    .insertInto('talent')
    .values({
      id: house.ids.next(),
      person_id: person,
      headline: '{}',
      contracts: [],
      languages: [],
      visibility: 'hidden',
      created_at: house.clock.now(),
    })
    .execute();
  const html = words(await home(await house.signIn('talent', undefined, { personId: person })));
  expect(html).toContain('CV à déposer');
  expect(html).toContain('Aucune compétence à confirmer');
  expect(html).toContain('Déposez votre CV pour voir les besoins');
});

test('the direction sees figures against a year ago, sites to watch and sites to come', async () => {
  const html = words(await home(await house.signIn('direction')));
  expect(html).toContain('Entreprises résidentes 2');
  expect(html).toContain('Technopark Rabat Presque plein');
  expect(html).toContain('Technopark Tanger À moitié vide');
  expect(html).toContain('Technopark Fès');
  expect(html).toContain('En travaux');
});

test('an auditor sees the state of the journal', async () => {
  const author = { id: null, label: 'test' };
  await command(house, { author, command: 'test.note', reason: 'Une première écriture' }, async () => {});
  const raw = await home(await house.signIn('auditor'));
  expect(words(raw)).toContain('Écritures 1');
  expect(raw).toContain('Une première écriture');
  expect(raw).toContain('action="/journal/verify"');
});

test('the last entries are told in the reader’s language', async () => {
  const entry = { author: { id: null, label: 'demo' }, command: 'session.open', reason: 'entered the demo by a click' };
  await command(house, entry, async () => {});
  const auditor = await house.signIn('auditor');
  expect(words(await home(auditor))).toContain(
    'Ouverture de session Entrée dans la démonstration d’un clic · Démonstration',
  );
  expect(words(await home(await house.signIn('direction'), 'ar'))).toContain('دخول العرض التوضيحي بنقرة واحدة');
});

test('a partner sees their own card; a jury member is told that nothing waits', async () => {
  const school = house.ids.next();
  await house.db
    .insertInto('partner')
    .values({ id: school, slug: 'ecole', kind: 'school', name: '{"fr":"École des essais"}', description: '{}' })
    .execute();
  expect(await home(await house.signIn('partner', { kind: 'partner', id: school }))).toContain('École des essais');
  expect(await home(await house.signIn('jury_member'))).toContain('Aucun appel à candidatures n’est ouvert');
});

test('an account with several roles sees each of them; one without role is told what to do', async () => {
  const several = await house.signIn('auditor');
  await grantRole(house, several.accountId, 'direction', { kind: 'network' }, '2020-01-01');
  const headings = [...(await home(several)).matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, text]) => text);
  expect(headings).toEqual(['Direction du réseau', 'Audit']);
  expect(await home(await house.signIn(null), 'en')).toContain('Your account has no role yet');
});
