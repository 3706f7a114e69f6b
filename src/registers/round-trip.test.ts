import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../network/reference/reference.ts';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addPerson, addResidency, addSite, addUnit } from '../testing/network.ts';
import { translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';
import { openTable, sheetOf } from './drafts.ts';
import { exportFile, formats } from './exports/exports.ts';
import { checkImport } from './imports.ts';
import { problemSentence } from './problems.ts';
import { type Register, registers } from './registers.ts';

const house = await openTestHouse();

beforeAll(async () => {
  await loadReference(house.db);
});

/** What importing an export of the register would do. */
async function sentBack(register: Register, format: (typeof formats)[number], locale: (typeof locales)[number]) {
  const opened = await openTable(await exportFile(house, register, format, locale));
  if (!opened.ok) return { refusal: opened.refusal };
  const sheet = sheetOf(opened.table, null);
  expect(sheet?.register).toBe(register);
  const report = sheet && (await checkImport(house, sheet));
  return {
    problems: report?.problems.map(
      (problem) => `${problem.row} ${problemSentence(problem, register, translator('en'), 'en')}`,
    ),
    effects: report?.effects,
    same: report?.same,
  };
}

async function clear(): Promise<void> {
  for (const table of [
    'residency',
    'company_member',
    'unit',
    'site_status',
    'site_capacity',
    'company_state',
    'phase_spell',
    'person',
    'company',
    'site',
  ] as const) {
    await house.db.deleteFrom(table).execute();
  }
}

/** Texts as registers hold them, and as they should not: formulas, quotes, separators, lines, marks, both scripts. */
const pieces = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '  ',
    '\u00a0',
    '\u200f',
    '_x0041_',
    '<b>',
    '&amp;',
  ],
  ...[
    'Atlas',
    'é',
    'e\u0301',
    'œuvre',
    'أطلس',
    'المُقاولة',
    '١٢',
    '12',
    '1,5',
    '2022-11-04',
    'TRUE',
    '#N/A',
    '😀',
    '\u0007',
  ],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const name = text.map((words) => `${words}n`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(Date.UTC(1975, 0, 1 + n)).toISOString().slice(0, 10));
const ice = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => String(n).padStart(15, '0'));

const network = fc.record({
  site: fc.record({
    name,
    places: fc.integer({ min: 1, max: 500 }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
  }),
  companies: fc.array(
    fc.record({
      name,
      name_ar: maybe(text),
      ice: maybe(ice),
      legal_form: maybe(text),
      city: maybe(text),
      region_code: maybe(fc.constantFrom('MA-01', 'MA-06')),
      founded_on: maybe(day),
      website: maybe(fc.webUrl()),
      email: maybe(text),
      phone: maybe(text),
      description: fc.dictionary(fc.constantFrom('fr', 'ar', 'en'), text),
      phase: fc.constantFrom('idea', 'incubation', 'alumni'),
      since: day,
      stay: maybe(day),
      area: fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
    }),
    { maxLength: 4 },
  ),
  people: fc.array(fc.record({ name, phone: maybe(text), founder: fc.boolean(), until: maybe(day) }), { maxLength: 4 }),
});

type Network = typeof network extends fc.Arbitrary<infer T> ? T : never;

async function store(generated: Network): Promise<void> {
  const { site, companies, people } = generated;
  const siteId = await addSite(house, 'rabat', {
    region: 'MA-04',
    name: site.name,
    places: site.places,
    lat: site.lat,
  });
  const ids: string[] = [];
  const ices = new Set<string>();
  for (const [index, { phase, since, stay, area, description, ...company }] of companies.entries()) {
    const id = await addCompany(house, `c-${index}`, {
      ...company,
      ice: company.ice && ices.has(company.ice) ? null : company.ice,
      description: JSON.stringify(description),
      sector_id: 'ai',
      phases: [[phase as 'idea', `[${since},)`]],
    });
    if (company.ice) ices.add(company.ice);
    ids.push(id);
    const unit = await addUnit(house, siteId, `${company.name} ${index}`, area, '[1970-01-01,)');
    if (stay) await addResidency(house, id, unit, `[${stay},2040-01-01)`);
  }
  for (const [index, { name: called, phone, founder, until }] of people.entries()) {
    const id = await addPerson(house, called, index % 2 ? `p${index}@example.org` : null);
    await house.db.updateTable('person').set({ phone }).where('id', '=', id).execute();
    const companyId = ids[index];
    if (companyId) {
      const role = founder ? 'founder' : 'employee';
      const during = `[1970-01-01,${until ?? ''})`;
      const row = { id: house.ids.next(), company_id: companyId, person_id: id, role, during } as const;
      await house.db.insertInto('company_member').values(row).execute();
    }
  }
}

describe('a register that is exported and imported again', () => {
  it('changes nothing, whatever it holds, in both formats and three languages', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(network, async (generated) => {
        await clear();
        await store(generated);
        turn++;
        for (const [index, register] of registers.entries()) {
          const format = formats[(turn + index) % 2] ?? 'csv';
          const locale = locales[(turn + index) % 3] ?? 'fr';
          const back = await sentBack(register, format, locale);
          // A register without rows cannot be sent back.
          if ('refusal' in back) expect(back.refusal).toEqual({ code: 'no_rows' });
          else expect(back).toMatchObject({ problems: [], effects: [] });
        }
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});
