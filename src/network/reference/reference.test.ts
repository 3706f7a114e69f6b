import { describe, expect, it } from 'vitest';
import { openTestHouse } from '../../testing/house.ts';
import { loadReference } from './reference.ts';

const house = await openTestHouse();

async function versions() {
  const regions = await house.db.selectFrom('region').selectAll().orderBy('code').execute();
  const sectors = await house.db.selectFrom('sector').selectAll().orderBy('position').execute();
  return { regions, sectors };
}

describe('reference data', () => {
  it('brings the twelve regions and the sectors, named in three languages', async () => {
    await loadReference(house.db);
    const { regions, sectors } = await versions();
    expect(regions).toHaveLength(12);
    expect(sectors.map((sector) => sector.position)).toEqual(sectors.map((_, index) => index + 1));
    for (const { name } of [...regions, ...sectors]) {
      expect(name.fr).toBeTruthy();
      expect(name.en).toBeTruthy();
      expect(name.ar).toMatch(/^[\p{Script=Arabic}\s\d.-]+$/u);
    }
  });

  it('changes nothing the second time, and mends what differs', async () => {
    const before = await versions();
    await loadReference(house.db);
    expect(await versions()).toEqual(before);
    await house.db.updateTable('sector').set({ position: 99 }).where('id', '=', 'software').execute();
    await loadReference(house.db);
    expect(await versions()).toEqual(before);
  });
});
