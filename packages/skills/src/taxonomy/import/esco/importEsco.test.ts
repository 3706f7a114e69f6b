import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importEsco } from './importEsco.ts';

const skill = (n: number): string =>
  `http://data.europa.eu/esco/skill/${String(n).padStart(8, '0')}-0000-4000-8000-0000000000aa`;
const job = (n: number): string =>
  `http://data.europa.eu/esco/occupation/${String(n).padStart(8, '0')}-0000-4000-8000-0000000000bb`;

/** A file as published: a heading and rows; what holds a line end or a comma is quoted. */
function csv(rows: readonly (readonly string[])[], lineEnd = '\r\n'): string {
  const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join(',') + lineEnd).join('');
}

// The headings of the publications, 1.0 to 1.2.
const SKILLS_10 = [
  'conceptType',
  'conceptUri',
  'skillType',
  'reuseLevel',
  'preferredLabel',
  'altLabels',
  'description',
];
const SKILLS_11 =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description'.split(
    ',',
  );
const OCCUPATIONS_12 =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code'.split(
    ',',
  );
const KSC = 'KnowledgeSkillCompetence';
const skill10 = (n: number, label: string, alternatives = ''): string[] => [
  KSC,
  skill(n),
  'skill/competence',
  'sector-specific',
  label,
  alternatives,
  '',
];
const skill11 = (
  n: number,
  label: string,
  more: { alternatives?: string; type?: string; status?: string } = {},
): string[] => [
  KSC,
  skill(n),
  more.type ?? 'skill/competence',
  'sector-specific',
  label,
  more.alternatives ?? '',
  '',
  more.status ?? 'released',
  '2016-12-20T17:43:43Z',
  '',
  '',
  'http://data.europa.eu/esco/concept-scheme/skills,\nhttp://data.europa.eu/esco/concept-scheme/member-skills',
  `How to ${label}.`,
];
const occupation12 = (n: number, label: string, alternatives = ''): string[] => [
  'Occupation',
  job(n),
  '7316',
  label,
  alternatives,
  '',
  'released',
  '2024-01-25T11:28:50.295Z',
  '',
  '',
  '',
  '',
  `Qui est ${label}.`,
  `7316.${n}`,
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esco-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const refusal = (): string => {
  try {
    importEsco(folder);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

describe('reading ESCO as published', () => {
  it('joins English 1.1 and French 1.0 by URI, alternatives a line each', () => {
    write(
      'skills_en.csv',
      csv([
        SKILLS_11,
        skill11(1, 'carve cedar', { alternatives: 'carve cedar\nsculpt cedar\ncedar carving' }),
        skill11(2, 'zellige, cutting of', { type: 'knowledge' }),
      ]),
    );
    write('skills_fr.csv', csv([SKILLS_10, skill10(1, 'sculpter le cèdre', 'tailler le cèdre')]));
    const { scheme, files, notes } = importEsco(folder);
    expect(notes).toEqual([]);
    expect(scheme.languages).toEqual(['en', 'fr']);
    expect(scheme.concepts).toHaveLength(2);
    expect(scheme.concept(skill(1))).toMatchObject({
      uri: skill(1),
      kind: 'skill',
      labels: { en: 'carve cedar', fr: 'sculpter le cèdre' },
      alternatives: { en: ['sculpt cedar', 'cedar carving'], fr: ['tailler le cèdre'] },
      descriptions: { en: 'How to carve cedar.' },
    });
    expect(scheme.concept(skill(2))).toMatchObject({ kind: 'knowledge', labels: { en: 'zellige, cutting of' } });
    expect(files.map(({ file, rows, language }) => [file, rows, language])).toEqual([
      ['skills_en.csv', 2, 'en'],
      ['skills_fr.csv', 1, 'fr'],
    ]);
  });

  it('reads French occupations 1.2 with a release in the name, and prefers them to those of 1.0', () => {
    write(
      'occupations_fr.csv',
      csv([
        ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'description'],
        ['Occupation', job(1), '7316', 'zelligeur', '', ''],
        ['Occupation', job(9), '7316', 'métier disparu', '', ''],
      ]),
    );
    write(
      'occupations_fr_1.2.0.csv',
      csv([OCCUPATIONS_12, occupation12(1, 'maître zelligeur/maître zelligeuse', 'maâlem')], '\n'),
    );
    const { scheme } = importEsco(folder);
    expect(scheme.concept(job(1))).toMatchObject({
      kind: 'occupation',
      code: '7316.1',
      labels: { fr: 'maître zelligeur/maître zelligeuse' },
      alternatives: { fr: ['maâlem', 'zelligeur'] },
      descriptions: { fr: 'Qui est maître zelligeur/maître zelligeuse.' },
    });
    expect(scheme.concept(job(9))).toMatchObject({ code: '7316', labels: { fr: 'métier disparu' } });
  });

  it('reads relations, groups, the hierarchy and collections, with or without columns of labels', () => {
    const group = 'http://data.europa.eu/esco/isced-f/0214';
    const top = skill(100);
    write('skills_en.csv', csv([SKILLS_11, skill11(1, 'carve cedar'), skill11(2, 'sharpen chisels')]));
    write('occupations_en_1.2.0.csv', csv([OCCUPATIONS_12, occupation12(1, 'cedar carver')]));
    write(
      'ISCOGroups_en.csv',
      csv([
        ['conceptType', 'conceptUri', 'code', 'preferredLabel', 'status', 'altLabels', 'inScheme', 'description'],
        ['ISCOGroup', 'http://data.europa.eu/esco/isco/C7316', '7316', 'sign writers', 'released', '', '', ''],
      ]),
    );
    write(
      'skill_groups_fr_1.1.2.csv',
      csv(
        [
          ['ORIGINURI', 'ID', 'UUIDHISTORY', 'CODE', 'PREFERREDLABEL', 'ALTLABELS', 'DESCRIPTION', 'SCOPENOTE'],
          [group, 'key_1', 'a\nb', '', 'artisanat', 'artisanat\nmétiers d’art', '', ''],
        ],
        '\n',
      ),
    );
    write(
      'skillsHierarchy_en.csv',
      'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description,Level 0 code,Level 1 code\r\n' +
        `${top},crafts,,,,S\r\n${top},crafts,${group},handicrafts,"Made by hand,\none by one.",S,S1\r\n`,
    );
    write(
      'broaderRelationsSkillPillar.csv',
      csv([
        ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
        [KSC, skill(1), 'SkillGroup', group],
        [KSC, skill(2), 'SkillGroup', group],
      ]),
    );
    write(
      'occupationSkillRelations_en.csv',
      csv([
        ['occupationUri', 'occupationLabel', 'relationType', 'skillType', 'skillUri', 'skillLabel'],
        [job(1), 'cedar carver', 'essential', 'skill/competence', skill(1), 'carve cedar'],
        [job(1), 'cedar carver', 'optional', 'skill/competence', skill(2), 'sharpen chisels'],
      ]),
    );
    write(
      'skillSkillRelations.csv',
      csv([
        ['originalSkillUri', 'originalSkillType', 'relationType', 'relatedSkillType', 'relatedSkillUri'],
        [skill(1), 'skill/competence', 'optional', 'skill/competence', skill(2)],
      ]),
    );
    write(
      'greenSkillsCollection_en.csv',
      csv([
        [
          'conceptType',
          'conceptUri',
          'preferredLabel',
          'status',
          'skillType',
          'reuseLevel',
          'altLabels',
          'description',
          'broaderConceptUri',
          'broaderConceptPT',
        ],
        [
          KSC,
          skill(1),
          'carve cedar',
          'released',
          'skill/competence',
          'sector-specific',
          'carve in cedar | shape cedar',
          '',
          `${group} | ${top}`,
          'handicrafts | crafts',
        ],
      ]),
    );
    write(
      'conceptSchemes_en.csv',
      csv([
        ['conceptType', 'conceptSchemeUri', 'preferredLabel', 'title', 'status', 'description', 'hasTopConcept'],
        ['ConceptScheme', 'http://data.europa.eu/esco/concept-scheme/x', 'X', '', 'released', '', ''],
      ]),
    );
    const { scheme, notes } = importEsco(folder);
    expect(notes).toEqual([]);
    expect(scheme.concept(skill(1))).toMatchObject({
      broader: [group, top].sort(),
      optional: [skill(2)],
      collections: ['green'],
      alternatives: { en: ['carve in cedar', 'shape cedar'] },
    });
    expect(scheme.concept(job(1))).toMatchObject({
      broader: ['http://data.europa.eu/esco/isco/C7316'],
      essential: [skill(1)],
      optional: [skill(2)],
    });
    expect(scheme.concept(group)).toMatchObject({
      kind: 'group',
      code: 'S1',
      labels: { fr: 'artisanat', en: 'handicrafts' },
      descriptions: { en: 'Made by hand,\none by one.' },
      broader: [top],
    });
    expect(scheme.concept(top)).toMatchObject({ code: 'S', labels: { en: 'crafts' }, broader: [] });
    expect(scheme.concept('http://data.europa.eu/esco/isco/C7316')?.kind).toBe('occupation-group');
  });

  it('bears a byte order mark, semicolons, capitals in the heading, blank lines and hidden labels', () => {
    write(
      'skills_ar.csv',
      `\ufeffConceptUri;PREFERREDLABEL;hiddenLabels;conceptType\r\n\r\n${skill(1)};نحت الأرز;نحت الارز;${KSC}\r\n`,
    );
    expect(importEsco(folder).scheme.concept(skill(1))).toMatchObject({
      labels: { ar: 'نحت الأرز' },
      alternatives: { ar: ['نحت الارز'] },
    });
  });

  it('leaves out what is not released', () => {
    write(
      'skills_en.csv',
      csv([SKILLS_11, skill11(1, 'carve cedar'), skill11(2, 'carve ivory', { status: 'obsolete' })]),
    );
    expect(importEsco(folder).scheme.concepts.map(({ id }) => id)).toEqual([skill(1)]);
  });

  it('reads any subset: links to concepts of absent files are left out, and said', () => {
    write('skills_en.csv', csv([SKILLS_11, skill11(1, 'carve cedar')]));
    write(
      'broaderRelationsSkillPillar.csv',
      csv([
        ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
        [KSC, skill(1), 'SkillGroup', skill(100)],
        [KSC, skill(2), 'SkillGroup', skill(100)],
      ]),
    );
    const { scheme, notes } = importEsco(folder);
    expect(scheme.concept(skill(1))?.broader).toEqual([]);
    expect(notes).toEqual([
      `broaderRelationsSkillPillar.csv: 2 links left out, to concepts that no file describes; first on line 2, "${skill(100).slice(0, 57)}…"`,
    ]);
  });

  it('takes the language that is said where the name does not say it', () => {
    write('skills.csv', csv([SKILLS_10, skill10(1, 'sculpter le cèdre')]));
    expect(refusal()).toBe('skills.csv: the name does not say the language, as skills_fr.csv does; say it with --lang');
    expect(importEsco(folder, { language: 'fr' }).scheme.languages).toEqual(['fr']);
  });
});

describe('refusing what is broken or foreign, with its place', () => {
  const good = csv([
    SKILLS_11,
    skill11(1, 'carve cedar', { alternatives: 'sculpt cedar\ncedar carving' }),
    skill11(2, 'sharpen chisels'),
  ]);

  it('a column that is missing', () => {
    write(
      'skills_en.csv',
      csv([
        ['conceptType', 'conceptUri', 'altLabels'],
        [KSC, skill(1), 'x'],
      ]),
    );
    expect(refusal()).toBe('skills_en.csv, line 1: the column "preferredLabel" is missing');
  });

  it('a foreign table', () => {
    write('clients.csv', 'name,town\nAtlas,Fès\n');
    expect(refusal()).toBe('clients.csv, line 1, column 1 (name): the columns are those of no file of ESCO');
  });

  it('a file cut inside a quoted cell, inside a row, or inside a letter', () => {
    write('skills_en.csv', good.slice(0, good.indexOf('cedar carving') + 5));
    expect(refusal()).toBe('skills_en.csv, line 2, column 6: a quoted cell is never closed; the file may be cut short');
    write('skills_en.csv', good.slice(0, good.indexOf('sharpen') + 4));
    expect(refusal()).toBe('skills_en.csv, line 5, column 5: the row has 5 cells where the heading has 13');
    const french = Buffer.from(csv([SKILLS_10, skill10(1, 'sculpter le cèdre')]));
    write('skills_en.csv', french.subarray(0, french.indexOf('è') + 1));
    expect(refusal()).toMatch(/^skills_en.csv, line 2, column \d+: the file ends in the middle of a character/);
  });

  it('a row that is too long', () => {
    write('skills_en.csv', good.replace('sharpen chisels', 'sharpen, chisels'));
    expect(refusal()).toBe('skills_en.csv, line 5, column 14: the row has 14 cells where the heading has 13');
  });

  it('a quotation mark out of place', () => {
    write('skills_en.csv', good.replace('sharpen chisels', 'sharpen "chisels"'));
    expect(refusal()).toBe('skills_en.csv, line 5, column 5: a quotation mark is out of place');
  });

  it('another encoding', () => {
    write(
      'skills_fr.csv',
      Buffer.from(csv([SKILLS_10, skill10(1, 'sculpter'), skill10(2, 'tailler le cèdre')]), 'latin1'),
    );
    expect(refusal()).toBe('skills_fr.csv, line 3, column 141: the byte 0xE8 is not UTF-8; save the file as UTF-8');
    write('skills_fr.csv', Buffer.from(`\ufeff${good}`, 'utf16le'));
    expect(refusal()).toBe('skills_fr.csv, line 1, column 1: the text is in UTF-16; save it as UTF-8');
  });

  it('a concept twice in one file', () => {
    write(
      'skills_en.csv',
      csv([SKILLS_11, skill11(1, 'carve cedar', { alternatives: 'a\nb' }), skill11(1, 'carve oak')]),
    );
    expect(refusal()).toBe(
      `skills_en.csv, line 5, column 2 (conceptUri): the concept is on line 2 already: ${skill(1)}`,
    );
  });

  it('a cell that is no URI, a type and a relation that are unknown', () => {
    write('skills_en.csv', good.replace(skill(2), 'sharpen'));
    expect(refusal()).toBe('skills_en.csv, line 5, column 2 (conceptUri): expected a URI, found "sharpen"');
    write('skills_en.csv', good.replace(KSC, 'Recipe'));
    expect(refusal()).toBe('skills_en.csv, line 2, column 1 (conceptType): unknown type "recipe"');
    write('skills_en.csv', good);
    write(
      'skillSkillRelations.csv',
      csv([
        ['originalSkillUri', 'relationType', 'relatedSkillUri'],
        [skill(1), 'vague', skill(2)],
      ]),
    );
    expect(refusal()).toBe(
      'skillSkillRelations.csv, line 2, column 2 (relationType): expected essential or optional, found "vague"',
    );
  });

  it('relations of another taxonomy', () => {
    write('skills_en.csv', good);
    write(
      'broaderRelationsSkillPillar.csv',
      csv([
        ['conceptUri', 'broaderUri'],
        ['https://example.org/a', 'https://example.org/b'],
      ]),
    );
    expect(refusal()).toBe(
      'broaderRelationsSkillPillar.csv, line 2, column 2 (broaderUri): neither end of any link of this file is among the concepts, first "https://example.org/a"',
    );
  });

  it('an empty file, a folder without tables, no folder', () => {
    write('skills_en.csv', '');
    expect(refusal()).toBe('skills_en.csv, line 1, column 1: the file is empty');
    rmSync(join(folder, 'skills_en.csv'));
    expect(refusal()).toBe(`${folder}: there is no .csv file in this folder`);
    write('skillSkillRelations.csv', 'originalSkillUri,relationType,relatedSkillUri\n');
    expect(refusal()).toBe(`${folder}: no file of concepts of ESCO here, such as skills_fr.csv or occupations_en.csv`);
    rmSync(folder, { recursive: true });
    expect(refusal()).toBe(`${folder}: there is no such folder`);
  });
});
