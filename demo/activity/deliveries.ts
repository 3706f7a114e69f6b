import type { Service } from '../../src/database/tables.ts';
import type { Translated } from '../../src/texts/translated.ts';
import { addDays, type Day, daysBetween, earliest, workday, yearOf } from '../days.ts';
import { frenchSpaces } from '../french.ts';
import { type Career, residentOn } from '../network/careers.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import type { Accompaniment } from './accompaniment.ts';
import type { Assignment } from './coaching.ts';
import notes from './notes.json';
import type { DemoPartner } from './partners.ts';

const spaced = Object.fromEntries(
  Object.entries(notes).map(([service, list]) => [
    service,
    list.map((note) => ({ ...note, fr: frenchSpaces(note.fr) })),
  ]),
) as Record<Service, Translated[]>;

/** Hours of a delivery, from and to; a lodging has none. */
const hours: Record<Service, readonly [number, number] | null> = {
  hosting: null,
  coaching: [1, 2],
  training: [3, 14],
  finance: [1, 4],
  market: [2, 16],
  visibility: [1, 5],
};

/** Deliveries a year: fewer were recorded in the first years. */
function yearlyRate(year: number): number {
  return year < 2012 ? 0.7 : year < 2017 ? 1.3 : year < 2022 ? 2.4 : 3.2;
}

interface Delivery {
  service: Service;
  on: Day;
  partner?: DemoPartner | undefined;
  assignment?: Assignment | undefined;
  site?: string | undefined;
}

export function deliveryMaker(rows: Rows, ids: { next(): string }, source: Chance) {
  return (career: Career, { service, on, partner, assignment, site }: Delivery) => {
    const range = hours[service];
    rows.add('service_delivery', {
      id: ids.next(),
      company_id: career.id,
      service,
      provider: partner ? 'partner' : 'network',
      partner_id: partner?.id ?? null,
      site_id: site ?? null,
      person_id: partner ? null : (assignment?.coach.person.id ?? null),
      delivered_on: on,
      hours: range && source.whole(range[0] * 2, range[1] * 2) / 2,
      note: source.happens(0.6) ? source.pick(spaced[service]) : {},
    });
  };
}
export type DeliveryMaker = ReturnType<typeof deliveryMaker>;

function partnerFor(partners: readonly DemoPartner[], service: Service, region: string, on: Day, source: Chance) {
  const fits = partners.filter(
    (partner) =>
      partner.since <= on &&
      partner.services.includes(service) &&
      (partner.region === null || partner.region === region),
  );
  return fits.length ? source.pick(fits) : undefined;
}

const direct = { coaching: 46, training: 18, finance: 12, market: 12, visibility: 12 };
const shared = { training: 30, finance: 40, market: 12, visibility: 8, coaching: 10 };

/** What the network, and now and then a partner, did for a company that it accompanies. */
export function deliverDirectly(
  deliver: DeliveryMaker,
  career: Career,
  time: Accompaniment,
  assignments: readonly Assignment[],
  partners: readonly DemoPartner[],
  today: Day,
  source: Chance,
): void {
  const site = time.site.id;
  const end = time.until ?? addDays(today, 1);
  const coachOn = (day: Day) => assignments.find((one) => one.from <= day && (one.until === null || day < one.until));
  for (const stay of career.stays) deliver(career, { service: 'hosting', on: stay.from, site: stay.site.id });
  deliver(career, { service: 'coaching', on: time.from, assignment: coachOn(time.from), site });
  // One company in four accompanied today has not seen its coach for more than two months.
  const lastSeen =
    time.until === null && residentOn(career, today)
      ? addDays(today, -(source.happens(0.74) ? source.whole(1, 55) : source.whole(62, 190)))
      : end;
  for (let on = time.from; ; ) {
    const rate = yearlyRate(yearOf(on));
    on = workday(addDays(on, Math.ceil((-Math.log(1 - source.number()) * 365) / rate)));
    if (on >= end) break;
    const service = source.weighted(direct);
    const partner =
      service !== 'coaching' && source.happens(0.3)
        ? partnerFor(partners, service, career.region, on, source)
        : undefined;
    if (service === 'coaching' && on > lastSeen) continue;
    deliver(career, { service, on, partner, assignment: coachOn(on), site: partner ? undefined : site });
  }
  if (lastSeen < end && lastSeen > time.from) {
    const on = earliest(workday(lastSeen), today);
    deliver(career, { service: 'coaching', on, assignment: coachOn(on), site });
  }
}

/** What partners did for a company, from its first contact on for some years. */
export function deliverByPartners(
  deliver: DeliveryMaker,
  career: Career,
  partners: readonly DemoPartner[],
  today: Day,
  source: Chance,
): void {
  const until = earliest(
    addDays(career.firstContact, source.whole(200, 1600)),
    career.ending?.on ?? today,
    addDays(today, 1),
  );
  for (let on = career.firstContact; ; ) {
    const service = source.weighted(shared);
    const partner =
      partnerFor(partners, service, career.region, on, source) ??
      partnerFor(partners, 'finance', career.region, on, source);
    if (!partner) throw new Error(`no partner for ${career.region} on ${on}`);
    deliver(career, { service: partner.services.includes(service) ? service : 'finance', on, partner });
    on = workday(addDays(on, source.whole(60, 700)));
    if (on >= until || daysBetween(on, today) < 0) break;
  }
}
