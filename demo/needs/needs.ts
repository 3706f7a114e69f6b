import { ENGINE_VERSION } from '@fondouk/skills';
import { understandPosted } from '../../src/talents/needs.ts';
import type { DemoCompany } from '../companies/companies.ts';
import { addDays, type Day } from '../days.ts';
import { residentOn } from '../network/careers.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import needs from './needs.json';

/**
 * The company whose founder has much to do today: it sells online like the author of the first need, it is lodged in
 * Casablanca where the demo's coach and manager are, and its agreement ends soonest, but not before three weeks. Where
 * there is none, the trade matters more than the place.
 */
function endingSoon(rows: Rows, lodged: readonly DemoCompany[], today: Day): DemoCompany | undefined {
  const ends = new Map<string, Day>();
  for (const { company_id, during: range } of rows.of('residency')) {
    const until = range.slice(range.indexOf(',') + 1, -1);
    if (until > (ends.get(company_id) ?? '')) ends.set(company_id, until);
  }
  const strangeness = (company: DemoCompany) =>
    (company.sector === 'ecommerce' ? 0 : 2) + (company.career.site?.slug === 'casablanca' ? 0 : 1);
  const rank = (company: DemoCompany) => `${strangeness(company)} ${ends.get(company.id)}`;
  return lodged
    .filter(({ id }) => (ends.get(id) ?? '') > addDays(today, 21))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/**
 * Needs posted by lodged companies in the last months, understood by the engine as a founder's own would be; a few are
 * closed. Gives the company of the first, which is chosen for its agreement ending soon.
 */
export function makeNeeds(
  rows: Rows,
  companies: readonly DemoCompany[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): DemoCompany {
  const lodged = companies.filter(({ career }) => residentOn(career, today));
  const soon = endingSoon(rows, lodged, today) ?? source.pick(lodged);
  const taken = new Set([soon]);
  needs.forEach(({ sectors, title, text }, index) => {
    const fits = lodged.filter((company) => sectors.includes(company.sector) && !taken.has(company));
    const company = index === 0 ? soon : source.pick(fits.length > 0 ? fits : lodged);
    taken.add(company);
    const id = ids.next();
    const age = index === 0 ? 6 : source.whole(1, 150);
    rows.add('need', {
      id,
      company_id: company.id,
      title,
      text,
      author_id: 'demo',
      engine_version: ENGINE_VERSION,
      created_at: `${addDays(today, -age)}T10:${String(10 + index).padStart(2, '0')}:00Z`,
      closed_at:
        index > 0 && age > 90 && source.happens(0.6) ? `${addDays(today, -source.whole(1, 60))}T16:00:00Z` : null,
    });
    for (const skill of understandPosted(title, text)) {
      if (skill.weight <= 0) continue;
      rows.add('need_skill', {
        need_id: id,
        skill_id: skill.skillId,
        importance: skill.importance,
        weight: skill.weight,
        level: skill.level ?? null,
        years: skill.years ?? null,
        origin: 'text',
        evidence: skill.mentions
          .filter((mention) => !mention.negated && !mention.wished)
          .map(({ start, end, text: words }) => ({ start, end, text: words })),
      });
    }
  });
  return soon;
}
