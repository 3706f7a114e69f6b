import { expect, it } from 'vitest';
import { openTestHouse } from '../src/testing/house.ts';
import { isDemoLoaded, loadDemo } from './index.ts';

const house = await openTestHouse();

it('loads the network into an empty database', async () => {
  expect(await isDemoLoaded(house.db)).toBe(false);
  const summary = await loadDemo(house, 20221104);
  expect(summary.rows.company).toBeGreaterThan(3000);
  expect(await isDemoLoaded(house.db)).toBe(true);
});
