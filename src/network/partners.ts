import type { PartnerKind } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { countReferrals, selectPartners } from './queries/partners.ts';

/** A school, fund, bank, association, company or public body that works with the network. */
export interface Partner {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly name: Translated;
  readonly acronym: string | null;
  readonly city: string | null;
  readonly region: Translated | null;
  readonly website: string | null;
  readonly description: Translated;
}

type Reader = Pick<House, 'db'>;

export function findPartners(house: Reader, ids: readonly string[]): Promise<Partner[]> {
  return selectPartners(house.db, ids);
}

/** Services the partner gave to companies of the network: all, those since the day, and to how many companies. */
export function partnerServices(
  house: Reader,
  partnerId: string,
  since: string,
): Promise<{ services: number; recent: number; companies: number }> {
  return countReferrals(house.db, partnerId, since);
}
