import { cities, type DemoCity } from '../cities.ts';
import { addDays, type Day, during, earliest, latest, yearOf } from '../days.ts';
import type { Career } from '../network/careers.ts';
import { residentOn } from '../network/careers.ts';
import type { DemoPerson, PeopleMaker } from '../people/people.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { brandMaker } from './brands.ts';
import { describe } from './descriptions.ts';

/** A company of the demo: its career, its identity and its people. */
export interface DemoCompany {
  readonly id: string;
  readonly career: Career;
  readonly name: string;
  readonly nameAr: string;
  readonly slug: string;
  readonly sector: string;
  readonly city: { readonly fr: string; readonly ar: string; readonly en: string };
  readonly founders: readonly DemoPerson[];
}

type Weights = Record<string, number>;

/** What companies of the network do; some trades came later, some regions lean towards their own. */
const sectors: Weights = {
  software: 17,
  ai: 7,
  fintech: 8,
  ecommerce: 9,
  edtech: 7,
  healthtech: 7,
  agritech: 7,
  greentech: 6,
  logistics: 6,
  iot: 5,
  cybersecurity: 4,
  creative: 6,
  offshoring: 6,
  tourism: 4,
  industry: 5,
};
const leaning: Record<string, Weights> = {
  'MA-01': { industry: 8, logistics: 8, greentech: 2 },
  'MA-04': { software: 5, cybersecurity: 3, edtech: 3 },
  'MA-06': { fintech: 7, offshoring: 4, ecommerce: 4 },
  'MA-07': { tourism: 14, creative: 6 },
  'MA-09': { agritech: 16, tourism: 6, greentech: 4 },
};
const since: Record<string, Day> = {
  ai: '2014-01-01',
  fintech: '2010-01-01',
  edtech: '2009-01-01',
  healthtech: '2009-01-01',
  agritech: '2010-01-01',
  greentech: '2010-01-01',
  ecommerce: '2006-01-01',
  iot: '2009-01-01',
  cybersecurity: '2007-01-01',
  tourism: '2007-01-01',
};

function sectorOf(career: Career, source: Chance): string {
  const own = leaning[career.region] ?? {};
  const weights = Object.entries(sectors).map(([sector, weight]): [string, number] => [
    sector,
    (since[sector] ?? '') > career.firstContact ? 0 : weight + (own[sector] ?? 0),
  ]);
  return source.weighted(Object.fromEntries(weights));
}

function formOf(career: Career, sector: string, source: Chance): string {
  if (career.kind === 'resident') return source.weighted({ SARL: 46, 'SARL AU': 42, SAS: 7, SA: 5 });
  const cooperative = sector === 'agritech' || sector === 'ecommerce' ? 9 : 0;
  return source.weighted({ SARL: 34, 'SARL AU': 40, SAS: 3, SA: 1, 'Auto-entrepreneur': 16, Coopérative: cooperative });
}

/** The site's own city for most lodged companies; elsewhere the first city of the region is the likeliest. */
function cityOf(career: Career, source: Chance): DemoCity['name'] {
  const home = career.site && cities.find(({ name }) => name.fr === career.site?.city.fr);
  if (home && source.happens(0.86)) return home.name;
  const near = cities.filter(({ region }) => region === career.region);
  return (source.happens(0.6) ? (near[0] as DemoCity) : source.pick(near)).name;
}

/**
 * Identities of all companies: names, forms, cities and texts, their founders and some of their staff. The common
 * company identifiers (ICE) begin with 999, which no real one does; nobody has a telephone number.
 */
export function makeCompanies(
  rows: Rows,
  careers: readonly Career[],
  people: PeopleMaker,
  ids: { next(): string },
  today: Day,
  source: Chance,
): DemoCompany[] {
  const brand = brandMaker(source.branch('brands'));
  const texts = source.branch('texts');
  return careers.map((career, index) => {
    const sector = sectorOf(career, source);
    const form = formOf(career, sector, source);
    const city = cityOf(career, source);
    const { name, nameAr, slug } = brand(sector, form, city);
    // A project holder has an address and a name before there is a company.
    const exists = career.founded <= today;
    const foundedYear = exists ? yearOf(career.founded) : null;
    const founderCount = Number(source.weighted({ 1: 62, 2: 30, 3: 8 }));
    rows.add('company', {
      id: career.id,
      slug,
      name,
      name_ar: nameAr,
      ice:
        !exists || (form === 'Auto-entrepreneur' && source.happens(0.3))
          ? null
          : `999${String(index + 1).padStart(6, '0')}000${source.whole(100, 999)}`,
      legal_form: exists ? form : null,
      sector_id: sector,
      city: city.fr,
      region_code: career.region,
      founded_on: exists ? career.founded : null,
      website: source.happens(0.55) ? `https://${slug}.example` : null,
      email: source.happens(0.9) ? `contact@${slug}.example` : null,
      phone: null,
      description: describe(
        {
          sector,
          name,
          nameAr,
          city,
          foundedYear,
          founders: founderCount,
          alone: form === 'Auto-entrepreneur',
          thisYear: yearOf(today),
        },
        texts,
      ),
    });
    const first = earliest(career.founded, career.firstContact);
    const last = career.ending?.on ?? null;
    const join = (role: 'founder' | 'manager' | 'employee', from: Day): DemoPerson => {
      const person = people(`${slug}.example`);
      rows.add('company_member', {
        id: ids.next(),
        company_id: career.id,
        person_id: person.id,
        role,
        during: during(from, last),
      });
      return person;
    };
    const founders = Array.from({ length: founderCount }, () => join('founder', first));
    if (residentOn(career, today)) {
      const hired = latest(first, addDays(today, -source.whole(60, 1200)));
      if (source.happens(0.25)) join('manager', hired);
      if (source.happens(0.45)) join('employee', hired);
    }
    return { id: career.id, career, name, nameAr, slug, sector, city, founders };
  });
}
