import { isRegister, registerNames, registers } from '../registers/registers.ts';
import { catalogues, type MessageKey } from '../texts/catalogues.ts';
import { isMessageKey, type Translate, translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';
import type { ProposedReason, Reason, ReasonMessage } from './command.ts';

/*
 * Some pages propose a reason, which is stored in the words of whoever acted. Its message is stored with it, so that
 * others read it in their own language, also when the words have been changed since. Older entries hold the words
 * alone, by which they are known again; where a person wrote anything else, the words are theirs.
 */

const proposed = [
  'network.reason_card',
  'network.reason_session',
  'network.reason_declaration',
  'registers.reason_default',
] as const satisfies readonly MessageKey[];

type ProposedKey = (typeof proposed)[number];

/** `register` is a register's identifier, said by its name in the reader's language. */
function say(t: Translate, key: MessageKey, values: Readonly<Record<string, string>>): string {
  const { register } = values;
  return t(key, isRegister(register) ? { ...values, register: t(registerNames[register]) } : { ...values });
}

/** A reason in the words of the language given, with the message by which others read it in theirs. */
export function proposedReason(
  t: Translate,
  key: ProposedKey,
  values: Readonly<Record<string, string>> = {},
): ProposedReason {
  return { text: say(t, key, values), message: { key, values } };
}

/** What came from a field in which that reason was proposed: the reason, where it was left as it stood in any language. */
export function reasonTyped(typed: string, key: ProposedKey, values: Readonly<Record<string, string>> = {}): Reason {
  const left = locales.some((locale) => say(translator(locale), key, values).trim() === typed.trim());
  return left ? { text: typed, message: { key, values } } : typed;
}

/** The message stored with an entry; null where there is none that this version knows. */
function storedMessage(details: Readonly<Record<string, unknown>>): ReasonMessage | null {
  const { key, values } = (details.reason_message ?? {}) as { key?: unknown; values?: unknown };
  if (typeof key !== 'string' || !isMessageKey(key) || typeof values !== 'object' || values === null) return null;
  return { key, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) };
}

function byMessage(t: Translate, details: Readonly<Record<string, unknown>>): string | null {
  const message = storedMessage(details);
  if (!message) return null;
  try {
    return say(t, message.key, message.values);
  } catch {
    // The message takes other arguments by now: the words that were stored say it still.
    return null;
  }
}

/** What may stand in the place of a message's argument. */
const shapes: Readonly<Record<string, string>> = { year: '\\d{4}', register: '.+', file: '.+' };

/** The pattern of everything that a message without plurals or choices can say. */
function patternOf(message: string): RegExp {
  const parts = message.split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) =>
    index % 2 === 1 ? `(?<${part}>${shapes[part]})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${pattern.join('')}$`, 'u');
}

const patterns = [
  ...proposed.flatMap((key) => locales.map((locale) => ({ key, pattern: patternOf(catalogues[locale][key]) }))),
  // The command line's own, in English.
  { key: 'registers.reason_default', pattern: /^import of (?<register>[a-z]+) from (?<file>.+)$/u },
] as const;

/** A register by its identifier or by its name in any language. */
function registerCalled(text: string) {
  if (isRegister(text)) return text;
  return registers.find((register) => locales.some((locale) => translator(locale)(registerNames[register]) === text));
}

function byWords(t: Translate, stored: string): string | null {
  // Messages set words of another direction apart by marks that are not seen; the new message sets its own.
  const reason = stored.replace(/[\u2066-\u2069]/g, '');
  for (const { key, pattern } of patterns) {
    const said = pattern.exec(reason);
    if (!said) continue;
    const values = { ...said.groups };
    if (values.register === undefined) return say(t, key, values);
    const register = registerCalled(values.register);
    if (register) return say(t, key, { ...values, register });
  }
  return null;
}

/** A reason that a page or the command line proposed, in the reader's language; null for any other words. */
export function reasonOfPage(
  t: Translate,
  entry: { readonly reason: string; readonly details: Readonly<Record<string, unknown>> },
): string | null {
  return byMessage(t, entry.details) ?? byWords(t, entry.reason);
}
