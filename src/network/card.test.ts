import { expect, test } from 'vitest';
import { verifyJournal } from '../journal/verify.ts';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addSector } from '../testing/network.ts';
import { cardOf, cardVersion, editCard } from './card.ts';
import { findCompany, listCompanies } from './companies.ts';

const house = await openTestHouse();
const founder = { id: 'f', label: 'Fondatrice' };
await addSector(house, 'fintech', 'Fintech');
const id = await addCompany(house, 'amane', {
  name: 'Amane',
  sector_id: 'fintech',
  description: JSON.stringify({ en: 'Savings groups, on the phone.', fr: 'La tontine, au téléphone.' }),
});

async function card() {
  const company = await findCompany(house, 'amane');
  if (!company) throw new Error('the company is there');
  return company;
}

const edit = async (change: Partial<Parameters<typeof cardOf>[0]>, version?: string) => {
  const before = await card();
  const form = { version: version ?? cardVersion(before), reason: 'Mise à jour' };
  return editCard(house, founder, id, { ...cardOf(before), ...change }, form);
};

test('a founder changes the card; the journal names the fields, not what they say', async () => {
  expect(await edit({ nameAr: 'أمان', website: 'https://amane.example' })).toBe('saved');
  expect(await card()).toMatchObject({ nameAr: 'أمان', website: 'https://amane.example' });
  const entry = await house.db.selectFrom('journal_entry').selectAll().orderBy('seq', 'desc').executeTakeFirst();
  expect(entry).toMatchObject({
    command: 'company.edit',
    subject_id: id,
    details: { fields: ['nameAr', 'website'] },
  });
});

test('the directory finds the new words at once', async () => {
  await edit({ description: { ar: 'تطبيق للادّخار الجماعي' } });
  expect(await listCompanies(house, { text: 'للادخار' })).toMatchObject({ total: 1, rows: [{ slug: 'amane' }] });
});

test('saving the same card again changes nothing and leaves no entry', async () => {
  const before = await verifyJournal(house.db);
  expect(await edit({})).toBe('same');
  expect(await verifyJournal(house.db)).toEqual(before);
});

test('of two tabs open on one card, the second does not overwrite the first', async () => {
  const seen = cardVersion(await card());
  expect(await edit({ city: 'Rabat' }, seen)).toBe('saved');
  expect(await edit({ city: 'Tanger' }, seen)).toBe('changed');
  expect(await card()).toMatchObject({ city: 'Rabat' });
});
