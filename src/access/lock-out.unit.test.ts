import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockedUntil, minutesUntil } from './lock-out.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute));

test('four failures do not lock', () => {
  expect(lockedUntil([at(0), at(1), at(2), at(3)], at(4))).toBeNull();
});

test('the fifth failure within fifteen minutes locks for fifteen minutes from then', () => {
  const failures = [at(0), at(3), at(6), at(9), at(12)];
  expect(lockedUntil(failures, at(12))).toEqual(at(27));
  expect(lockedUntil(failures, at(26))).toEqual(at(27));
  expect(lockedUntil(failures, at(27))).toBeNull();
});

test('five failures over more than fifteen minutes do not lock', () => {
  expect(lockedUntil([at(0), at(4), at(8), at(12), at(16)], at(16))).toBeNull();
});

test('what is said in minutes is never less than what is left', () => {
  expect(minutesUntil(at(27), at(12))).toBe(15);
  expect(minutesUntil(at(27), new Date(at(26).getTime() + 59_000))).toBe(1);
});

test('no lock lasts longer than fifteen minutes, and there is none without five failures', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 30 });
  fc.assert(
    fc.property(minutes, (failures) => {
      const now = at(59);
      const until = lockedUntil(failures.map(at), now);
      if (until === null) return;
      expect(failures.length).toBeGreaterThanOrEqual(5);
      expect(until.getTime() - now.getTime()).toBeLessThanOrEqual(15 * 60_000);
    }),
  );
});
