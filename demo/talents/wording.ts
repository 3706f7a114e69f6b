import type { DemoPerson } from '../people/people.ts';
import type { Chance } from '../random.ts';

/** How a CV says things in a language. */
export interface Wording {
  readonly headings: {
    readonly profile: readonly string[];
    readonly work: readonly string[];
    readonly studies: readonly string[];
    readonly skills: readonly string[];
    readonly languages: readonly string[];
    readonly certificates: readonly string[];
    readonly projects: readonly string[];
    readonly more: readonly string[];
  };
  readonly now: string;
  /** Beginning of a line of tools. */
  readonly stack: string;
  readonly interests: readonly string[];
  /** « 5 ans d’expérience », « débutant ». */
  years(years: number): string;
  about(title: string, years: number, focus: string, person: DemoPerson, source: Chance): string;
  /** A tool with its years or its level: « React (5 ans) ». */
  withYears(tool: string, years: number): string;
  withLevel(tool: string, level: 'low' | 'high'): string;
  notYet(tool: string): string;
  eager(tool: string): string;
  intern(title: string): string;
  /** Projects of people who build software or data; the others have `works`. */
  readonly projects: readonly ((tool: string, other: string) => string)[];
  readonly works: readonly string[];
  /** What people of any trade do. */
  readonly tasks: readonly string[];
  readonly tongues: Readonly<Record<string, Readonly<Record<'native' | 'fluent' | 'good' | 'some', string>>>>;
  /** Employers without a name. */
  readonly employers: readonly string[];
}
