import { beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../network/reference/reference.ts';
import { openTestHouse } from '../testing/house.ts';
import { translator } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import { openTable, sheetOf } from './drafts.ts';
import { checkImport, importRegister, type Report, type Sheet } from './imports.ts';
import { problemLine } from './problem-lines.ts';
import type { Register } from './registers.ts';

const house = await openTestHouse();
const author = { id: null, label: 'test' };

beforeAll(async () => {
  await loadReference(house.db);
});

async function sheet(text: string, register?: Register): Promise<Sheet> {
  const opened = await openTable(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = sheetOf(opened.table, register ?? null);
  if (!read) throw new Error('no register');
  return read;
}

async function take(text: string, register?: Register) {
  return importRegister(house, author, await sheet(text, register), { reason: 'test', sha256: 'x' });
}

async function check(text: string, register?: Register): Promise<Report> {
  const report = await checkImport(house, await sheet(text, register));
  if (!report) throw new Error('busy');
  return report;
}

/** `row column: sentence` of each problem, in the language; marks of direction left out. */
async function complaints(text: string, locale: Locale = 'en', register?: Register): Promise<string[]> {
  const read = await sheet(text, register);
  const report = await checkImport(house, read);
  return (report?.problems ?? []).map((problem) => {
    const { row, column, sentence } = problemLine(problem, read, translator(locale), locale);
    return `${row} ${column}: ${sentence}`.replace(/[\u2068\u2069]/g, '');
  });
}

const counts = ({ added, changed, same, wrong }: Report) => [added, changed, same, wrong];
const entries = async () =>
  Number(
    (
      await house.db
        .selectFrom('journal_entry')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );

describe('sites', () => {
  const file = [
    'Nom,الاسم,Ville,Région,Latitude,Longitude,État,Ouvert le,Places,Capacité depuis',
    'Technopark Casablanca,تكنوبارك الدار البيضاء,Casablanca,Casablanca-Settat,"33,5447",-7.6371,Ouvert,01/10/2001,200,2001-10-01',
    'Technopark Agadir,,Agadir,Souss-Massa,,,En travaux,2019-01-01,100,2021-03-01',
  ].join('\n');

  it('come in with their states and capacities from the day given', async () => {
    expect(await take(file)).toMatchObject({ ok: true, report: { added: 2, changed: 0 } });
    const sites = await house.db
      .selectFrom('site')
      .select(['slug', 'name', 'city', 'region_code', 'lat', 'lon'])
      .orderBy('slug')
      .execute();
    expect(sites).toEqual([
      {
        slug: 'technopark-agadir',
        name: { fr: 'Technopark Agadir' },
        city: { fr: 'Agadir' },
        region_code: 'MA-09',
        lat: null,
        lon: null,
      },
      {
        slug: 'technopark-casablanca',
        name: { fr: 'Technopark Casablanca', ar: 'تكنوبارك الدار البيضاء' },
        city: { fr: 'Casablanca' },
        region_code: 'MA-06',
        lat: 33.5447,
        lon: -7.6371,
      },
    ]);
    const states = await house.db.selectFrom('site_status').select(['status', 'during']).orderBy('during').execute();
    expect(states).toEqual([
      { status: 'open', during: '[2001-10-01,)' },
      { status: 'works', during: '[2019-01-01,)' },
    ]);
  });

  it('change nothing when they come again, and the journal says nothing', async () => {
    const before = await entries();
    const again = await take(file);
    expect(again).toMatchObject({ ok: false, why: 'nothing' });
    expect(await entries()).toBe(before);
  });

  it('take a new state from its day: the one before ends, the rest of the row is as it was', async () => {
    const opened = await take('code;statut;depuis;places\ntechnopark-agadir;ouvert;2021-06-15;120', 'sites');
    expect(opened).toMatchObject({ ok: true, report: { added: 0, changed: 1 } });
    const states = await house.db
      .selectFrom('site_status')
      .innerJoin('site', 'site.id', 'site_status.site_id')
      .where('slug', '=', 'technopark-agadir')
      .select(['status', 'during'])
      .orderBy('during')
      .execute();
    expect(states).toEqual([
      { status: 'works', during: '[2019-01-01,2021-06-15)' },
      { status: 'open', during: '[2021-06-15,)' },
    ]);
    const places = await house.db
      .selectFrom('site_capacity')
      .innerJoin('site', 'site.id', 'site_capacity.site_id')
      .where('slug', '=', 'technopark-agadir')
      .select(['places', 'during'])
      .orderBy('during')
      .execute();
    expect(places).toEqual([
      { places: 100, during: '[2021-03-01,2021-06-15)' },
      { places: 120, during: '[2021-06-15,)' },
    ]);
  });

  it('need a name, a city and a region to be added', async () => {
    expect(await complaints('Nom;Région\nTechnopark Oujda;Oriental\nTechnopark Fès;Atlantide', 'en', 'sites')).toEqual([
      'Whole file City in French: The column “City in French” is missing; it is needed to add 2 rows (the first: 2).',
      '3 Région (B): Unknown region: “Atlantide”.',
    ]);
  });
});

describe('companies', () => {
  const french = [
    'Raison sociale;ICE;Secteur d’activité;Ville;Créée le;Site internet;Tél.;Phase;Depuis;Description',
    'Atlas Données;001525678000012;ai;Casablanca;04/11/2019;atlas-donnees.example;+212 522 00 00 00;Incubation;2022-01-01;"Prévoit les ventes ; explique pourquoi"',
    'Souss Agri;001525678000023;Technologies agricoles;Agadir;2018-05-02;;;Accélération;2021-03-01;',
  ].join('\r\n');
  const arabic = [
    'اسم المقاولة,الاسم بالعربية,التعريف الموحد للمقاولة,القطاع,المدينة,الجهة,تاريخ التأسيس,المرحلة,منذ',
    'Zellige Tech,زليج تك,٠٠١٥٢٥٦٧٨٠٠٠٠٣٤,البرمجيات والخدمات الرقمية,فاس,فاس-مكناس,١٢/٠٣/٢٠٢٠,فكرة,٠١/٠٩/٢٠٢١',
  ].join('\n');
  const english =
    'Company name\tICE\tIndustry\tCity\tFounded\nNorth Robotics\t001525678000045\tsoftware\tTangier\t2021-02-28\n';

  it('come in from French, Arabic and English files', async () => {
    expect(await take(french)).toMatchObject({ ok: true, report: { added: 2 } });
    expect(await take(arabic)).toMatchObject({ ok: true, report: { added: 1 } });
    expect(await take(english)).toMatchObject({ ok: true, report: { added: 1 } });
    const stored = await house.db
      .selectFrom('company')
      .select(['name', 'name_ar', 'slug', 'ice', 'sector_id', 'city', 'region_code', 'founded_on', 'website'])
      .orderBy('ice')
      .execute();
    expect(stored.map(({ name, sector_id, founded_on, website }) => [name, sector_id, founded_on, website])).toEqual([
      ['Atlas Données', 'ai', '2019-11-04', 'https://atlas-donnees.example'],
      ['Souss Agri', 'agritech', '2018-05-02', null],
      ['Zellige Tech', 'software', '2020-03-12', null],
      ['North Robotics', 'software', '2021-02-28', null],
    ]);
    expect(stored[2]).toMatchObject({ name_ar: 'زليج تك', ice: '001525678000034', city: 'فاس', region_code: 'MA-03' });
    for (const file of [french, arabic, english]) expect(await take(file)).toMatchObject({ ok: false, why: 'nothing' });
  });

  it('change only where a cell says something else; an empty cell says nothing', async () => {
    const changed = await check(
      'ICE;Nom;Secteur;Ville;Téléphone\n001525678000012;Atlas Données;;Rabat;\n001525678000023;;;Agadir;0528000000',
    );
    expect(counts(changed)).toEqual([0, 2, 0, 0]);
    expect(changed.effects.map(({ row, changes }) => [row, changes])).toEqual([
      [2, [{ field: 'city', before: 'Casablanca', after: 'Rabat' }]],
      [3, [{ field: 'phone', before: null, after: '0528000000' }]],
    ]);
  });

  it('are found by ICE, by code, or by their name however written', async () => {
    const found = await check('Nom;Code;Ville\nATLAS  donnees;;Rabat\n;souss-agri;Tiznit', 'companies');
    expect(counts(found)).toEqual([0, 2, 0, 0]);
    // Another ICE under the same name is another company.
    const other = await check('Nom;ICE;Secteur\nAtlas Données;001525678009999;ai');
    expect(counts(other)).toEqual([1, 0, 0, 0]);
    expect(await complaints('ICE;Code;Ville\n001525678000012;souss-agri;Rabat')).toEqual([
      '2 Code (B): The ICE names “Atlas Données” and the code names “Souss Agri”.',
    ]);
  });

  it('keep the history: a phase takes effect on its day', async () => {
    const { id } = await house.db
      .selectFrom('company')
      .where('slug', '=', 'atlas-donnees')
      .select('id')
      .executeTakeFirstOrThrow();
    await take(
      'ICE;Phase;Phase depuis;État;État depuis\n001525678000012;Développement;2024-06-01;En activité;2019-11-04',
    );
    const phases = await house.db
      .selectFrom('phase_spell')
      .where('company_id', '=', id)
      .select(['phase', 'during'])
      .orderBy('during')
      .execute();
    expect(phases).toEqual([
      { phase: 'incubation', during: '[2022-01-01,2024-06-01)' },
      { phase: 'development', during: '[2024-06-01,)' },
    ]);
    const states = await house.db
      .selectFrom('company_state')
      .where('company_id', '=', id)
      .select(['state', 'during'])
      .execute();
    expect(states).toEqual([{ state: 'active', during: '[2019-11-04,)' }]);
  });

  it('with mistakes are refused whole, each named by row and column in the language of the reader', async () => {
    const file = [
      'Nom;ICE;Secteur;Région;Date de création;E-mail;Site web;Téléphone;Phase',
      'Bonne Idée;001525678000056;ai;;;;;;',
      'Sans Zéros;1525678000067;ai;;;;;;',
      'Mauvaise Date;001525678000078;ai;;31/02/2020;;;;',
      'Inconnus;001525678000089;magie;Atlantide;;;;;retraite',
      'Adresses;001525678000090;ai;;;pas une adresse;https://;12;',
      'Bonne Idée bis;001525678000056;ai;;;;;;',
      ';;ai;;;;;;',
      'Trop;001525678000101;ai;;;;;;;x;y',
    ].join('\n');
    const before = await house.db.selectFrom('company').select('id').execute();
    const journal = await entries();
    expect(await complaints(file, 'fr')).toEqual([
      '3 ICE (B): «\u00a01525678000067\u00a0» n’est pas un ICE\u00a0: il a 15 chiffres. Un tableur enlève parfois les zéros du début.',
      '4 Date de création (E): «\u00a031/02/2020\u00a0» n’est pas une date\u00a0: écrivez par exemple 2022-11-04 ou 04/11/2022.',
      '5 Secteur (C): Secteur inconnu\u00a0: «\u00a0magie\u00a0».',
      '5 Région (D): Région inconnue\u00a0: «\u00a0Atlantide\u00a0».',
      '5 Phase (I): «\u00a0retraite\u00a0» n’est pas une des valeurs possibles\u00a0: Idée, Incubation, Développement, Accélération, Anciens.',
      '6 Site web (G): «\u00a0https://\u00a0» n’est pas une adresse web.',
      '6 E-mail (F): «\u00a0pas une adresse\u00a0» n’est pas une adresse électronique.',
      '6 Téléphone (H): «\u00a012\u00a0» n’est pas un numéro de téléphone.',
      '7 Toute la ligne: Cette ligne parle de la même chose que la ligne 2\u00a0: n’en gardez qu’une.',
      '8 Nom (A): Cette ligne ne correspond à rien de connu\u202f; pour l’ajouter, il faut remplir «\u00a0Nom\u00a0».',
      '9 Toute la ligne: La ligne a 11 cellules, l’en-tête 9\u00a0: un séparateur est peut-être en trop.',
    ]);
    const arabicLines = await complaints(file, 'ar');
    expect(arabicLines).toHaveLength(11);
    expect(arabicLines[2]).toBe('5 Secteur (C): قطاع غير معروف: «magie».');
    expect(await take(file)).toMatchObject({ ok: false, why: 'problems' });
    expect(await house.db.selectFrom('company').select('id').execute()).toEqual(before);
    expect(await entries()).toBe(journal);
  });

  it('may hold what looks like a formula: it is text', async () => {
    const formula = 'Nom;ICE;Secteur;Ville\n"=HYPERLINK(""https://example.org"";""Atlas"")";001525678000145;ai;\'=1+1';
    expect(await take(formula)).toMatchObject({ ok: true, report: { added: 1 } });
    const { name, city, slug } = await house.db
      .selectFrom('company')
      .where('ice', '=', '001525678000145')
      .select(['name', 'city', 'slug'])
      .executeTakeFirstOrThrow();
    expect(name).toBe('=HYPERLINK("https://example.org";"Atlas")');
    expect(slug).toBe('hyperlink-https-example-org-atlas');
    // The apostrophe is the guard of an export, not part of the text.
    expect(city).toBe('=1+1');
    expect(await take(formula)).toMatchObject({ ok: false, why: 'nothing' });
  });

  it('whose name has neither Latin nor Arabic letters still get a code', async () => {
    expect(await take('Nom;Secteur\nⵣⵍⵍⵉⵊ;ai\nمقاولة الزليج;ai')).toMatchObject({ ok: true, report: { added: 2 } });
    const slugs = await house.db
      .selectFrom('company')
      .where('ice', 'is', null)
      .select('slug')
      .orderBy('slug')
      .execute();
    expect(slugs).toEqual([{ slug: 'entreprise' }, { slug: 'mqaoula-alzlij' }]);
  });

  it('without the columns that tell which they are are not read at all', async () => {
    expect(await complaints('Ville;Secteur\nRabat;ai', 'en', 'companies')).toEqual([
      'Whole file Name: The column “Name” is missing: without it there is no telling what the rows are about. Choose it below.',
    ]);
  });
});

describe('people', () => {
  const file = [
    'Nom complet;E-mail;Langue;Entreprise;Fonction;Depuis',
    'Salma Idrissi;salma@example.org;Français;Atlas Données;Fondatrice;2019-11-04',
    'Youssef Amrani;;العربية;001525678000023;Gérant;01/02/2020',
    'Salma Idrissi;salma@example.org;;Souss Agri;salariée;2021-01-01',
  ].join('\n');

  it('come in once each, with the companies they belong to', async () => {
    expect(await take(file)).toMatchObject({ ok: true, report: { added: 2, changed: 1 } });
    const people = await house.db.selectFrom('person').select(['name', 'email', 'locale']).orderBy('name').execute();
    expect(people).toEqual([
      { name: 'Salma Idrissi', email: 'salma@example.org', locale: 'fr' },
      { name: 'Youssef Amrani', email: null, locale: 'ar' },
    ]);
    const members = await house.db
      .selectFrom('company_member')
      .innerJoin('company', 'company.id', 'company_member.company_id')
      .select(['slug', 'role', 'during'])
      .orderBy('during')
      .execute();
    expect(members).toEqual([
      { slug: 'atlas-donnees', role: 'founder', during: '[2019-11-04,)' },
      { slug: 'souss-agri', role: 'manager', during: '[2020-02-01,)' },
      { slug: 'souss-agri', role: 'employee', during: '[2021-01-01,)' },
    ]);
    expect(await take(file)).toMatchObject({ ok: false, why: 'nothing' });
  });

  it('are found by e-mail, else by name and company', async () => {
    const report = await check(
      'Name,E-mail,Company,Role,Until\nYOUSSEF AMRANI,youssef@example.org,souss-agri,manager,2023-12-31',
    );
    expect(report.effects.map(({ changes }) => changes)).toEqual([
      [
        { field: 'email', before: null, after: 'youssef@example.org' },
        { field: 'until', before: null, after: '2023-12-31' },
      ],
    ]);
    // The same name in another company is another person.
    expect(counts(await check('Name,Company,Role\nYoussef Amrani,North Robotics,founder'))).toEqual([1, 0, 0, 0]);
  });

  it('with mistakes are named', async () => {
    const wrong = [
      'Name,E-mail,Company,Role,Since,Until',
      'Amina Berrada,amina@example.org,Nowhere,founder,2020-01-01,',
      'Amina Berrada,amina@example.org,Atlas Données,founder,2020-01-01,2019-01-01',
      'Karim Naciri,,,founder,,',
      'Salma Alaoui,salma@example.org,Atlas Données,founder,2019-11-04,',
      'Salma Bennis,salma@example.org,Atlas Données,founder,2019-11-04,',
      'Nadia,nadia@example.org,Atlas Données,chef,,',
    ].join('\n');
    expect(await complaints(wrong)).toEqual([
      '2 Company (C): No company has this name, code or ICE: “Nowhere”.',
      '3 Until (F): The end (1 January 2019) comes before the start (1 January 2020).',
      '4 Company (C): The row gives dates or a role, but no company.',
      '6 Name (A): “Salma Bennis” contradicts row 5, which says “Salma Alaoui”.',
      '6 Whole row: This row is about the same thing as row 5: keep only one.',
      '7 Role (D): “chef” is not one of the possible values: Founder, Manager, Employee.',
    ]);
  });
});

describe('residencies', () => {
  const file = [
    'Site;Local;Étage;Superficie (m²);Entreprise;Du;Au',
    'Technopark Casablanca;A-101;1;24,5;Atlas Données;01/01/2020;31/12/2021',
    'technopark-casablanca;A-101;;;Zellige Tech;01/01/2022;',
    'تكنوبارك الدار البيضاء;A-102;1;1 020,25;001525678000023;2021-06-15;',
    'Technopark Agadir;B-1;0;18;;;',
  ].join('\n');

  it('come in, and their units with them; the last day is included', async () => {
    expect(await take(file)).toMatchObject({ ok: true, report: { added: 4 } });
    const rows = await house.db
      .selectFrom('residency as r')
      .innerJoin('unit as u', 'u.id', 'r.unit_id')
      .innerJoin('company as c', 'c.id', 'r.company_id')
      .select(['u.code', 'c.slug', 'r.during'])
      .orderBy('u.code')
      .orderBy('r.during')
      .execute();
    expect(rows).toEqual([
      { code: 'A-101', slug: 'atlas-donnees', during: '[2020-01-01,2022-01-01)' },
      { code: 'A-101', slug: 'zellige-tech', during: '[2022-01-01,)' },
      { code: 'A-102', slug: 'souss-agri', during: '[2021-06-15,)' },
    ]);
    const units = await house.db
      .selectFrom('unit')
      .select(['code', 'floor', 'area_m2', 'during'])
      .orderBy('code')
      .execute();
    expect(units).toEqual([
      { code: 'A-101', floor: '1', area_m2: 24.5, during: '[2020-01-01,)' },
      { code: 'A-102', floor: '1', area_m2: 1020.25, during: '[2021-06-15,)' },
      // A row without company tells of a unit that nobody rents yet.
      { code: 'B-1', floor: '0', area_m2: 18, during: '[2026-11-22,)' },
    ]);
    expect(await take(file)).toMatchObject({ ok: false, why: 'nothing' });
  });

  it('may end, make room for the next in the same file, and be older than the unit was known', async () => {
    const next = [
      'Site;Local;Entreprise;Du;Au',
      'technopark-casablanca;A-101;North Robotics;2025-01-01;',
      'technopark-casablanca;A-101;Zellige Tech;2022-01-01;2024-12-31',
      'technopark-casablanca;A-101;North Robotics;2018-01-01;2019-12-31',
    ].join('\n');
    expect(await take(next)).toMatchObject({ ok: true, report: { added: 2, changed: 1 } });
    const { during } = await house.db
      .selectFrom('unit')
      .where('code', '=', 'A-101')
      .select('during')
      .executeTakeFirstOrThrow();
    expect(during).toBe('[2018-01-01,)');
  });

  it('that overlap are refused by the database and named by row, whatever they overlap with', async () => {
    const overlapping = [
      'Site,Unit,Area,Company,From,To',
      'technopark-casablanca,A-102,,Atlas Données,2023-01-01,2023-12-31',
      'technopark-casablanca,C-7,30,Atlas Données,2023-01-01,',
      'technopark-casablanca,C-7,,Zellige Tech,2024-01-01,',
      'technopark-casablanca,C-8,30,Zellige Tech,2024-01-01,',
    ].join('\n');
    expect(await complaints(overlapping)).toEqual([
      '2 From (E): The unit is already let to “Souss Agri” since 15 June 2021.',
      '4 From (E): The unit is already let on those days by row 3.',
    ]);
    const units = await house.db.selectFrom('unit').select('code').where('code', 'like', 'C-%').execute();
    expect(units).toEqual([]);
  });

  it('with other mistakes are named', async () => {
    const wrong = [
      'Site,Unit,Area,Company,From,To',
      'Atlantis,A-1,20,Atlas Données,2023-01-01,',
      'technopark-agadir,Z-9,,Atlas Données,2023-01-01,',
      'technopark-agadir,B-1,,Atlas Données,2023-12-01,2023-01-01',
      'technopark-agadir,B-1,,,2023-01-01,',
      'technopark-agadir,B-2,"1,234",Atlas Données,2023-01-01,',
      'technopark-agadir,B-3,0,Atlas Données,2023-01-01,',
      'technopark-agadir,B-4,20,Atlas Données,,',
      'technopark-agadir,B-5,20,Atlas Données,2023-01-01,2023-06-30',
      'technopark-agadir,B-5,25,Atlas Données,2023-07-01,',
      ',B-6,20,Atlas Données,2023-01-01,',
    ].join('\n');
    expect(await complaints(wrong)).toEqual([
      '2 Site (A): Unknown site: “Atlantis”.',
      '3 Area (C): Unit “Z-9” is not known: its area is needed to add it.',
      '4 To (F): The end (1 January 2023) comes before the start (1 December 2023).',
      '5 Company (D): The row gives dates or a role, but no company.',
      '6 Area (C): “1,234” can be read in two ways: write the number without a thousands separator.',
      '7 Area (C): “0” is not possible here: from 0.01 to 1,000,000.',
      '8 From (E): “From” must be filled in.',
      '10 Area (C): “25” contradicts row 9, which says “20”.',
      '11 Site (A): “Site” must be filled in.',
    ]);
  });
});

describe('an import that was agreed to', () => {
  it('is not done where it would do something else by now', async () => {
    const read = await sheet('ICE;Ville\n001525678000012;Salé');
    const agreed = (await checkImport(house, read))?.fingerprint ?? '';
    await house.db.updateTable('company').set({ city: 'Tétouan' }).where('ice', '=', '001525678000012').execute();
    const outcome = await importRegister(house, author, read, { reason: 'test', sha256: 'x', agreed });
    expect(outcome).toMatchObject({ ok: false, why: 'changed' });
    const looked = (await checkImport(house, read))?.fingerprint ?? '';
    expect(await importRegister(house, author, read, { reason: 'test', sha256: 'x', agreed: looked })).toMatchObject({
      ok: true,
    });
  });
});
