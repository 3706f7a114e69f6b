import { expect, test } from 'vitest';
import { loadDemo } from '../../demo/load.ts';
import { countFigures } from '../../demo/testing/figures.ts';
import { openTestHouse } from '../testing/house.ts';
import { figuresOn } from './figures.ts';

const house = await openTestHouse();
await loadDemo(house, 20221104);

test('on 4 November 2022 the rows of the demo network yield the figures of the article', async () => {
  const figures = await figuresOn(house, '2022-11-04');
  const made = (key: keyof typeof figures) => {
    const { value, numerator, denominator } = figures[key];
    return { value, numerator, denominator };
  };
  expect(figures.sites_operational.value).toBe(5);
  expect(figures.places.value).toBe(480);
  expect(figures.residents.value).toBe(450);
  expect(made('occupancy_places')).toEqual({ value: 0.9375, numerator: 450, denominator: 480 });
  expect(figures.occupancy_area.value).toBe(1);
  expect(made('turnover_rate')).toEqual({ value: 0.3, numerator: 135, denominator: 450 });
  expect(figures.supported.value).toBe(3000);
  expect(figures.supported_directly.value).toBe(1400);
  expect(figures.jobs_total.value).toBeGreaterThan(15_000);
  expect(figures.jobs_total.details.multiplier).toBeGreaterThan(1);
  expect(figures.jobs_total.details.multiplier_source).toBeTruthy();
  expect(figures.jobs_total.value).toBe(
    Math.round((figures.jobs_direct.value ?? 0) * (figures.jobs_total.details.multiplier ?? 0)),
  );
  expect(figures.incubation_success.value).toBe(0.86);
  expect(figures.satisfaction.value).toBe(0.95);
  expect(figures.satisfaction.details.answers).toBeGreaterThan(100);
  expect(figures.satisfaction.details.response_rate).toBeGreaterThan(0.3);
  expect(figures.exporting_share.value).toBe(0.25);
  expect(figures.export_continents.value).toBe(4);
  expect(figures.survival_5y.value).toBe(0.89);
});

test.each(['2016-02-29', '2022-11-04', '2026-11-22'])(
  'on %s the figures are those that other queries count from the same rows',
  async (day) => {
    const figures = await figuresOn(house, day, { seesSmallGroups: true });
    const counted = await countFigures(house.db, day);
    expect({
      sites_operational: figures.sites_operational.value,
      places: figures.places.value,
      residents: figures.residents.value,
      area_let: figures.occupancy_area.numerator,
      area_lettable: figures.occupancy_area.denominator,
      departures: figures.turnover_rate.numerator,
      supported: figures.supported.value,
      supported_directly: figures.supported_directly.value,
      jobs_direct: figures.jobs_direct.value ?? 0,
      admissions: figures.incubation_success.denominator,
      successes: figures.incubation_success.numerator,
      answers: figures.satisfaction.denominator ?? 0,
      satisfied: figures.satisfaction.numerator ?? 0,
      declaring: figures.exporting_share.denominator,
      exporting: figures.exporting_share.numerator,
      continents: figures.export_continents.value ?? 0,
      accelerated: figures.survival_5y.denominator,
      survivors: figures.survival_5y.numerator,
    }).toEqual({
      sites_operational: counted.sites_operational,
      places: counted.places,
      residents: counted.residents,
      area_let: counted.area_let,
      area_lettable: counted.area_lettable,
      departures: counted.departures,
      supported: counted.supported,
      supported_directly: counted.supported_directly,
      jobs_direct: counted.jobs_direct,
      admissions: counted.admissions,
      successes: counted.successes,
      answers: counted.answers,
      satisfied: counted.satisfied,
      declaring: counted.declaring,
      exporting: counted.exporting,
      continents: counted.continents,
      accelerated: counted.accelerated,
      survivors: counted.survivors,
    });
  },
);
