import { expect, it } from 'vitest';
import { openTestHouse } from '../src/testing/house.ts';
import { isDemoLoaded, loadDemo } from './index.ts';
import { countFigures } from './testing/figures.ts';

const house = await openTestHouse();

it('loads the network into an empty database', async () => {
  expect(await isDemoLoaded(house.db)).toBe(false);
  const start = performance.now();
  const summary = await loadDemo(house, Number(process.env.SEED ?? 20221104), { say: console.log });
  console.log(performance.now() - start, summary);
  expect(summary.rows.company).toBeGreaterThan(3000);
  expect(await isDemoLoaded(house.db)).toBe(true);
  for (const d of ['2022-11-04', '2024-05-31', '2026-11-22']) console.log(d, await countFigures(house.db, d));
});
