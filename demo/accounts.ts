import type { NewDemoAccount } from '../src/access/demo.ts';
import type { Activity } from './activity/activity.ts';
import type { DemoPartner } from './activity/partners.ts';
import type { DemoCompany } from './companies/companies.ts';
import { addDays, type Day } from './days.ts';
import type { DemoSite } from './network/sites.ts';
import type { DemoPerson, PeopleMaker } from './people/people.ts';
import type { Coach, Staff } from './people/staff.ts';
import type { DemoTalent } from './talents/talents.ts';

export interface Cast {
  readonly sites: readonly DemoSite[];
  readonly staff: Staff;
  readonly activity: Activity;
  /** A company with an open need, whose agreement ends soon. */
  readonly founded: DemoCompany;
  readonly talents: readonly DemoTalent[];
  readonly people: PeopleMaker;
}

/** The coach who answers for the founder's company; where it has none today, any coach of the site. */
function coachOf({ staff, activity, founded }: Cast, site: DemoSite): Coach {
  const now = activity.assignments.get(founded.id)?.findLast(({ until }) => until === null);
  return now?.coach ?? (staff.coaches.find((coach) => coach.site === site) as Coach);
}

/** One account a role, each with something to do today. */
export function chooseAccounts(cast: Cast, today: Day): NewDemoAccount[] {
  const { sites, staff, activity, founded, talents, people } = cast;
  const casablanca = sites.find(({ slug }) => slug === 'casablanca') as DemoSite;
  const school = activity.partners.find(({ acronym }) => acronym === 'ENSIAS') as DemoPartner;
  const talent = (talents.find(
    ({ profile, visibility, schoolId }) => profile === 'frontend' && visibility === 'named' && schoolId,
  ) ?? talents[0]) as DemoTalent;
  const coach = coachOf(cast, casablanca);
  const since = addDays(today, -400);
  const of = (person: DemoPerson, role: NewDemoAccount['role'], scope: NewDemoAccount['scope']): NewDemoAccount => ({
    email: person.email,
    name: person.name,
    role,
    scope,
    personId: person.id,
    locale: person.locale,
    since,
  });
  const founder = founded.founders[0] as DemoPerson;
  return [
    of(founder, 'founder', { kind: 'company', id: founded.id }),
    of(talent.person, 'talent', { kind: 'self', id: talent.person.id }),
    of(coach.person, 'coach', { kind: 'site', id: coach.site.id }),
    of(staff.managers.get('casablanca') as DemoPerson, 'site_manager', { kind: 'site', id: casablanca.id }),
    of(staff.direction, 'direction', { kind: 'network' }),
    of(staff.jury[0] as DemoPerson, 'jury_member', { kind: 'network' }),
    of(people('ensias.example', { locale: 'ar' }), 'partner', { kind: 'partner', id: school.id }),
    of(staff.auditor, 'auditor', { kind: 'network' }),
  ];
}
