/** The languages that ESCO has been published in, and some of its neighbours'. */
const LANGUAGES = new Set(
  'ar bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl sq sr sv tr uk'.split(' '),
);

/** What the name of a file says: `occupations_fr_1.2.0.csv` is French, of the release 1.2.0. */
export interface NameParts {
  readonly stem: string;
  readonly language: string | null;
  /** Numbers of the release, or null where the name does not say. */
  readonly release: readonly number[] | null;
}

/** Reads the name of a file of ESCO, whatever stands around its parts. */
export function readFileName(file: string): NameParts {
  const name = file.replace(/\.[a-z]+$/i, '');
  const release = /(?:^|[_\-v ])(\d+(?:\.\d+)+)(?=$|[_\- ])/.exec(name)?.[1];
  const words = name.split(/[_\-. ]/);
  const language = words.slice(1).findLast((word) => LANGUAGES.has(word.toLowerCase()));
  return {
    stem: words[0] ?? '',
    language: language?.toLowerCase() ?? null,
    release: release === undefined ? null : release.split('.').map(Number),
  };
}

/** The name of a thematic collection: `digitalSkillsCollection_en.csv` is `digital`. */
export function collectionName(stem: string): string {
  return stem.replace(/(Skills|Occupations)?Collection$/i, '').toLowerCase();
}
