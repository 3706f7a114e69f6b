import type { Insertable } from 'kysely';
import { v7 } from 'uuid';
import type { CompanyState, Phase, SiteState, Tables } from '../database/tables.ts';
import type { House } from '../house.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;
type Db = Pick<House, 'db'>;

/** Rows of a small network, written straight into the tables: each function adds one thing and gives back its id. */

export async function addRegion(house: Db, code: string, fr: string, ar = fr): Promise<string> {
  await house.db
    .insertInto('region')
    .values({
      code,
      name: JSON.stringify({ fr, ar }),
      seat: JSON.stringify({ fr, ar }),
      lat: 33.57,
      lon: -7.59,
      source: 'test',
    })
    .execute();
  return code;
}

export async function addSector(house: Db, id: string, fr: string, position = 1): Promise<string> {
  await house.db
    .insertInto('sector')
    .values({ id, name: JSON.stringify({ fr }), position })
    .execute();
  return id;
}

export async function addSite(
  house: Db,
  slug: string,
  site: { region: string; name?: string; places?: number; states?: [SiteState, string][]; lat?: number; lon?: number },
): Promise<string> {
  const id = v7();
  const name = JSON.stringify({ fr: site.name ?? slug, ar: `${slug} بالعربية` });
  await house.db
    .insertInto('site')
    .values({
      id,
      slug,
      name,
      city: name,
      region_code: site.region,
      lat: site.lat ?? 33.57,
      lon: site.lon ?? -7.59,
      description: JSON.stringify({ fr: `Le site de ${slug}.` }),
    })
    .execute();
  for (const [status, during] of site.states ?? [['open', '[2015-01-01,)']]) {
    await house.db
      .insertInto('site_status')
      .values({ id: v7(), site_id: id, status: status as SiteState, during })
      .execute();
  }
  if (site.places) {
    await house.db
      .insertInto('site_capacity')
      .values({ id: v7(), site_id: id, places: site.places, during: '[2015-01-01,)' })
      .execute();
  }
  return id;
}

export async function addUnit(house: Db, siteId: string, code: string, area = 20, during = '[2015-01-01,)') {
  const id = v7();
  await house.db.insertInto('unit').values({ id, site_id: siteId, code, area_m2: area, during }).execute();
  return id;
}

export async function addCompany(
  house: Db,
  slug: string,
  company: Partial<Omit<Row<'company'>, 'id' | 'slug'>> & {
    sector_id: string;
    state?: CompanyState;
    phases?: [Phase, string][];
  },
): Promise<string> {
  const id = v7();
  const { state = 'active', phases = [], ...columns } = company;
  await house.db
    .insertInto('company')
    .values({ id, slug, name: slug, description: '{}', ...columns })
    .execute();
  await house.db
    .insertInto('company_state')
    .values({ id: v7(), company_id: id, state, during: '[2015-01-01,)' })
    .execute();
  for (const [phase, during] of phases) {
    await house.db.insertInto('phase_spell').values({ id: v7(), company_id: id, phase, during }).execute();
  }
  return id;
}

export async function addResidency(house: Db, companyId: string, unitId: string, during: string): Promise<string> {
  const id = v7();
  await house.db.insertInto('residency').values({ id, company_id: companyId, unit_id: unitId, during }).execute();
  return id;
}

export async function addPerson(house: Db, name: string, email: string | null = null): Promise<string> {
  const id = v7();
  await house.db.insertInto('person').values({ id, name, email, locale: 'fr' }).execute();
  return id;
}

export async function addMember(house: Db, companyId: string, personId: string, during = '[2020-01-01,)') {
  const id = v7();
  await house.db
    .insertInto('company_member')
    .values({ id, company_id: companyId, person_id: personId, role: 'founder', during })
    .execute();
  return id;
}

export async function assignCoach(house: Db, companyId: string, personId: string, during = '[2020-01-01,)') {
  const id = v7();
  await house.db
    .insertInto('coach_assignment')
    .values({ id, company_id: companyId, person_id: personId, during })
    .execute();
  return id;
}

export async function addDelivery(
  house: Db,
  companyId: string,
  deliveredOn: string,
  delivery: Partial<Row<'service_delivery'>> = {},
): Promise<string> {
  const id = v7();
  await house.db
    .insertInto('service_delivery')
    .values({
      id,
      company_id: companyId,
      service: 'coaching',
      provider: 'network',
      delivered_on: deliveredOn,
      note: '{}',
      ...delivery,
    })
    .execute();
  return id;
}
