import type { Continent } from '../database/tables.ts';
import type { House } from '../house.ts';
import { type Author, command, type Reason, Refused } from '../journal/command.ts';
import { lockCompany, selectDeclaration, selectDeclarations, writeDeclaration } from './queries/declarations.ts';
import { versionOf } from './version.ts';

export interface Export {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly continent: Continent;
  /** Dirhams. */
  readonly amount: number;
}

/** What a company declared for a year. */
export interface Declaration {
  readonly id: string;
  readonly year: number;
  readonly declaredOn: string;
  /** Full-time equivalents. */
  readonly jobs: number;
  /** Dirhams; null where it was left out. */
  readonly revenue: number | null;
  readonly exports: readonly Export[];
}

export interface Declared {
  readonly companyId: string;
  readonly year: number;
  readonly jobs: number;
  readonly revenue: number | null;
  readonly exports: readonly Export[];
}

type Reader = Pick<House, 'db'>;

/** The year whose declaration is awaited on the day: the last one that is over. */
export function dueYear(day: string): number {
  return Number(day.slice(0, 4)) - 1;
}

/** All declarations of a company, the latest year first. */
export function declarationsOf(house: Reader, companyId: string): Promise<Declaration[]> {
  return selectDeclarations(house.db, companyId);
}

export async function findDeclaration(house: Reader, companyId: string, year: number): Promise<Declaration | null> {
  return (await selectDeclaration(house.db, companyId, year)) ?? null;
}

/** What a form about the year's declaration was filled in from. */
export function declarationVersion(declaration: Declaration | null): string {
  return versionOf(declaration);
}

/**
 * Files the declaration of a year, or puts an earlier one of the same year right: the journal keeps what it said before.
 * `changed` where somebody else filed one since the form was opened.
 */
export async function fileDeclaration(
  house: House,
  author: Author,
  declared: Declared,
  form: { on: string; version: string; reason: Reason },
): Promise<'filed' | 'changed'> {
  try {
    await command(
      house,
      {
        author,
        command: 'declaration.file',
        reason: form.reason,
        subject: { kind: 'company', id: declared.companyId },
      },
      async (tx, entry) => {
        await lockCompany(tx, declared.companyId);
        const before = (await selectDeclaration(tx, declared.companyId, declared.year)) ?? null;
        if (declarationVersion(before) !== form.version) throw new Refused('changed' as const);
        await writeDeclaration(tx, house.ids.next(), form.on, declared);
        const { companyId: _subject, ...values } = declared;
        entry.details = { ...values, ...(before && { before }) };
      },
    );
    return 'filed';
  } catch (error) {
    if (error instanceof Refused) return 'changed';
    throw error;
  }
}
