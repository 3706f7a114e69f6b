import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Concept } from '../scheme.ts';
import { importRome } from './importRome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rome-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, ...lines: string[]): void =>
  writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`);
const named = (label: string): Concept | undefined =>
  importRome(folder).scheme.concepts.find(({ labels }) => labels.fr === label);

describe('reading ROME 4.0', () => {
  const heading = 'code_domaine,domaine,enjeu,objectif,macro_competence,competence,categorie';

  it('puts a compétence under each of its macro-compétences, these under objectif, enjeu and domaine', () => {
    write(
      'competences.csv',
      heading,
      '1,"Bois, cuir",Façonner,Sculpter,Sculpter le bois,Tailler le cèdre,Savoir-faire',
      '1,"Bois, cuir",Façonner,Restaurer,Restaurer un plafond,Tailler le cèdre,Savoir-faire',
      '1,"Bois, cuir",Façonner,Restaurer,Peindre un plafond,,',
    );
    write(
      'macro_competences.csv',
      'code_domaine,domaine,enjeu,objectif,macro_competence,categorie',
      '6,Coopérer,Soi,Tenir,Faire preuve de patience,Savoir-être professionnel',
    );
    const { scheme, files } = importRome(folder);
    const labelsOf = (ids: readonly string[] = []): (string | undefined)[] =>
      ids.map((id) => scheme.concept(id)?.labels.fr).sort();
    const carve = named('Tailler le cèdre');
    expect(carve?.kind).toBe('skill');
    expect(labelsOf(carve?.broader)).toEqual(['Restaurer un plafond', 'Sculpter le bois']);
    expect(labelsOf(named('Sculpter le bois')?.broader)).toEqual(['Sculpter']);
    expect(labelsOf(named('Sculpter')?.broader)).toEqual(['Façonner']);
    expect(labelsOf(named('Façonner')?.broader)).toEqual(['Bois, cuir']);
    expect(named('Bois, cuir')?.kind).toBe('group');
    expect(named('Peindre un plafond')?.kind).toBe('skill');
    expect(named('Faire preuve de patience')?.kind).toBe('transversal');
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['competences.csv', 3],
      ['macro_competences.csv', 1],
    ]);
  });

  it('gives the same ids at each import', () => {
    write('competences.csv', heading, '1,Bois,Façonner,Sculpter,Sculpter le bois,Tailler le cèdre,Savoir-faire');
    expect(importRome(folder).scheme.concepts.map(({ id }) => id)).toEqual(
      importRome(folder).scheme.concepts.map(({ id }) => id),
    );
  });

  it('reads savoirs, métiers and their appellations', () => {
    write('savoirs.csv', 'categorie,sous_categorie,savoir,code_ogr', 'Matières,Bois,Essences de bois,400001');
    write(
      'metiers_appellations.csv',
      'c1,c2,c3,libelle,code_ogr',
      'B,,,Arts et façonnage,',
      'B,18,,Bois,',
      'B,18,01,Sculpteur / Sculptrice sur bois,77',
      'B,18,01,Sculpteur / Sculptrice sur cèdre,400002',
    );
    const { scheme } = importRome(folder);
    expect(scheme.concept('rome:savoir/400001')).toMatchObject({
      kind: 'knowledge',
      labels: { fr: 'Essences de bois' },
    });
    expect(scheme.concept('rome:B1801')).toMatchObject({
      kind: 'occupation',
      code: 'B1801',
      labels: { fr: 'Sculpteur / Sculptrice sur bois' },
      broader: ['rome:B18'],
    });
    expect(scheme.concept('rome:appellation/400002')).toMatchObject({ kind: 'occupation', broader: ['rome:B1801'] });
    expect(scheme.concept('rome:B18')).toMatchObject({ kind: 'occupation-group', broader: ['rome:B'] });
  });
});

describe('reading ROME 3.47', () => {
  it('joins métiers, appellations, compétences, texts and moves', () => {
    write(
      'unix_referentiel_code_rome_v347_utf8.csv',
      '"code_rome","code_fiche_em","code_ogr","libelle_rome","statut"',
      '"B1801","1","9","Façonnage d\'\'objets en bois","1"',
      '"B1802","2","10","Réalisation d\'\'articles en cuir","1"',
    );
    write(
      'unix_referentiel_appellation_v347_utf8.csv',
      '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome"',
      '"500","Sculpteur / Sculptrice sur cèdre","Sculpteur(trice) sur cèdre","B1801"',
    );
    write(
      'unix_referentiel_competence_v347_utf8.csv',
      '"code_ogr","libelle_competence","code_type_competence"',
      '"600","Techniques d\'\'affûtage","1"',
    );
    write('unix_coherence_item_v347_utf8.csv', '"code_rome","code_ogr"', '"B1801","600"', '"B1801","999"');
    write(
      'unix_texte_v347_utf8.csv',
      '"code_rome","position_libelle_txt","code_type_texte","libelle_texte","libelle_type_texte"',
      '"B1801","0","1","Façonne des objets.","definition"',
      '"B1801","1","1","Peut les peindre.","definition"',
      '"B1801","0","2","Ouvert à tous.","acces_a_em"',
    );
    write(
      'unix_rubrique_mobilite_v347_utf8.csv',
      '"code_rome","code_rome_cible","code_appellation_source","code_appellation_cible"',
      '"B1801","B1802","",""',
      '"B1802","B1801","","500"',
    );
    const { scheme } = importRome(folder);
    expect(scheme.concept('rome:B1801')).toMatchObject({
      labels: { fr: "Façonnage d'objets en bois" },
      descriptions: { fr: 'Façonne des objets. Peut les peindre.' },
      optional: ['rome:competence/600'],
      related: ['rome:B1802'],
    });
    expect(scheme.concept('rome:B1802')?.related).toEqual([]);
    expect(scheme.concept('rome:competence/600')?.labels.fr).toBe("Techniques d'affûtage");
    expect(scheme.concept('rome:appellation/500')).toMatchObject({
      alternatives: { fr: ['Sculpteur(trice) sur cèdre'] },
      broader: ['rome:B1801'],
    });
  });
});

describe('refusing what is not ROME', () => {
  it('names file, line and column', () => {
    const refused = (): string => {
      try {
        importRome(folder);
      } catch (error) {
        return (error as Error).message;
      }
      return 'accepted';
    };
    write('savoirs.csv', 'categorie,sous_categorie,savoir,code_ogr', 'a,b,Bois,12', 'a,b,Cuir,12');
    expect(refused()).toBe('savoirs.csv, line 3, column 4 (code_ogr): the code 12 is on line 2 already');
    write('savoirs.csv', 'categorie,sous_categorie,savoir,code_ogr', 'a,b,Bois,douze');
    expect(refused()).toBe('savoirs.csv, line 2, column 4 (code_ogr): expected a number, found "douze"');
    write('savoirs.csv', 'categorie,sous_categorie,savoir', 'a,b,Bois');
    expect(refused()).toBe('savoirs.csv, line 1: the column "code_ogr" is missing');
    write('savoirs.csv', 'conceptUri,preferredLabel', 'http://example.org/1,carve');
    expect(refused()).toBe('savoirs.csv, line 1, column 1 (conceptUri): the columns are those of no table of ROME');
  });
});
