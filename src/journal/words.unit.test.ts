import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageKey } from '../texts/catalogues.ts';
import { type Translate, translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';
import { commandName, programName, programsCalled, reasonText, subjectName } from './words.ts';

const fr = translator('fr');
const ar = translator('ar');
const en = translator('en');

interface Source {
  readonly path: string;
  readonly text: string;
}

/** The program's own files: tests may journal what they like. */
function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    if (!/\.tsx?$/.test(entry.name) || /\.test\./.test(entry.name)) return [];
    return [{ path, text: readFileSync(path, 'utf8') }];
  });
}

const sources = [...sourcesIn('src'), ...sourcesIn('demo')];

/** Every `name: …` and `name = …` of a text, up to the end of its value. */
function valuesOf(name: string, text: string): string[] {
  const pattern = new RegExp(`\\b${name}(?::| =)\\s+((?:[^,;{}'\`]|'[^']*'|\`[^\`]*\`)+)`, 'g');
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

const codesIn = (text: string) =>
  valuesOf('command', text).flatMap((value) => value.match(/(?<=')[a-z-]+\.[a-z-]+(?=')/g) ?? []);

/** Files that issue commands, where a `reason` is the journal's. */
const commanding = sources.filter(({ text }) => codesIn(text).length > 0);
const distinct = (found: readonly string[]) => [...new Set(found)].sort();

test('a file that opens a command says which', () => {
  const opening = sources.filter(({ path, text }) => {
    // The one wrapper, whose callers say it.
    if (path.endsWith('access/account-command.ts')) return false;
    return /import \{[^}]*\b(accountCommand|command)\b[^}]*\} from '[^']*\/(account-command|command)\.ts'/.test(text);
  });
  expect(opening.length).toBeGreaterThan(15);
  expect(opening.filter((file) => !commanding.includes(file)).map(({ path }) => path)).toEqual([]);
});

test('every command of the program has a name in each language', () => {
  const codes = distinct(commanding.flatMap(({ text }) => codesIn(text)));
  // Also those behind a condition, or put in place of another.
  expect(codes).toEqual(expect.arrayContaining(['need.reopen', 'residency.renew', 'session.challenge', 'demo.load']));
  for (const t of [fr, ar, en]) expect(codes.filter((code) => commandName(t, code) === null)).toEqual([]);
});

test('every reason that the program gives by itself can be read in each language', () => {
  const given = commanding.flatMap(({ text }) => valuesOf('reason', text));
  const reasons = distinct(
    given.flatMap((value) => [...value.matchAll(/'([^']*)'/g)].map(([, reason = '']) => reason)),
  );
  expect(reasons).toEqual(
    expect.arrayContaining([
      'gave the right password; a code is asked for next',
      'signed in with a password and a recovery code',
      'first start with the demo network',
    ]),
  );
  for (const t of [fr, ar, en]) expect(reasons.filter((reason) => reasonText(t, reason) === null)).toEqual([]);
});

test('every reason that a page proposes, in whatever language, can be read in another', () => {
  // By their names, `domain.reason_…`, apart from what is said beside the field of a reason.
  const keys = distinct(
    sources.flatMap(({ text }) => text.match(/(?<=\bt\(')[a-z]+\.reason_(?!hint|missing)[a-z_]+/g) ?? []),
  ) as MessageKey[];
  expect(keys).toEqual(expect.arrayContaining(['network.reason_session', 'registers.reason_default']));
  for (const key of keys) {
    for (const locale of locales) {
      const written = (t: Translate) => t(key, { year: 2025, register: t('registers.sites'), file: 'sites.csv' });
      expect(reasonText(ar, written(translator(locale)))).toBe(written(ar));
    }
  }
});

test('every kind of subject has a name in each language', () => {
  const kinds = distinct(
    commanding.flatMap(({ text }) =>
      [...text.matchAll(/subject(?::| =) \{ kind: '(\w+)'/g)].map(([, kind = '']) => kind),
    ),
  );
  expect(kinds).toContain('residency');
  for (const t of [fr, ar, en]) expect(kinds.filter((kind) => subjectName(t, kind) === null)).toEqual([]);
});

test('every author that is no account has a name in each language', () => {
  const labels = distinct(
    sources.flatMap(({ text }) => [...text.matchAll(/id: null, label: ['`]([^'`$]+)/g)].map(([, label = '']) => label)),
  );
  expect(labels).toEqual(expect.arrayContaining(['command line: ', 'demo', 'fondouk', 'someone at the door']));
  for (const t of [fr, ar, en]) {
    expect(labels.filter((author) => programName(t, { author, authorId: null }) === null)).toEqual([]);
  }
});

test('commands and reasons are told in the reader’s language', () => {
  expect(commandName(fr, 'session.open')).toBe('Ouverture de session');
  expect(commandName(ar, 'residency.renew')).toBe('تجديد اتفاقية');
  expect(reasonText(fr, 'entered the demo by a click')).toBe('Entrée dans la démonstration d’un clic');
  expect(reasonText(en, 'signed out')).toBe('Signed out');
});

test('what has no name is left as it is stored', () => {
  expect(commandName(fr, 'site.add')).toBeNull();
  expect(commandName(fr, 'constructor')).toBeNull();
  expect(reasonText(fr, 'Convention signée le 12 novembre')).toBeNull();
  expect(reasonText(fr, 'toString')).toBeNull();
});

test('a reason that a page proposed is read in another language, with its year or its file', () => {
  expect(reasonText(en, 'Déclaration de l’année 2025')).toBe('Declaration for 2025');
  expect(reasonText(fr, 'جلسة عُقدت مع المقاولة')).toBe('Séance tenue avec l’entreprise');
  expect(reasonText(en, 'استيراد سجل «المقاولات» من الملف liste.csv')).toBe(
    'Import of the register “Companies” from the file liste.csv',
  );
  expect(reasonText(fr, 'import of people from équipe (1).xlsx')).toContain('équipe (1).xlsx');
});

test('words that only begin like a proposed reason stay the person’s own', () => {
  expect(reasonText(fr, 'Declaration for 2025, corrected by telephone')).toBeNull();
  expect(reasonText(fr, 'Declaration for the tax office')).toBeNull();
  expect(reasonText(fr, 'import of carpets from Azilal')).toBeNull();
});

test('the program is named in the reader’s language; a person of that name keeps theirs', () => {
  expect(programName(fr, { author: 'demo', authorId: null })).toBe('Démonstration');
  expect(programName(fr, { author: 'command line: salma', authorId: null })).toBe(
    'Ligne de commande, utilisateur salma',
  );
  expect(programName(fr, { author: 'demo', authorId: 'a1' })).toBeNull();
  expect(programName(fr, { author: 'Salma Idrissi', authorId: null })).toBeNull();
});

test('the program is found under the name it is shown by', () => {
  expect(programsCalled(fr, 'démo')).toEqual(['demo']);
  expect(programsCalled(en, 'command')).toEqual(['command line']);
  expect(programsCalled(fr, 'Salma')).toEqual([]);
});
