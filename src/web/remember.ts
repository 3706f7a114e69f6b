import { getCookie } from 'hono/cookie';
import { type House, today } from '../house.ts';
import { stateNumber } from '../journal/state.ts';
import type { Visit } from './visit.ts';

interface Memory {
  state: number;
  answers: Map<string, Uint8Array<ArrayBuffer>>;
}

const memories = new WeakMap<object, Memory>();
/** More answers than visitors read at once; a robot that tries every filter must not fill the memory. */
const mostAnswers = 500;

/**
 * The text made for `key` in the present state of the network, today, in UTF-8; made anew as soon as anything changes.
 * Only what is the same for every reader may be kept so. `make` gives null for what must not be kept, and answers by itself.
 */
export async function rememberText(
  house: House,
  key: string,
  make: () => Promise<{ keep: string | null; response: Response }>,
): Promise<Uint8Array<ArrayBuffer> | Response> {
  const state = await stateNumber(house.db);
  let memory = memories.get(house);
  if (!memory || memory.state !== state || memory.answers.size >= mostAnswers) {
    memory = { state, answers: new Map() };
    memories.set(house, memory);
  }
  const dated = `${today(house.clock)} ${key}`;
  const known = memory.answers.get(dated);
  if (known !== undefined) return known;
  const { keep, response } = await make();
  if (keep !== null) memory.answers.set(dated, new TextEncoder().encode(keep));
  return response;
}

/**
 * Answers a visitor who is not signed in with the page made for the one before, as long as nothing changed: same state
 * of the network, day, address, language and theme. What carries a message for one visitor is made anew.
 */
export async function rememberPage(visit: Visit, make: () => Promise<Response> | Response): Promise<Response> {
  const { house, c, url, locale, theme } = visit;
  if (visit.actor.id !== null || getCookie(c, 'flash') !== undefined) return make();
  const answer = await rememberText(house, `page ${locale} ${theme} ${url.href}`, async () => {
    const response = await make();
    return { keep: response.status === 200 ? await response.clone().text() : null, response };
  });
  return answer instanceof Response ? answer : c.body(answer, 200, { 'content-type': 'text/html; charset=UTF-8' });
}
