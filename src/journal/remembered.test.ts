import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { command } from './command.ts';
import { remembered } from './remembered.ts';

const house = await openTestHouse();
const change = () =>
  command(house, { author: { id: null, label: 'test' }, command: 'test.change', reason: 'to see' }, async () => {});

test('a question is asked once for each state of the network', async () => {
  let asked = 0;
  const ask = () => remembered(house.db, 'how many', async () => ++asked);
  expect([await ask(), await ask()]).toEqual([1, 1]);
  await change();
  expect([await ask(), await ask()]).toEqual([2, 2]);
  expect(await remembered(house.db, 'another', async () => 'other')).toBe('other');
});

test('those who ask at the same moment share one answer', async () => {
  let asked = 0;
  const ask = () =>
    remembered(house.db, 'at once', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return ++asked;
    });
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
});

test('a failure is not remembered', async () => {
  const failing = () => remembered(house.db, 'failing', () => Promise.reject(new Error('no database')));
  await expect(failing()).rejects.toThrow('no database');
  expect(await remembered(house.db, 'failing', async () => 'well')).toBe('well');
});
