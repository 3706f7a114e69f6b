import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { openTestHouse } from '../testing/house.ts';
import { addRegion, addSite } from '../testing/network.ts';
import { figuresShape } from './api.ts';
import { figureKeys } from './keys.ts';

const house = await openTestHouse();
const app = createApp(house);
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addSite(house, 'casablanca', { region: 'MA-06', places: 8 });

async function read(query: string) {
  const response = await app.request(`/api/v1/figures${query}`);
  return { status: response.status, body: (await response.json()) as Record<string, Record<string, unknown>> };
}

test('the API gives the day and every figure under its key, with its definition in three languages', async () => {
  const { status, body } = await read('?on=2022-11-04');
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['on', ...figureKeys]);
  expect(body.on).toBe('2022-11-04');
  expect(body.places).toEqual({
    value: 8,
    unit: 'count',
    numerator: 8,
    denominator: null,
    definition: {
      fr: expect.stringContaining('Nombre d’entreprises'),
      ar: expect.stringContaining('عدد المقاولات'),
      en: expect.stringContaining('Number of companies'),
    },
    absence: null,
  });
  expect(body.occupancy_places).toMatchObject({ value: 0, unit: 'share', numerator: 0, denominator: 8 });
  expect(figuresShape.strict().parse(body)).toEqual(body);
});

test('what cannot be computed is null, with the reason', async () => {
  const { body } = await read('');
  expect(body.on).toBe('2026-11-22');
  expect(body.jobs_total).toMatchObject({ value: null, numerator: null, absence: 'no_data' });
  expect(body.survival_5y).toMatchObject({ value: null, numerator: 0, denominator: 0, absence: 'no_denominator' });
});

test.each(['2022-02-30', '99999', 'x', '0000-01-01', '1949-12-31', '2026-11-23'])('%s is refused', async (day) => {
  expect((await read(`?on=${day}`)).status).toBe(400);
});
