import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importTsv } from './importTsv.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsv-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A table written with « ; » for the tab, to be read by people. */
const table = (...lines: string[]): string => {
  const path = join(folder, 'ours.tsv');
  writeFileSync(path, lines.map((line) => `${line.replaceAll(';', '\t')}\n`).join(''));
  return path;
};
const refusal = (...lines: string[]): string => {
  try {
    importTsv(table(...lines));
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

describe('reading a table of one’s own', () => {
  it('reads every column', () => {
    const { scheme, notes } = importTsv(
      table(
        'id;kind;label_fr;label_en;label_ar;aliases_fr;description_en;broader;related;implies;uri',
        'zellige;;Zellige;Zellige tiling;زليج;pose de zellige | "taille" de zellige;Cut by hand;craft;;tools;https://example.org/zellige',
        'tajine;knowledge;Tajine;;;;;craft;zellige;;',
        'craft;group;Artisanat;;;;;;;;',
        'tools;tool;Outils;;;;;;;;',
      ),
    );
    expect(notes).toEqual([]);
    expect(scheme.languages).toEqual(['ar', 'en', 'fr']);
    expect(scheme.concept('zellige')).toEqual({
      id: 'zellige',
      uri: 'https://example.org/zellige',
      kind: 'skill',
      collections: [],
      labels: { fr: 'Zellige', en: 'Zellige tiling', ar: 'زليج' },
      alternatives: { fr: ['pose de zellige', '"taille" de zellige'] },
      descriptions: { en: 'Cut by hand' },
      broader: ['craft'],
      essential: [],
      optional: [],
      implies: ['tools'],
      related: [],
    });
    expect(scheme.concept('tajine')).toMatchObject({ kind: 'knowledge', related: ['zellige'] });
  });

  it('refuses with line and column what would go wrong later', () => {
    expect(refusal('id;label_fr;broader', 'a;A;', 'b;B;c')).toBe(
      'ours.tsv, line 3, column 3 (broader): no concept has the id "c"',
    );
    expect(refusal('id;label_fr', 'a;A', 'a;B')).toBe(
      'ours.tsv, line 3, column 1 (id): the id "a" is on line 2 already',
    );
    expect(refusal('id;label_fr;kind', 'a;A;gadget')).toMatch(
      /^ours.tsv, line 2, column 3 \(kind\): unknown kind "gadget"; the kinds are skill, knowledge, /,
    );
    expect(refusal('id;label_fr;colour', 'a;A;red')).toMatch(/^ours.tsv, line 1, column 3: unknown column "colour"/);
    expect(refusal('label_fr', 'A')).toBe('ours.tsv, line 1: the column "id" is missing');
    expect(refusal('id;kind', 'a;skill')).toBe('ours.tsv, line 1: a column of labels is missing, such as "label_fr"');
    expect(refusal('id;label_fr', 'a;')).toBe('ours.tsv, line 2, column 2 (label_fr): the concept has no label');
    expect(refusal('id;label_fr', 'a b;A')).toBe(
      'ours.tsv, line 2, column 1 (id): expected an id without blanks, found "a b"',
    );
    expect(refusal('id;label_fr;uri', 'a;A;esco 12')).toBe(
      'ours.tsv, line 2, column 3 (uri): expected a URI, found "esco 12"',
    );
    expect(refusal('id;label_fr', 'a')).toBe('ours.tsv, line 2, column 1: the row has 1 cells where the heading has 2');
    expect(refusal('id;label_fr')).toBe('ours.tsv, line 2: the table has a heading and nothing else');
  });

  it('refuses circles and links to oneself', () => {
    expect(refusal('id;label_fr;broader', 'a;A;b', 'b;B;a')).toBe('ours.tsv, line 2: circle in broader: a → b → a');
    expect(refusal('id;label_fr;implies', 'a;A;a')).toBe(
      'ours.tsv, line 2, column 3 (implies): the concept is linked to itself',
    );
  });
});
