import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';
import { proposedReason, reasonTyped } from './page-reasons.ts';
import { commandName, programName, programsCalled, reasonText, subjectName } from './words.ts';

const fr = translator('fr');
const ar = translator('ar');
const en = translator('en');

type Proposed = Parameters<typeof proposedReason>[1];
/** An entry of these words and nothing else. */
const said = (reason: string) => ({ reason, details: {} });

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
  for (const t of [fr, ar, en]) expect(reasons.filter((reason) => reasonText(t, said(reason)) === null)).toEqual([]);
});

const proposing = /(?<=\b(?:proposedReason\([a-z.]+,|reasonTyped\([a-zA-Z.]+,)\s*')[a-z_.]+(?=')/g;
const values = { year: '2025', register: 'sites', file: 'sites.csv' };
const proposals = distinct(sources.flatMap(({ text }) => text.match(proposing) ?? [])) as Proposed[];

test('every reason that a page proposes, in whatever language, can be read in another', () => {
  expect(proposals).toEqual([
    'network.reason_card',
    'network.reason_declaration',
    'network.reason_session',
    'registers.reason_default',
  ]);
  for (const key of proposals) {
    for (const locale of locales) {
      const { text, message } = proposedReason(translator(locale), key, values);
      const read = proposedReason(ar, key, values).text;
      expect(reasonText(ar, { reason: text, details: { reason_message: message } })).toBe(read);
      // As older entries hold it: the words alone.
      expect(reasonText(ar, said(text))).toBe(read);
    }
  }
});

test('a page journals no words of its catalogue without their message', () => {
  const bare = /\breason(?::|=| \?\?)\s*(?:[a-z.]+ \?\? )?(?:visit\.)?t\(/;
  expect(sources.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
});

test('a proposed reason is read by its message, whatever its words have become since', () => {
  const entry = (details: Record<string, unknown>) => ({ reason: 'Déclaration annuelle, ancien libellé', details });
  const declared = { key: 'network.reason_declaration', values: { year: '2025' } };
  expect(reasonText(en, entry({ reason_message: declared }))).toBe('Declaration for 2025');
  const imported = { key: 'registers.reason_default', values: { register: 'companies', file: 'liste.csv' } };
  expect(reasonText(en, entry({ sha256: 'x', reason_message: imported }))).toBe(
    'Import of the register “Companies” from the file liste.csv',
  );
});

test.each([
  ['is gone', { key: 'network.reason_gone', values: {} }],
  ['takes other arguments by now', { key: 'network.reason_declaration', values: { quarter: '3' } }],
  ['is none', 'network.reason_card'],
  ['is half there', { key: 'network.reason_card' }],
])('where the message %s, the stored words stand', (_what, message) => {
  expect(reasonText(ar, { reason: 'Ancien libellé', details: { reason_message: message } })).toBeNull();
});

test('a proposed reason left as it stood keeps its message; changed, the words are the person’s own', () => {
  const message = { key: 'registers.reason_default', values: { register: 'sites', file: 'a.csv' } };
  for (const t of [fr, ar, en]) {
    const { text } = proposedReason(t, 'registers.reason_default', message.values);
    expect(reasonTyped(text, 'registers.reason_default', message.values)).toEqual({ text, message });
  }
  expect(reasonTyped('Liste de la direction', 'registers.reason_default', message.values)).toBe(
    'Liste de la direction',
  );
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
  expect(reasonText(fr, said('entered the demo by a click'))).toBe('Entrée dans la démonstration d’un clic');
  expect(reasonText(en, said('signed out'))).toBe('Signed out');
});

test('what has no name is left as it is stored', () => {
  expect(commandName(fr, 'site.add')).toBeNull();
  expect(commandName(fr, 'constructor')).toBeNull();
  expect(reasonText(fr, said('Convention signée le 12 novembre'))).toBeNull();
  expect(reasonText(fr, said('toString'))).toBeNull();
});

test('a reason that a page proposed is read in another language, with its year or its file', () => {
  expect(reasonText(en, said('Déclaration de l’année 2025'))).toBe('Declaration for 2025');
  expect(reasonText(fr, said('جلسة عُقدت مع المقاولة'))).toBe('Séance tenue avec l’entreprise');
  expect(reasonText(en, said('استيراد سجل «المقاولات» من الملف liste.csv'))).toBe(
    'Import of the register “Companies” from the file liste.csv',
  );
  expect(reasonText(fr, said('import of people from équipe (1).xlsx'))).toContain('équipe (1).xlsx');
});

test('words that only begin like a proposed reason stay the person’s own', () => {
  expect(reasonText(fr, said('Declaration for 2025, corrected by telephone'))).toBeNull();
  expect(reasonText(fr, said('Declaration for the tax office'))).toBeNull();
  expect(reasonText(fr, said('import of carpets from Azilal'))).toBeNull();
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
