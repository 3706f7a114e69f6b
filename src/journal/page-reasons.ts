import { isRegister, registerNames, registers } from '../registers/registers.ts';
import { catalogues, type MessageKey } from '../texts/catalogues.ts';
import { type Translate, translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';

/*
 * Some pages propose a reason, which is stored in the language of whoever acted. It is known again by its words, so
 * that others read it in their own language; where a person wrote anything else, the words are theirs.
 */

const proposed: readonly MessageKey[] = [
  'network.reason_card',
  'network.reason_session',
  'network.reason_declaration',
  'registers.reason_default',
];

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

/** A reason that a page or the command line proposed, in the reader's language; null for any other words. */
export function reasonOfPage(t: Translate, stored: string): string | null {
  // Messages set words of another direction apart by marks that are not seen; the new message sets its own.
  const reason = stored.replace(/[\u2066-\u2069]/g, '');
  for (const { key, pattern } of patterns) {
    const said = pattern.exec(reason);
    if (!said) continue;
    const values = { ...said.groups };
    if (values.register === undefined) return t(key, values);
    const register = registerCalled(values.register);
    if (register) return t(key, { ...values, register: t(registerNames[register]) });
  }
  return null;
}
