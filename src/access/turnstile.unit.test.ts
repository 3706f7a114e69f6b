import { expect, test } from 'vitest';
import { turnstile } from './turnstile.ts';

test('lets three through at once, all in the end, in the order they came', async () => {
  const pass = turnstile(3);
  let inside = 0;
  let most = 0;
  const came: number[] = [];
  const visits = Array.from({ length: 20 }, (_, n) =>
    pass(async () => {
      came.push(n);
      inside++;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
      return n;
    }),
  );
  expect(await Promise.all(visits)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBe(3);
  expect(came).toEqual([...came].sort((a, b) => a - b));
});

test('who fails inside makes room as well', async () => {
  const pass = turnstile(1);
  await expect(pass(() => Promise.reject(new Error('fell')))).rejects.toThrow('fell');
  expect(await pass(async () => 'through')).toBe('through');
});
