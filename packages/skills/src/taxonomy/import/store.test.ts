import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDomain } from '../format.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { checkScheme } from './checkScheme.ts';
import { createCrosswalk } from './crosswalk.ts';
import type { Imported } from './scheme.ts';
import { openScheme, storeScheme } from './store.ts';
import { importTsv } from './tsv/importTsv.ts';

const ESCO = 'http://data.europa.eu/esco/skill/00000001-0000-4000-8000-0000000000aa';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  target = join(folder, 'taxonomy');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function imported(...lines: string[]): Imported {
  const path = join(folder, 'ours.tsv');
  writeFileSync(path, lines.map((line) => `${line.replaceAll(';', '\t')}\n`).join(''));
  return importTsv(path);
}
const ours = (): Imported =>
  imported(
    'id;label_fr;label_ar;aliases_fr;description_fr;broader;related;uri',
    `cedre;Sculpture du cèdre;نحت الأرز;taille du cèdre;À la main.;bois;;${ESCO}`,
    'bois;Bois;;;;;cedre;',
  );
const files = (): string[] => readdirSync(target).sort();

describe('storing a scheme', () => {
  it('gives back what was stored', () => {
    const { scheme } = ours();
    storeScheme(target, ours());
    expect(openScheme(target).concepts).toEqual(scheme.concepts);
    expect(openScheme(target).languages).toEqual(['ar', 'fr']);
    expect(openScheme(target).concept('cedre')?.broader).toEqual(['bois']);
  });

  it('says in its manifest what it holds and where it is from', () => {
    expect(storeScheme(target, ours())).toMatchObject({
      format: 'fondouk-concept-scheme',
      version: 1,
      source: 'tsv',
      counts: {
        concepts: 2,
        'kind skill': 2,
        'labels fr': 2,
        'labels ar': 1,
        'alternatives fr': 1,
        'links broader': 1,
      },
      files: { concepts: { lines: 2 }, links: { lines: 2 } },
      readFrom: [{ file: 'ours.tsv', rows: 2 }],
    });
  });

  it('writes the same bytes for the same scheme', () => {
    storeScheme(target, ours());
    const first = files().map((name) => readFileSync(join(target, name), 'utf8'));
    storeScheme(target, ours());
    expect(files().map((name) => readFileSync(join(target, name), 'utf8'))).toEqual(first);
    expect(files()).toHaveLength(3);
  });

  it('takes the place of the one before, and leaves nothing of it', () => {
    storeScheme(target, ours());
    storeScheme(target, imported('id;label_fr', 'cuir;Cuir'));
    expect(openScheme(target).concepts.map(({ id }) => id)).toEqual(['cuir']);
    expect(files()).toHaveLength(3);
  });

  it('leaves the one in place as it was when it cannot be replaced', () => {
    storeScheme(target, ours());
    const before = files();
    // The manifest cannot be written: its new data files are there by then.
    const other = imported('id;label_fr', 'cuir;Cuir');
    const broken = { ...other, files: [{ file: 'ours.tsv', rows: 1n as unknown as number, sha256: '' }] };
    expect(() => storeScheme(target, broken)).toThrow('BigInt');
    expect(files()).toEqual(before);
    expect(openScheme(target).concepts).toHaveLength(2);
  });

  it('touches no folder that holds other things, and leaves none behind that it could not fill', () => {
    mkdirSync(target);
    writeFileSync(join(target, 'thesis.txt'), 'ten years of work');
    expect(() => storeScheme(target, ours())).toThrow(`${target}: the folder holds other things; name a new one`);
    writeFileSync(join(target, 'manifest.json'), '{"name":"a web page"}');
    expect(() => storeScheme(target, ours())).toThrow('not the manifest of a taxonomy');
    expect(files()).toEqual(['manifest.json', 'thesis.txt']);
    const elsewhere = join(folder, 'new');
    expect(() => storeScheme(elsewhere, { ...ours(), files: [1n as never] })).toThrow('BigInt');
    expect(readdirSync(folder)).not.toContain('new');
  });
});

describe('opening a scheme', () => {
  it('refuses what is absent, changed or of another version', () => {
    expect(() => openScheme(target)).toThrow(`${target}: no taxonomy here: there is no manifest.json`);
    const { files: stored } = storeScheme(target, ours());
    writeFileSync(join(target, stored.links.name), '{"of":0,"broader":[7]}\n');
    expect(() => openScheme(target)).toThrow('the file is not the one that was imported; import again');
    rmSync(join(target, stored.links.name));
    expect(() => openScheme(target)).toThrow('the file is missing');
    const manifest = join(target, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version": 1', '"version": 2'));
    expect(() => openScheme(target)).toThrow('written by another version of this program (format 2); import again');
    storeScheme(target, ours());
    expect(openScheme(target).concepts).toHaveLength(2);
  });
});

describe('joining with the built-in taxonomy', () => {
  it('goes by the URI that both name, and tells what leads nowhere', () => {
    const entries = parseDomain({
      id: 'wood',
      labels: { fr: 'Bois', en: 'Wood', ar: 'الخشب' },
      skills: `
cedar-carving skill
  fr+en Cedar carving
  esco 00000001-0000-4000-8000-0000000000aa
oak-carving skill
  fr+en Oak carving
  esco 00000002-0000-4000-8000-0000000000aa
`,
    });
    const crosswalk = createCrosswalk(createTaxonomy([], entries), ours().scheme);
    expect(crosswalk.conceptsOf('cedar-carving').map(({ id }) => id)).toEqual(['cedre']);
    expect(crosswalk.skillsOf('cedre')).toEqual(['cedar-carving']);
    expect(crosswalk.conceptsOf('oak-carving')).toEqual([]);
    expect(crosswalk.lost.map(({ skillId }) => skillId)).toEqual(['oak-carving']);
  });
});

describe('checking a scheme', () => {
  it('finds nothing in a sound one', () => {
    expect(checkScheme(ours().scheme)).toEqual([]);
  });
});
