import { expect, test } from 'vitest';
import { command } from '../journal/command.ts';
import { openTestHouse } from '../testing/house.ts';
import { joinTransactions } from './joined.ts';

const house = await openTestHouse();
const joined = joinTransactions(house.db);
const entry = { author: { id: null, label: 'test' }, command: 'test.join', reason: 'to see' };
const sector = (id: string) => ({ id, name: '{"fr":"Essai"}', position: 1 });
const insert = (id: string) => joined.db.insertInto('sector').values(sector(id)).execute();
const found = (id: string) => house.db.selectFrom('sector').select('id').where('id', '=', id).executeTakeFirst();

test('a query of the library belongs to the command’s transaction: it is undone with it', async () => {
  const failing = command(house, entry, (tx) =>
    joined.within(tx, async () => {
      await insert('undone');
      expect(await found('undone')).toBeUndefined();
      throw new Error('given up');
    }),
  );
  await expect(failing).rejects.toThrow('given up');
  expect(await found('undone')).toBeUndefined();
});

test('it is stored with the journal entry', async () => {
  await command(house, entry, (tx) => joined.within(tx, () => insert('stored')));
  expect(await found('stored')).toEqual({ id: 'stored' });
});

test('outside a command each query stands alone', async () => {
  await insert('alone');
  expect(await found('alone')).toEqual({ id: 'alone' });
});

test('two commands at once keep their queries apart', async () => {
  const one = command(house, entry, (tx) =>
    joined.within(tx, async () => {
      await insert('one');
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('given up');
    }),
  ).catch(() => {});
  const two = command(house, entry, (tx) => joined.within(tx, () => insert('two')));
  await Promise.all([one, two]);
  expect([await found('one'), await found('two')]).toEqual([undefined, { id: 'two' }]);
});

test('a query left floating after the end of its transaction is refused', async () => {
  let late: Promise<unknown> = Promise.resolve();
  await command(house, entry, (tx) =>
    joined.within(tx, async () => {
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() => insert('late'));
      late.catch(() => {});
    }),
  );
  await expect(late).rejects.toThrow('after the end of the transaction');
});
