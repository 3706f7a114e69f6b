import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { regularly } from './regularly.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const unexpected = (error: unknown) => {
  throw error;
};

test('work is done at once, then at every turn until it is ended', async () => {
  const work = vi.fn(async () => {});
  const end = regularly(1000, work, unexpected);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2500);
  expect(work).toHaveBeenCalledTimes(3);
  await end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(3);
});

test('a turn that fails is told, and the next one tries again', async () => {
  const failures: unknown[] = [];
  const work = vi.fn(async () => {
    if (work.mock.calls.length === 1) throw new Error('no connection');
  });
  const end = regularly(1000, work, (error) => failures.push(String(error)));
  await vi.advanceTimersByTimeAsync(1000);
  expect(failures).toEqual(['Error: no connection']);
  expect(work).toHaveBeenCalledTimes(2);
  await end();
});

test('work that takes longer than a turn is never done twice at once, and ending waits for it', async () => {
  let finish = () => {};
  const work = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const end = regularly(1000, work, unexpected);
  await vi.advanceTimersByTimeAsync(3000);
  expect(work).toHaveBeenCalledTimes(1);
  let ended = false;
  const ending = end().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toBe(false);
  finish();
  await ending;
});
