import { describe, expect, it } from 'vitest';
import { catalogues } from '../../texts/catalogues.ts';
import { locales } from '../../texts/translated.ts';
import { columnLetters, guessColumns, guessRegister, withHeader } from '../reading/columns.ts';
import { foldHeader } from '../reading/tidy.ts';
import { fieldsOf, registers } from '../registers.ts';
import type { Field, WordKind } from './field.ts';
import { readWord, wordNames } from './words.ts';

const fields = registers.flatMap((register) =>
  Object.entries(fieldsOf[register]).map(([name, field]) => ({ register, name, field: field as Field })),
);

describe('headers', () => {
  it('mean one field of a register each, in whatever language', () => {
    for (const register of registers) {
      const owners = new Map<string, string>();
      for (const [name, field] of Object.entries(fieldsOf[register])) {
        const headers = [...field.names, name, ...locales.map((locale) => catalogues[locale][field.label])];
        for (const header of headers) {
          const folded = foldHeader(header);
          expect(owners.get(folded) ?? name, `${register}: ${header}`).toBe(name);
          owners.set(folded, name);
        }
      }
    }
  });

  it('that we write are recognised, in each language, and their register too', () => {
    for (const register of registers) {
      for (const locale of locales) {
        const written = fields.filter((one) => one.register === register && !one.field.onlyRead);
        const header = written.map(({ field }) => catalogues[locale][field.label]);
        expect(guessRegister(header), `${register} ${locale}`).toBe(register);
        expect(Object.keys(guessColumns(register, header))).toEqual(written.map(({ name }) => name));
      }
    }
  });

  it('that others write are recognised: accents, case, brackets, articles', () => {
    expect(guessColumns('companies', ['RAISON SOCIALE', 'I.C.E', 'Secteur d’activite', 'Crée le'])).toEqual({
      name: 0,
      ice: 1,
      sector: 2,
      founded_on: 3,
    });
    expect(guessColumns('companies', ['N° ICE', 'Société', 'Ville (siège)', 'Téléphone (GSM)'])).toEqual({
      ice: 0,
      name: 1,
      city: 2,
      phone: 3,
    });
    expect(guessColumns('companies', ['اسم المقاوله', 'القطاع', 'الجهة', 'تاريخ التاسيس', 'منذ'])).toEqual({
      name: 0,
      sector: 1,
      region: 2,
      founded_on: 3,
      since: 4,
    });
    expect(guessColumns('residencies', ['Site', 'Unit', 'Area (m²)', 'Tenant', 'From', 'To'])).toEqual({
      site: 0,
      unit: 1,
      area: 2,
      company: 3,
      from: 4,
      until: 5,
    });
  });

  it('tell which register it is, or that they do not', () => {
    expect(guessRegister(['Nom', 'Secteur', 'ICE'])).toBe('companies');
    expect(guessRegister(['Nom complet', 'E-mail', 'Entreprise', 'Fonction'])).toBe('people');
    expect(guessRegister(['Site', 'Local', 'Entreprise', 'Du', 'Au'])).toBe('residencies');
    expect(guessRegister(['الموقع', 'الجهة', 'عدد الأماكن'])).toBe('sites');
    expect(guessRegister(['Nombre', 'Apellido'])).toBeNull();
  });

  it('may stand under a title', () => {
    const form = { kind: 'xlsx', sheet: 'A', sheets: 1 } as const;
    const table = withHeader({
      form,
      rows: [
        { row: 1, cells: ['Registre des entreprises 2022', '', ''] },
        { row: 3, cells: ['Nom', 'Secteur', 'Ville'] },
        { row: 4, cells: ['Atlas', 'ai', 'Fès'] },
      ],
    });
    expect(table).toEqual({
      form,
      header: ['Nom', 'Secteur', 'Ville'],
      rows: [{ row: 4, cells: ['Atlas', 'ai', 'Fès'] }],
    });
  });
});

describe('words', () => {
  it('that we write are read again, in each language', () => {
    for (const kind of Object.keys(wordNames) as WordKind[]) {
      for (const [value, name] of Object.entries(wordNames[kind])) {
        for (const locale of locales) expect(readWord(kind, catalogues[locale][name]), `${kind} ${value}`).toBe(value);
      }
    }
  });

  it('that others write are read too', () => {
    expect(readWord('member_role', 'CO-FONDATRICE')).toBe('founder');
    expect(readWord('member_role', 'المسيرة')).toBe('manager');
    expect(readWord('company_state', 'Radiée')).toBe('closed');
    expect(readWord('phase', 'scaleup')).toBe('acceleration');
    expect(readWord('phase', 'retraite')).toBeUndefined();
  });
});

it('columns are named as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
