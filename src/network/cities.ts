import { fold } from '../texts/fold.ts';
import { type Locale, locales, type Translated } from '../texts/translated.ts';
import table from './reference/cities.json';

/** A city in every language of the platform. */
export type CityNames = Readonly<Record<Locale, string>>;

interface KnownCity {
  readonly name: CityNames;
  /** Other ways to write it. */
  readonly also?: readonly string[];
}

const known = new Map(
  (table.cities as readonly KnownCity[]).flatMap(({ name, also = [] }) =>
    [...Object.values(name), ...also].map((written) => [fold(written), name] as const),
  ),
);

/** The names of the city that was written so, in any language, with or without accents; undefined where it is unknown. */
export function cityNames(written: string): CityNames | undefined {
  return known.get(fold(written));
}

/** A city as the reader calls it; as it was written where it is unknown. */
export function cityName(written: string, locale: Locale): string {
  return cityNames(written)?.[locale] ?? written;
}

/** The city with the names that its site does not state itself. */
export function withCityNames<S extends { readonly city: Translated }>(site: S): S {
  return { ...site, city: completeCity(site.city) };
}

/** What is written stays; the languages left out are filled in where the city is known. */
export function completeCity(city: Translated): Translated {
  const written = locales.flatMap((locale) => city[locale] || []);
  const names = written.map(cityNames).find((found) => found !== undefined);
  return names ? { ...names, ...Object.fromEntries(Object.entries(city).filter(([, name]) => name)) } : city;
}
