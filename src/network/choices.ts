import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { selectChoices } from './queries/choices.ts';

export interface Choice {
  readonly id: string;
  readonly name: Translated;
}

/** What the directory can be filtered by; sites are named by their slug, and only those with units are there. */
export interface DirectoryChoices {
  readonly sectors: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly sites: readonly Choice[];
}

export function directoryChoices(house: Pick<House, 'db'>): Promise<DirectoryChoices> {
  return selectChoices(house.db);
}
