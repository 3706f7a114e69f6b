import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { linePath } from './line-chart.tsx';
import { linearScale } from './scale.ts';

describe('a scale', () => {
  test('goes from zero to a round number above the highest value', () => {
    expect(linearScale([450, 1400, 3000]).ticks).toEqual([0, 1000, 2000, 3000]);
    expect(linearScale([0.86, 0.9375]).ticks).toEqual([0, 0.5, 1]);
    expect(linearScale([7]).ticks).toEqual([0, 2, 4, 6, 8]);
  });

  test('holds what lies below zero', () => {
    const { ticks, place } = linearScale([-3, 8]);
    expect(ticks).toEqual([-5, 0, 5, 10]);
    expect(place(0)).toBeCloseTo(1 / 3);
  });

  test('goes from zero to one with nothing to show', () => {
    expect(linearScale([]).ticks).toEqual([0, 0.5, 1]);
  });

  test('places every value between its ends, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (thousandths) => {
        const values = thousandths.map((value) => value / 1000);
        const { place, ticks } = linearScale(values);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const value of values) {
          expect(place(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(place(value)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('a line', () => {
  test('has a gap where a value is not known, never a zero', () => {
    const point = (index: number, value: number) => `${index} ${value}`;
    expect(linePath([4, 5, null, 6], point)).toBe('M0 4L1 5M3 6');
    expect(linePath([null, null], point)).toBe('');
  });
});

describe('bars', () => {
  const bars = [
    { label: 'Casablanca', value: 200 },
    { label: 'Rabat', value: 40 },
  ];
  const chart = (direction: 'ltr' | 'rtl') =>
    renderToStaticMarkup(
      <BarChart
        id="places"
        title="Places"
        tableLabel="Données"
        heads={['Site', 'Places']}
        bars={bars}
        direction={direction}
        format={String}
      />,
    );

  test('begin where the line of text begins: 40 out of 200 is a fifth, at the left or at the right', () => {
    expect(chart('ltr')).toContain('<rect class="chart-bar" x="0" y="70" width="20%"');
    expect(chart('rtl')).toContain('<rect class="chart-bar" x="80%" y="70" width="20%"');
  });

  test('are in a table too', () => {
    expect(chart('ltr')).toMatch(/<th[^>]*>Rabat<\/th><td[^>]*>40<\/td>/);
  });
});
