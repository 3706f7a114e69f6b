import type { Hono } from 'hono';
import { type Action, may } from '../access/policy.ts';
import type { Subject } from '../access/rules.ts';
import { forbiddenPage, notFoundPage, signInFirst } from './refusals.tsx';
import { rememberPage } from './remember.ts';
import type { Env, Visit } from './visit.ts';

/**
 * A way into the platform: an address, the action it stands for and the thing acted on. Every page and every form is a
 * door, so that none can be opened without the policy's word; the policy test walks this list.
 */
export interface Door {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly action: Action;
  open(visit: Visit): Promise<Response>;
}

interface PlainDoor {
  path: string;
  action: Action;
  /** True for a page that is the same for every visitor who is not signed in, until the state changes. */
  remembered?: boolean;
  handle(visit: Visit): Promise<Response> | Response;
}

interface SubjectDoor<S> {
  path: string;
  action: Action;
  remembered?: boolean;
  /** Finds what the address names; null answers 404, or what `missing` answers. */
  find(visit: Visit): Promise<S | null>;
  missing?(visit: Visit): Response;
  /** Where it lies and whose it is, for the policy. */
  subject(found: S): Subject;
  handle(visit: Visit, found: S): Promise<Response> | Response;
}

function isSubjectDoor<S>(door: PlainDoor | SubjectDoor<S>): door is SubjectDoor<S> {
  return 'find' in door;
}

function makeDoor<S>(method: Door['method'], door: PlainDoor | SubjectDoor<S>): Door {
  const refuse = (visit: Visit) => (visit.actor.id === null ? signInFirst(visit) : forbiddenPage(visit));
  return {
    method,
    path: door.path,
    action: door.action,
    open(visit) {
      return door.remembered ? rememberPage(visit, () => answer(visit)) : answer(visit);
    },
  };

  async function answer(visit: Visit): Promise<Response> {
    if (!isSubjectDoor(door)) {
      return may(visit.actor, door.action) ? door.handle(visit) : refuse(visit);
    }
    const found = await door.find(visit);
    if (found === null) return (door.missing ?? notFoundPage)(visit);
    return may(visit.actor, door.action, door.subject(found)) ? door.handle(visit, found) : refuse(visit);
  }
}

/** A page that reads: `page({ path: '/sites', action: 'site.see', handle })`. */
export function page(door: PlainDoor): Door;
export function page<S>(door: SubjectDoor<S>): Door;
export function page<S>(door: PlainDoor | SubjectDoor<S>): Door {
  return makeDoor('get', door);
}

/** A form's target: changes state through a command, then redirects (303). */
export function submit(door: PlainDoor): Door;
export function submit<S>(door: SubjectDoor<S>): Door;
export function submit<S>(door: PlainDoor | SubjectDoor<S>): Door {
  return makeDoor('post', door);
}

/** Hangs the doors into the application. */
export function hang(app: Hono<Env>, doors: readonly Door[]): void {
  for (const door of doors) app.on(door.method.toUpperCase(), door.path, (c) => door.open(c.get('visit')));
}
