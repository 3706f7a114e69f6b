import type { Typed } from '../web/forms.ts';
import { continentOf } from './countries.ts';
import type { Export } from './declarations.ts';
import { readNumber } from './schema.ts';

export type ExportFault = 'country-missing' | 'country-unknown' | 'country-twice' | 'amount-missing' | 'amount-wrong';

export type ExportLines =
  | { ok: true; exports: Export[] }
  /** Faults by field name: `country-2`, `amount-2`. */
  | { ok: false; faults: Record<string, ExportFault> };

/** Numbers of the lines that the form holds. */
export function lineNumbers(typed: Typed): number[] {
  const found = Object.keys(typed).map((name) => /^(?:country|amount)-(\d{1,3})$/.exec(name)?.[1]);
  return [...new Set(found.filter((number) => number !== undefined).map(Number))].sort((a, b) => a - b);
}

/** Reads the lines of exports: a country and an amount in dirhams each; empty lines are passed over. */
export function readExports(typed: Typed): ExportLines {
  const faults: Record<string, ExportFault> = {};
  const exports: Export[] = [];
  for (const line of lineNumbers(typed)) {
    const country = (typed[`country-${line}`] ?? '').trim();
    const written = (typed[`amount-${line}`] ?? '').trim();
    if (country === '' && written === '') continue;
    const continent = continentOf(country);
    const amount = readNumber(written);
    if (country === '') faults[`country-${line}`] = 'country-missing';
    else if (!continent) faults[`country-${line}`] = 'country-unknown';
    else if (exports.some((other) => other.country === country)) faults[`country-${line}`] = 'country-twice';
    if (written === '') faults[`amount-${line}`] = 'amount-missing';
    else if (!(amount > 0 && amount <= 1e12)) faults[`amount-${line}`] = 'amount-wrong';
    if (continent) exports.push({ country, continent, amount });
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, exports };
}
