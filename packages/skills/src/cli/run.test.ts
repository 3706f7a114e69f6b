import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

// The dictionary of the whole taxonomy is built on first use; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs `skills …`: the exit status, the values printed, the help, and what was said on the standard error. */
async function skills(args: string[], stdin: string | Uint8Array = '') {
  const printed: unknown[] = [];
  const told: string[] = [];
  const said: string[] = [];
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    print: async (value) => void printed.push(JSON.parse(JSON.stringify(value))),
    tell: (text) => void told.push(text),
    say: (text) => void said.push(text),
  });
  return { status, printed, told, said };
}

describe('the command line', () => {
  it('shows its commands, and the options of each', async () => {
    const { status, told } = await skills(['--help']);
    expect(status).toBe(0);
    const names = [...(told[0] ?? '').matchAll(/^ {2}skills (\w+)/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(expect.arrayContaining(['understand', 'read', 'rank', 'import', 'taxonomy']));
    for (const name of names) {
      expect((await skills([name, '--help'])).told[0]).toMatch(new RegExp(`^skills ${name}`));
    }
  });

  it('refuses unknown commands and options in one line', async () => {
    expect(await skills(['dream'])).toMatchObject({
      status: 1,
      said: ['skills: there is no command "dream"; skills --help lists them'],
    });
    expect(await skills(['understand', '--lang'])).toMatchObject({ status: 1, printed: [] });
    expect((await skills(['understand', '--level', 'x'])).said).toEqual([
      "skills understand: Unknown option '--level'; see skills understand --help",
    ]);
  });
});

describe('skills understand', () => {
  const cv = "Développeuse web, 5 ans d'expérience en React. Souhaite apprendre Flutter.";

  it('writes a line for each skill of the standard input', async () => {
    const { status, printed } = await skills(['understand'], cv);
    expect(status).toBe(0);
    expect(printed).toContainEqual(
      expect.objectContaining({
        skillId: 'react',
        label: 'React',
        years: 5,
        mentions: [{ start: 40, end: 45, text: 'React', match: 'label', negated: false, wished: false }],
      }),
    );
  });

  it('reads a file, in a language that is said, as a need', async () => {
    const need = file('need.txt', 'Comptable, WordPress serait un plus');
    const { printed } = await skills(['understand', '--need', '--lang', 'ar', need]);
    expect(printed).toContainEqual(
      expect.objectContaining({ skillId: 'wordpress', label: 'ووردبريس', importance: 'desired' }),
    );
  });

  it('gives nothing for nothing', async () => {
    expect(await skills(['understand'], '')).toMatchObject({ status: 0, printed: [], said: [] });
  });

  it('refuses what is no text, with its place', async () => {
    expect((await skills(['understand'], Buffer.from('CV\ncomptabilit\xe9 g\xe9n\xe9rale', 'latin1'))).said).toEqual([
      'skills understand: standard input, line 2, column 12: the byte 0xE9 is not UTF-8; save the file as UTF-8',
    ]);
    expect((await skills(['understand', join(folder, 'none.txt')])).said).toEqual([
      `skills understand: ${join(folder, 'none.txt')}: there is no such file`,
    ]);
    expect((await skills(['understand', '--lang', 'de'])).said).toEqual([
      'skills understand: --lang takes fr, ar, en, not de; see skills understand --help',
    ]);
    const long = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    expect((await skills(['understand'], long)).said).toEqual([
      'skills understand: standard input: the text is longer than 10 MB',
    ]);
  });
});

describe('skills rank', () => {
  const talents = [
    {
      id: 't1',
      skills: [{ skillId: 'react', score: 0.9, years: 5, evidence: 'cinq ans de React' }, { skillId: 'css' }],
    },
    { id: 't2', text: "3 ans d'expérience en Vue.js chez un éditeur de logiciels de gestion." },
    { id: 't3', skills: [{ skillId: 'accounting', level: 'expert' }] },
  ];
  const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const rank = (needs: readonly unknown[] | string, ...more: string[]) =>
    skills(
      ['rank', '--talents', file('talents.jsonl', lines(talents)), '--needs', '-', ...more],
      typeof needs === 'string' ? needs : lines(needs),
    );

  it('ranks talents for needs, given as skills or as texts, with the words that prove each part', async () => {
    const { status, printed, said } = await rank([
      { id: 'n1', skills: [{ skillId: 'vue' }] },
      { id: 2, text: 'Cherche comptable' },
    ]);
    expect(status).toBe(0);
    expect(said).toEqual(['3 talents']);
    expect(printed).toMatchObject([
      {
        id: 'n1',
        total: 2,
        results: [
          {
            talentId: 't2',
            parts: [{ asked: 'vue', found: 'vue', relation: 'same', words: expect.stringContaining('Vue.js') }],
          },
          { talentId: 't1', parts: [{ found: 'react', relation: 'related', words: 'cinq ans de React' }] },
        ],
      },
      { id: '2', total: 1, results: [{ talentId: 't3', parts: [{ asked: 'accounting', found: 'accounting' }] }] },
    ]);
  });

  it('gives no more than asked', async () => {
    const { printed } = await rank([{ id: 'n1', skills: [{ skillId: 'vue' }] }], '--top', '1');
    expect(printed).toMatchObject([{ total: 2, results: [{ talentId: 't2' }] }]);
  });

  it('says which skills it does not know', async () => {
    const { said } = await rank([{ id: 'n1', skills: [{ skillId: 'falconry' }] }]);
    expect(said.at(-1)).toBe('1 skill ids are not in the taxonomy and match only themselves: falconry');
  });

  it('refuses a line that is wrong, naming it', async () => {
    const refusal = async (needs: readonly unknown[] | string): Promise<string | undefined> => {
      const { status, said } = await rank(needs);
      expect(status).toBe(1);
      return said.at(-1)?.replace('skills rank: standard input, ', '');
    };
    expect(await refusal('{"id":"n1","text":"x"}\n\n{"id":"n2",}\n')).toBe('line 3, column 12: the line is not JSON');
    expect(await refusal([[1]])).toBe('line 1: an object is expected');
    expect(await refusal([{ skills: [] }])).toBe('line 1: the object has no "id"');
    expect(
      await refusal([
        { id: 'n1', text: '' },
        { id: 'n1', text: '' },
      ]),
    ).toBe('line 2: the id "n1" is on line 1 already');
    expect(await refusal([{ id: 'n1' }])).toBe('line 1: either "skills" or "text" is expected');
    expect(await refusal([{ id: 'n1', skills: ['vue'] }])).toBe('line 1: a skill is no object');
    expect(await refusal([{ id: 'n1', skills: [{ skill: 'vue' }] }])).toBe('line 1: a skill has no "skillId"');
    expect(await refusal([{ id: 'n1', skills: [{ skillId: 'vue', weight: 2 }] }])).toBe(
      'line 1: a "weight" is a number from 0 to 1',
    );
    expect(await refusal([{ id: 'n1', skills: [{ skillId: 'vue', level: 'guru' }] }])).toBe(
      'line 1: a "level" is one of beginner, intermediate, advanced, expert',
    );
  });

  it('refuses to run without what it needs', async () => {
    expect((await skills(['rank', '--talents', 'a'])).said[0]).toContain('both --talents and --needs are needed');
    expect((await rank([], '--top', 'many')).said[0]).toContain('--top takes a whole number from 1, not many');
    const empty = file('empty.jsonl', '\n');
    expect((await skills(['rank', '--talents', empty, '--needs', '-'])).said).toEqual([
      `skills rank: ${empty}: there are no talents`,
    ]);
  });
});

describe('skills import and skills taxonomy check', () => {
  const ours = (content: string): string => file('ours.tsv', content);
  const target = (): string => join(folder, 'taxonomy');

  it('stores a taxonomy and checks it', async () => {
    const imported = await skills(['import', 'tsv', ours('id\tlabel_fr\nzellige\tZellige\n'), '--to', target()]);
    expect(imported).toMatchObject({ status: 0, printed: [{ source: 'tsv', counts: { concepts: 1 } }] });
    expect(imported.said[0]).toMatch(/^1 concepts in fr stored in \d/);
    const checked = await skills(['taxonomy', 'check', target()]);
    expect(checked).toMatchObject({ status: 0, printed: [] });
    expect(checked.said[0]).toBe('1 concepts in fr');
  });

  it('leaves the taxonomy in place as it was when the new one is broken', async () => {
    await skills(['import', 'tsv', ours('id\tlabel_fr\nzellige\tZellige\n'), '--to', target()]);
    const before = readdirSync(target());
    const { status, said } = await skills([
      'import',
      'tsv',
      ours('id\tlabel_fr\tbroader\na\tA\tb\n'),
      '--to',
      target(),
    ]);
    expect(status).toBe(1);
    expect(said).toEqual(['skills import: ours.tsv, line 2, column 3 (broader): no concept has the id "b"']);
    expect(readdirSync(target())).toEqual(before);
  });

  it('imports a folder of ESCO in the language that is said', async () => {
    const uri = 'http://data.europa.eu/esco/skill/00000001-0000-4000-8000-0000000000aa';
    file('skills.csv', `conceptUri,preferredLabel\n${uri},sculpter le cèdre\n`);
    const { printed, said } = await skills(['import', 'esco', folder, '--to', target(), '--lang', 'fr']);
    expect(said[0]).toBe('skills.csv: 1 rows (fr)');
    expect(printed).toMatchObject([{ source: 'esco', languages: ['fr'] }]);
  });

  it('refuses to run without what it needs', async () => {
    expect((await skills(['import', 'onet', folder, '--to', target()])).said[0]).toContain(
      'unknown kind "onet"; the kinds are esco, rome and tsv',
    );
    expect((await skills(['import', 'esco', folder])).said[0]).toContain('say with --to in which folder');
    expect((await skills(['import', 'rome', folder, '--to', target()])).said).toEqual([
      `skills import: ${folder}: there is no .csv file in this folder`,
    ]);
    expect((await skills(['taxonomy', 'praise'])).said[0]).toContain('the one thing to do is check [DIR]');
  });
});

describe('skills read', () => {
  it('writes a line for each document, and names those that cannot be read', async () => {
    const cv = file('cv.txt', 'Yasmine\nDéveloppeuse web');
    const empty = file('empty.txt', ' ');
    const absent = join(folder, 'absent.pdf');
    const { status, printed, said } = await skills(['read', '--text', empty, cv, absent]);
    expect(status).toBe(1);
    expect(printed).toMatchObject([{ file: cv, kind: 'text', pages: 1, text: 'Yasmine\nDéveloppeuse web' }]);
    expect(said).toEqual([
      `skills read: ${empty}: the document is empty`,
      `skills read: ${absent}: there is no such file`,
    ]);
  });
});
