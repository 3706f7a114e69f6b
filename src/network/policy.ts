import {
  any,
  anyOf,
  auditor,
  coachThere,
  direction,
  everyone,
  founderOfIt,
  type Rule,
  type Subject,
  signedIn,
  siteManagerThere,
} from '../access/rules.ts';

/** What the policy knows of a company, its coach included. */
export interface CompanySubject extends Subject {
  /** Person who answers for it as coach today. */
  readonly coach?: string | undefined;
}

/** The coach who answers for the company today, wherever it sits. */
const coachOfIt: Rule = (actor, subject: CompanySubject) =>
  any('coach')(actor, subject) && actor.personId !== null && actor.personId === subject.coach;

export const networkPolicy = {
  'network.see': everyone,
  'site.see': everyone,
  'company.see': everyone,
  'company.see-contact': signedIn,
  'company.edit': anyOf(direction, siteManagerThere, founderOfIt),
  'company.see-file': anyOf(direction, siteManagerThere, coachThere, coachOfIt, founderOfIt, auditor),
  'declaration.file': anyOf(direction, founderOfIt),
  'session.record': anyOf(coachThere, coachOfIt),
  'residency.see': anyOf(direction, siteManagerThere, auditor),
  'residency.manage': anyOf(direction, siteManagerThere),
} satisfies Record<string, Rule>;
