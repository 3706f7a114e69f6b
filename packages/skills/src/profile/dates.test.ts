import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './dates.ts';

/** What a line dates: from, to (« … » where it lasts). */
function spans(text: string): string[] {
  return findDates(text).map(({ from = '?', to = '', current }) => `${from}/${current ? '…' : to}`);
}

describe('dates and spans', () => {
  const cases: [string, string][] = [
    ['mars 2019 – présent', '2019-03/…'],
    ['Sept. 2019 – févr. 2022', '2019-09/2022-02'],
    ['de janvier 2020 à mars 2024', '2020-01/2024-03'],
    ['depuis mai 2021', '2021-05/…'],
    ['2018 à ce jour', '2018/…'],
    ['2019–auj.', '2019/…'],
    ['09/2016 -- 12/2019', '2016-09/2019-12'],
    ['juillet - août 2024', '2024-07/2024-08'],
    ['été 2017', '2017/'],
    ['Summer 2013, 2014', '2013/2014'],
    ['Jan 2021 - Present', '2021-01/…'],
    ['May. 2023 - Aug. 2023', '2023-05/2023-08'],
    ['2021-03-15 → 2022-01', '2021-03/2022-01'],
    ['يناير 2021 - إلى الآن', '2021-01/…'],
    ['شتنبر 2018 - دجنبر 2020', '2018-09/2020-12'],
    ['من أكتوبر 2011 إلى ماي 2012', '2011-10/2012-05'],
    ['غشت 2017 - يوليوز 2020', '2017-08/2020-07'],
    ['مارس ٢٠١٩ - الآن', '2019-03/…'],
    ['فبراير ٢٠١٥ - نونبر ٢٠١٩', '2015-02/2019-11'],
    ['منذ 2020', '2020/…'],
    ['January 20XX - Current', '?/…'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected]);
  });

  test('a single date has no end', () => {
    expect(findDates('Baccalauréat, 2010')).toEqual([
      { start: 14, end: 18, from: '2010', current: false, isRange: false },
    ]);
  });

  test.each(['2000clients', 'C2019', '+212 6 00 11 20 19', 'ISO 9001', '12020 dirhams', '2020 %'])(
    '%s is no date',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  test('a date stands where it says, whatever the text around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} mars 2019 ${after}`;
        for (const { start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
