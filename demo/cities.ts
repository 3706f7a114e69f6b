import { type CityNames, cityNames } from '../src/network/cities.ts';
import facts from './facts/cities.json';

/** A city of the facts with its names in the three languages. */
export interface DemoCity {
  readonly name: CityNames;
  readonly region: string;
}

export const cities: readonly DemoCity[] = facts.map(({ city, region }) => {
  const name = cityNames(city);
  if (!name) throw new Error(`the table of cities lacks ${city}`);
  return { name, region };
});
