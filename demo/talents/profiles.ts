import type { Locale } from '../../src/texts/translated.ts';
import business from './profiles/business.json';
import creative from './profiles/creative.json';
import data from './profiles/data.json';
import engineering from './profiles/engineering.json';
import systems from './profiles/systems.json';
import web from './profiles/web.json';
import type studies from './studies.json';

/** A trade: what people of that trade are called, did and know. */
export interface Profile {
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly study: keyof typeof studies;
  /** Said of a man and of a woman. */
  readonly title: { readonly fr: readonly string[]; readonly ar: readonly string[]; readonly en: string };
  readonly focus: Readonly<Record<Locale, string>>;
  readonly tools: readonly string[];
  readonly extra: readonly string[];
  readonly also: Readonly<Record<Locale, readonly string[]>>;
  /** `{t}` and `{u}` stand for one of the tools named below. */
  readonly tasks: Readonly<Record<Locale, readonly string[]>>;
  readonly t: readonly string[];
  readonly u: readonly string[];
  readonly certs: readonly string[];
}

const families = { web, data, systems, engineering, business, creative };

export const profiles: readonly Profile[] = Object.entries(families).flatMap(([family, list]) =>
  list.map((profile) => ({ ...profile, family, study: profile.study as keyof typeof studies })),
);

export function titleOf(profile: Profile, language: Locale, woman: boolean): string {
  if (language === 'en') return profile.title.en;
  return profile.title[language][woman ? 1 : 0] as string;
}
