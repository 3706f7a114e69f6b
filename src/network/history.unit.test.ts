import { expect, test } from 'vitest';
import { joinStays, type Stay } from './history.ts';

const stay = (siteSlug: string, from: string, until: string | null): Stay => ({ site: {}, siteSlug, from, until });

test('a few days between two rooms of one site are a move, not a departure', () => {
  const stays = [stay('rabat', '2011-04-08', '2021-04-08'), stay('rabat', '2021-04-18', null)];
  expect(joinStays(stays)).toEqual([stay('rabat', '2011-04-08', null)]);
});

test('months away are a departure, and another site is another stay', () => {
  const stays = [
    stay('rabat', '2018-01-01', '2019-01-01'),
    stay('tanger', '2019-01-05', '2019-12-01'),
    stay('rabat', '2020-01-01', null),
  ];
  expect(joinStays(stays)).toEqual(stays);
});
