import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTalentIds } from './ids.ts';

const awkward = fc.constantFrom('', 'é', 'ÿ', 'Ā', '\ud83d\ude00', '\ud83d', 'ﬁ', '-'.repeat(36));
const id = fc.oneof(
  fc.uuid(),
  fc.uuid().map((one) => one.toUpperCase()),
  fc.string({ maxLength: 3 }),
  awkward,
);

test('an id is found again under its number, until it is taken out', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 200 }), (changes) => {
      const ids = createTalentIds();
      const numbers = new Map<string, number>();
      for (const [one, stays] of changes) {
        if (stays) {
          const number = ids.add(one);
          expect(number).toBe(numbers.get(one) ?? number);
          numbers.set(one, number);
        } else {
          ids.remove(ids.find(one));
          numbers.delete(one);
        }
      }
      expect(ids.size).toBe(numbers.size);
      expect(new Set(numbers.values()).size).toBe(numbers.size);
      for (const [one] of changes) expect(ids.find(one)).toBe(numbers.get(one) ?? -1);
      for (const [one, number] of numbers) expect(ids.idOf(number)).toBe(one);
    }),
  );
});

test('ids are in the order of their UTF-16 units, however they are packed', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      const ids = createTalentIds();
      const order = ids.compare(ids.add(a), ids.add(b));
      expect(Math.sign(order)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test('numbers are given again, so that memory does not grow with those who left', () => {
  const ids = createTalentIds();
  for (let i = 0; i < 5_000; i++) ids.remove(ids.add(`talent-${i}`));
  expect(ids.capacity).toBe(1);
});
