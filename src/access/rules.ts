import type { Actor, Role } from './actor.ts';

/** What a rule may know of the thing acted on: where it lies and whose it is. Nothing else decides. */
export interface Subject {
  /** Sites it belongs to; a company's are those where it resides or is accompanied. */
  readonly sites?: readonly string[];
  readonly company?: string;
  readonly partner?: string;
  readonly person?: string;
  /** Account that owns it. */
  readonly account?: string;
}

export type Rule = (actor: Actor, subject: Subject) => boolean;

function within(role: Role, place: (subject: Subject) => readonly string[] | undefined): Rule {
  return (actor, subject) =>
    actor.grants.some(
      (grant) =>
        grant.role === role &&
        (grant.scope.kind === 'network' || (place(subject)?.includes((grant.scope as { id: string }).id) ?? false)),
    );
}

const one = (id: string | undefined) => (id === undefined ? undefined : [id]);

/** Anyone, signed in or not. */
export const everyone: Rule = () => true;
export const signedIn: Rule = (actor) => actor.id !== null;
/** Holder of the role wherever it may be: for lists that the query then narrows to the holder's scope. */
export const any =
  (role: Role): Rule =>
  (actor) =>
    actor.grants.some((grant) => grant.role === role);

export const direction = any('direction');
export const auditor = any('auditor');
export const siteManagerThere = within('site_manager', (subject) => subject.sites);
export const coachThere = within('coach', (subject) => subject.sites);
export const founderOfIt = within('founder', (subject) => one(subject.company));
/** The person whom it is about. */
export const itself: Rule = (actor, subject) => actor.personId !== null && actor.personId === subject.person;
/** The account that owns it. */
export const owner: Rule = (actor, subject) => actor.id !== null && actor.id === subject.account;

export function anyOf(...rules: Rule[]): Rule {
  return (actor, subject) => rules.some((rule) => rule(actor, subject));
}
