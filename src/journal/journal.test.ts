import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { translator } from '../texts/translate.ts';
import { command } from './command.ts';
import { lastEntries } from './entries.ts';
import { proposedReason } from './page-reasons.ts';
import { verifyJournal } from './verify.ts';
import { reasonText } from './words.ts';

const house = await openTestHouse();
const author = { id: null, label: 'Salma Idrissi' };

async function note(reason: string) {
  await command(
    house,
    { author, command: 'test.note', reason, details: { amount: 12.5, nom: 'Zellige “é”' } },
    async () => {},
  );
}

test('a change and its entry are stored together, chained to the entry before', async () => {
  await note('first');
  await note('second');
  const entries = await house.db.selectFrom('journal_entry').selectAll().orderBy('seq').execute();
  expect(entries.map(({ seq, reason }) => [seq, reason])).toEqual([
    [1, 'first'],
    [2, 'second'],
  ]);
  expect(entries[0]?.previous_hash).toBe('0'.repeat(64));
  expect(entries[1]?.previous_hash).toBe(entries[0]?.hash);
  expect(await verifyJournal(house.db)).toEqual({ sound: true, entries: 2, head: entries[1]?.hash });
});

test('a change that fails leaves no entry', async () => {
  const failing = command(house, { author, command: 'test.fail', reason: 'to see' }, async () => {
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  expect((await verifyJournal(house.db)) as { entries: number }).toMatchObject({ sound: true, entries: 2 });
});

test('an entry without a reason is refused by the database', async () => {
  await expect(note('  ')).rejects.toThrow(/check constraint/);
});

test('entries written at the same time still make one line', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => note(`at once ${n}`)));
  expect(await verifyJournal(house.db)).toMatchObject({ sound: true, entries: 22 });
});

test('the message of a proposed reason is kept within the chain', async () => {
  const reason = proposedReason(translator('ar'), 'network.reason_declaration', { year: '2025' });
  await command(house, { author, command: 'test.note', reason: 'set aside' }, async (_tx, entry) => {
    entry.reason = reason;
    entry.details = { jobs: 3 };
  });
  const [last] = await lastEntries(house, 1);
  expect(last).toMatchObject({ reason: 'تصريح سنة 2025', details: { jobs: 3, reason_message: reason.message } });
  expect(last && reasonText(translator('fr'), last)).toBe('Déclaration de l’année 2025');
  expect(await verifyJournal(house.db)).toMatchObject({ sound: true, entries: 23, head: last?.hash });
});

test('the database refuses to change, remove or empty the journal', async () => {
  await expect(sql`update journal_entry set reason = 'other'`.execute(house.db)).rejects.toThrow('append-only');
  await expect(sql`delete from journal_entry where seq = 2`.execute(house.db)).rejects.toThrow('append-only');
  await expect(sql`truncate journal_entry`.execute(house.db)).rejects.toThrow('append-only');
});

/** Does what only the owner of the database can: takes the guard off, tampers, puts it back. */
async function tamper(statement: string) {
  await sql`alter table journal_entry disable trigger user`.execute(house.db);
  await sql.raw(statement).execute(house.db);
  await sql`alter table journal_entry enable trigger user`.execute(house.db);
}

test('verification names the first broken entry', async () => {
  await tamper(`update journal_entry set reason = 'other' where seq = 7`);
  expect(await verifyJournal(house.db)).toEqual({ sound: false, entry: 7, why: 'altered' });
  await tamper(`delete from journal_entry where seq = 5`);
  expect(await verifyJournal(house.db)).toEqual({ sound: false, entry: 5, why: 'missing' });
  await tamper(`delete from journal_entry where seq >= 5`);
  expect(await verifyJournal(house.db)).toEqual({ sound: false, entry: 5, why: 'cut-off' });
});
