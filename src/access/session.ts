import { type Actor, nobody } from './actor.ts';
import type { House } from '../house.ts';

/** Who sends this request: the account of the session cookie with today's roles, or nobody. */
export async function readActor(_house: House, _headers: Headers): Promise<Actor> {
  return nobody;
}
