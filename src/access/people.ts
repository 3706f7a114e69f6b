import type { House } from '../house.ts';
import { today } from '../house.ts';
import type { Role } from './actor.ts';
import { type PeopleRow, selectPeople } from './queries/people.ts';

export type { PeopleRow } from './queries/people.ts';

export const peoplePerPage = 25;

/** The accounts whose name or e-mail holds the text and who hold the role today, a page (from 1) at a time. */
export async function listPeople(
  house: Pick<House, 'db' | 'clock'>,
  asked: { text: string; role: Role | null; page: number },
): Promise<{ rows: PeopleRow[]; total: number; page: number }> {
  const read = (page: number) =>
    selectPeople(house.db, {
      text: asked.text,
      role: asked.role,
      day: today(house.clock),
      offset: (page - 1) * peoplePerPage,
      limit: peoplePerPage,
    });
  const found = await read(asked.page);
  if (found.rows.length > 0 || asked.page === 1) return { ...found, page: asked.page };
  const last = Math.max(1, Math.ceil(found.total / peoplePerPage));
  return { ...(await read(last)), page: last };
}
