import type { MessageKey } from '../texts/catalogues.ts';
import type { Translate } from '../texts/translate.ts';
import { reasonOfPage } from './page-reasons.ts';
import { commandNames, programNames, reasonTexts, subjectNames } from './word-tables.ts';

/*
 * The journal keeps codes and plain English sentences, which are chained by hash and never change. These are its words
 * in the reader's language; null where there are none, and what is stored is shown as it is.
 */

function inWords(t: Translate, table: Readonly<Record<string, MessageKey>>, stored: string): string | null {
  // An own property: a code named `constructor` has no label.
  const key = Object.hasOwn(table, stored) ? table[stored] : undefined;
  return key ? t(key) : null;
}

/** `session.open` as "Ouverture de session"; null for a command that this version does not know. */
export function commandName(t: Translate, code: string): string | null {
  return inWords(t, commandNames, code);
}

/** What an entry is about, `residency` as "Convention d’hébergement"; null for a kind that is not known. */
export function subjectName(t: Translate, kind: string): string | null {
  return inWords(t, subjectNames, kind);
}

/** A reason that the program gave, in the reader's language; null for people's own words. */
export function reasonText(
  t: Translate,
  entry: { readonly reason: string; readonly details: Readonly<Record<string, unknown>> },
): string | null {
  return inWords(t, reasonTexts, entry.reason) ?? reasonOfPage(t, entry);
}

const commandLine = 'command line: ';

/**
 * Who acted, where it was no account: the demo, the command line, a visitor. Null for people: whoever calls themselves
 * "demo" is shown under that name.
 */
export function programName(t: Translate, entry: { author: string; authorId: string | null }): string | null {
  const { author, authorId } = entry;
  if (authorId !== null) return null;
  if (author.startsWith(commandLine)) {
    return t('journal.author_command_line_user', { user: author.slice(commandLine.length) });
  }
  return inWords(t, programNames, author);
}

/** The stored names of those whose name in the reader's language holds the text: "démo" finds `demo`. */
export function programsCalled(t: Translate, text: string): string[] {
  const sought = text.toLowerCase();
  return Object.entries(programNames).flatMap(([stored, key]) => (t(key).toLowerCase().includes(sought) ? stored : []));
}
