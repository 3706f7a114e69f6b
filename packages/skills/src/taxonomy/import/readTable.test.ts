import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEsco } from './esco/importEsco.ts';
import { InputError } from './inputError.ts';
import { readTable } from './readTable.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows of a file, each with the line it begins on. */
function rowsOf(name: string, content: string | Uint8Array): { cells: readonly string[]; line: number }[] {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: { cells: readonly string[]; line: number }[] = [];
  readTable(path, () => (row) => rows.push({ cells: row.cells, line: row.line() }));
  return rows;
}

describe('reading a table', () => {
  it('knows the line of each row, whatever is quoted and however lines end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const content = ['a,b', '1,"x', 'y"', '', '2,z', '"3",', ''].join(end);
      expect(rowsOf('lines.csv', content)).toEqual([
        { cells: ['1', 'x\ny'], line: 2 },
        { cells: ['2', 'z'], line: 5 },
        { cells: ['3', ''], line: 6 },
      ]);
    }
  });

  it('knows no quotes in a table with tabs', () => {
    expect(rowsOf('quotes.tsv', 'a\tb\n"x\ty"\n')).toEqual([{ cells: ['"x', 'y"'], line: 2 }]);
  });

  it('refuses a heading with one column twice', () => {
    expect(() => rowsOf('twice.csv', 'a,b,A\n')).toThrow('twice.csv, line 1, column 3: the column "a" is there twice');
  });

  it('gives back any cells that were written as RFC 4180 says', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', 'ع', '"', ',', ';', '\n', ' ', '\t') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const heading = rows[0]?.map((_, i) => `c${i}`).join(',');
        const lines = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const read = rowsOf('any.csv', [heading, ...lines, ''].join(end));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('reading files that somebody has damaged', () => {
  it('never fails otherwise than by naming the file', () => {
    const uri = (n: number): string => `http://data.europa.eu/esco/skill/0000000${n}-0000-4000-8000-0000000000aa`;
    const sound = Buffer.from(
      `conceptType,conceptUri,skillType,preferredLabel,altLabels\r\n${[1, 2, 3]
        .map((n) => `KnowledgeSkillCompetence,${uri(n)},knowledge,métier ${n},"un\nnom ""autre"""\r\n`)
        .join('')}`,
    );
    const damage = fc.record({
      at: fc.nat(sound.length),
      cut: fc.nat(20),
      put: fc.uint8Array({ maxLength: 5 }),
    });
    const path = join(folder, 'damaged');
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const content = Buffer.concat([sound.subarray(0, at), put, sound.subarray(at + cut)]);
        rmSync(path, { recursive: true, force: true });
        mkdirSync(path);
        writeFileSync(join(path, 'skills_fr.csv'), content);
        try {
          importEsco(path);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).toMatch(/skills_fr\.csv|damaged/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
