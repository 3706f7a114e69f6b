import { expect, test } from 'vitest';
import { fold } from '../texts/fold.ts';
import { cityName, completeCity } from './cities.ts';
import table from './reference/cities.json';

test('a city is called as its reader calls it, however it was written', () => {
  for (const written of ['Fès', 'fes', 'FEZ', 'فاس']) {
    expect(cityName(written, 'fr')).toBe('Fès');
    expect(cityName(written, 'ar')).toBe('فاس');
    expect(cityName(written, 'en')).toBe('Fez');
  }
  expect(cityName('Casa', 'ar')).toBe('الدار البيضاء');
  expect(cityName('Tan Tan', 'ar')).toBe('طانطان');
  expect(cityName('أغادير', 'fr')).toBe('Agadir');
  expect(cityName('Barcelone', 'en')).toBe('Barcelona');
});

test('an unknown city stays as it was written', () => {
  expect(cityName('Aïn Leuh', 'ar')).toBe('Aïn Leuh');
  expect(cityName('', 'ar')).toBe('');
});

test('a site whose city is written in one language has it in all; what it states itself stays', () => {
  expect(completeCity({ fr: 'Tanger' })).toEqual({ fr: 'Tanger', ar: 'طنجة', en: 'Tangier' });
  expect(completeCity({ fr: 'Tanger Médina', ar: 'طنجة' })).toEqual({ fr: 'Tanger Médina', ar: 'طنجة', en: 'Tangier' });
  expect(completeCity({ fr: 'Aïn Leuh' })).toEqual({ fr: 'Aïn Leuh' });
  expect(completeCity({ fr: 'Oujda', ar: '' })).toEqual({ fr: 'Oujda', ar: 'وجدة', en: 'Oujda' });
  expect(completeCity({})).toEqual({});
});

test('no two cities of the table are written alike', () => {
  const owners = new Map<string, string>();
  for (const { name, also = [] } of table.cities as { name: Record<string, string>; also?: string[] }[]) {
    for (const written of [...Object.values(name), ...also]) {
      const owner = owners.get(fold(written)) ?? name.fr;
      expect(owner, written).toBe(name.fr);
      owners.set(fold(written), name.fr ?? '');
    }
  }
});
