import type { Db } from '../database/connection.ts';
import { stateNumber } from './state.ts';

interface Memory {
  readonly seq: number;
  readonly answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<Db, Memory>();
const mostAnswers = 200;

/**
 * Asks a question again only when the state has changed since: every change leaves a journal entry in its own
 * transaction, so an answer read after entry n holds until entry n + 1, whichever process writes it. `question` names
 * the answer and all it depends on (`front 2026-11-22`); it must not hold what a visitor typed.
 */
export async function remembered<T>(db: Db, question: string, ask: () => Promise<T>): Promise<T> {
  const seq = await stateNumber(db);
  let memory = memories.get(db);
  if (!memory || memory.seq !== seq || memory.answers.size >= mostAnswers) {
    memory = { seq, answers: new Map() };
    memories.set(db, memory);
  }
  const { answers } = memory;
  let answer = answers.get(question) as Promise<T> | undefined;
  if (!answer) {
    answer = ask();
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
  }
  return answer;
}
