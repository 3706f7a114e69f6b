import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import names from './names.json';

type Pair = readonly [latin: string, arabic: string];
const men = names.men as unknown as Pair[];
const women = names.women as unknown as Pair[];
const families = names.families as unknown as Pair[];

export interface DemoPerson {
  readonly id: string;
  readonly woman: boolean;
  readonly firstName: string;
  readonly family: string;
  readonly name: string;
  readonly nameAr: string;
  readonly email: string;
  readonly locale: 'fr' | 'ar' | 'en';
}

/** Letters, digits and points of a name, for an address: `Aït Brahim` → `ait.brahim`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.');
}

/**
 * Makes invented people with a name in both scripts and an address in a domain reserved for examples (RFC 2606); the
 * same name twice in a domain gets a number.
 */
export function peopleMaker(rows: Rows, ids: { next(): string }, source: Chance) {
  const addresses = new Set<string>();
  return (domain: string, options: { locale?: 'fr' | 'ar' | 'en' } = {}): DemoPerson => {
    const woman = source.happens(0.44);
    const [first, firstAr] = source.pick(woman ? women : men);
    const [family, familyAr] = source.pick(families);
    const base = `${plain(first)}.${plain(family)}`;
    let email = `${base}@${domain}`;
    for (let number = 2; addresses.has(email); number++) email = `${base}${number}@${domain}`;
    addresses.add(email);
    const locale = options.locale ?? source.weighted({ fr: 74, ar: 18, en: 8 });
    const person: DemoPerson = {
      id: ids.next(),
      woman,
      firstName: first,
      family,
      name: `${first} ${family}`,
      nameAr: `${firstAr} ${familyAr}`,
      email,
      locale,
    };
    rows.add('person', { id: person.id, name: person.name, name_ar: person.nameAr, email, phone: null, locale });
    return person;
  };
}
export type PeopleMaker = ReturnType<typeof peopleMaker>;
