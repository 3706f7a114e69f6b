import { afterEach, expect, it, vi } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { eraseDraftsInTime, findDraft, keepDraft, waitingDrafts } from './drafts.ts';

const house = await openTestHouse();
const { accountId: account } = await house.signIn('direction');
const bytes = new TextEncoder().encode('Nom;ICE;Secteur\nAtlas;001525678000012;ai\n');

async function keep(name: string): Promise<string> {
  const kept = await keepDraft(house, account, { name, bytes, register: null });
  if (!kept.ok) throw new Error(kept.refusal.code);
  return kept.id;
}
const stored = async () =>
  (await house.db.selectFrom('register_draft').select('file_name').orderBy('file_name').execute()).map(
    ({ file_name }) => file_name,
  );

let end = async () => {};
afterEach(() => end());

it('erases the drafts whose day is over when the program starts, and while it runs, visited or not', async () => {
  house.setNow('2026-11-22T09:00:00Z');
  const old = await keep('old.csv');
  house.setNow('2026-11-23T08:59:00Z');
  await keep('young.csv');

  end = eraseDraftsInTime(house, 20);
  expect(await findDraft(house, account, old)).not.toBeNull();
  expect(await stored()).toEqual(['old.csv', 'young.csv']);

  house.setNow('2026-11-23T09:00:00Z');
  // Nobody sees it from that moment on; within a turn it is gone.
  expect(await findDraft(house, account, old)).toBeNull();
  expect((await waitingDrafts(house, account)).map(({ fileName }) => fileName)).toEqual(['young.csv']);
  await vi.waitFor(async () => expect(await stored()).toEqual(['young.csv']));

  await end();
  house.setNow('2026-11-30T09:00:00Z');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(await stored()).toEqual(['young.csv']);

  end = eraseDraftsInTime(house);
  await vi.waitFor(async () => expect(await stored()).toEqual([]));
});
