import type { Service } from '../database/tables.ts';
import type { House } from '../house.ts';
import { type Author, command, type Reason, Refused } from '../journal/command.ts';
import type { Translated } from '../texts/translated.ts';
import { countDeliveries, insertSession, selectDeliveries } from './queries/deliveries.ts';

export const services = [
  'hosting',
  'coaching',
  'training',
  'finance',
  'market',
  'visibility',
] as const satisfies readonly Service[];

/** A service that a company received. */
export interface Delivery {
  readonly id: string;
  readonly service: Service;
  readonly provider: 'network' | 'partner';
  readonly on: string;
  readonly hours: number | null;
  readonly note: Translated;
  readonly partner: Translated | null;
  readonly person: string | null;
  readonly site: Translated | null;
}

/** A session that a person of the network held with a company. */
export interface Session {
  /** Chosen when the form was opened: the same form sent twice records one session. */
  readonly id: string;
  readonly companyId: string;
  readonly personId: string | null;
  readonly siteId: string | null;
  readonly service: Service;
  readonly on: string;
  readonly hours: number | null;
  readonly note: Translated;
}

/** What a company received, the latest first, at most `limit`. */
export function deliveriesTo(house: Pick<House, 'db'>, companyId: string, limit: number): Promise<Delivery[]> {
  return selectDeliveries(house.db, companyId, limit);
}

/** Services a company received from `from` to the day, both included, by kind, the most frequent first. */
export function servicesReceived(
  house: Pick<House, 'db'>,
  companyId: string,
  from: string,
  day: string,
): Promise<{ service: Service; count: number }[]> {
  return countDeliveries(house.db, companyId, from, day);
}

/** Records a session. `already` where the same form was sent before: nothing is stored twice. The note stays out of the journal. */
export async function recordSession(
  house: House,
  author: Author,
  session: Session,
  reason: Reason,
): Promise<'recorded' | 'already'> {
  try {
    await command(
      house,
      {
        author,
        command: 'session.record',
        reason,
        subject: { kind: 'company', id: session.companyId },
        details: { deliveryId: session.id, service: session.service, on: session.on, hours: session.hours },
      },
      async (tx) => {
        if (!(await insertSession(tx, session))) throw new Refused('already' as const);
      },
    );
    return 'recorded';
  } catch (error) {
    if (error instanceof Refused) return 'already';
    throw error;
  }
}
