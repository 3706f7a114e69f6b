import type { CvLine } from './cvLines.ts';
import { cutEntries, type Entry } from './entries.ts';
import { isTableHead, readForm, withoutLabel } from './labelled.ts';
import { assignPairs, isPair, JOB, type Pair } from './pairs.ts';
import { isTownOrCountry } from './places.ts';
import type { Work } from './profile.ts';

/** Reads the jobs, internships or voluntary posts of a section, in the order written. */
export function readWork(all: readonly CvLine[]): Work[] {
  const lines = all.filter((line) => !isTableHead(line));
  const form = readForm(lines);
  if (form) {
    return form.map(({ position, employer, location, when, body }) => {
      const place = employer ? withoutPlace(employer) : {};
      return workOf(
        { first: position, second: place.name ?? employer, location: location ?? place.location },
        { when, body },
      );
    });
  }
  const entries = cutEntries(lines.map(withoutLabel), (header) => isPair(header, JOB));
  const pairs = assignPairs(
    entries.map((entry) => entry.header),
    JOB,
  );
  return underEmployers(entries, pairs)
    .map(({ entry, pair }) => workOf(pair, entry))
    .filter((work) => work.name ?? work.position);
}

function withoutPlace(employer: string): { name?: string; location?: string } {
  const match = /^(.*\S)\s*[,،]\s*([^,،]+)$/u.exec(employer);
  return match?.[1] && isTownOrCountry(match[2] ?? '') ? { name: match[1], location: match[2] ?? '' } : {};
}

type Post = { entry: Entry; pair: Pair };

/**
 * Several posts under one employer: an entry that names the employer alone and has nothing below it is the heading of
 * the posts that follow within its time; a post without employer right after another post is under the same one.
 */
function underEmployers(entries: readonly Entry[], pairs: readonly Pair[]): Post[] {
  const posts: Post[] = [];
  let employer: { pair: Pair; entry: Entry } | undefined;
  entries.forEach((entry, index) => {
    const pair = pairs[index] ?? {};
    const next = entries[index + 1];
    const [only] = pair.first && pair.second ? [] : [pair.first ?? pair.second];
    const heads =
      only !== undefined &&
      entry.body.length === 0 &&
      next?.when &&
      isWithin(next.when, entry.when) &&
      !isWhole(pairs[index + 1]);
    if (heads && entry.header.length === 1) {
      employer = { entry, pair: { second: only, ...(pair.location ? { location: pair.location } : {}) } };
      return;
    }
    const isSame = employer && !isWhole(pair) && only !== undefined && isWithin(entry.when, employer.entry.when);
    if (isSame && employer) {
      posts.push({ entry, pair: { ...employer.pair, ...pair, first: only, second: employer.pair.second } });
      return;
    }
    employer = undefined;
    const last = posts.at(-1);
    const inherits =
      only !== undefined &&
      pair.first !== undefined &&
      last?.pair.second !== undefined &&
      last.entry.header.length > entry.header.length &&
      last.pair.first;
    posts.push(inherits ? { entry, pair: { ...pair, second: last.pair.second } } : { entry, pair });
  });
  return posts;
}

function isWhole(pair: Pair | undefined): boolean {
  return pair?.first !== undefined && pair.second !== undefined;
}

/** A span with no dates of its own holds any. */
function isWithin(inner: Entry['when'], outer: Entry['when']): boolean {
  if (!outer) return true;
  const from = (inner?.from ?? '').slice(0, 4);
  const to = inner?.current ? '9999' : (inner?.to ?? inner?.from ?? '').slice(0, 4);
  return from >= (outer.from ?? '').slice(0, 4) && (outer.current || to <= (outer.to ?? '9999').slice(0, 4));
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function workOf(pair: Loose<Pair>, entry: { when?: Entry['when'] | undefined; body: readonly CvLine[] }): Work {
  const { first: position, second: name, location } = pair;
  const { when } = entry;
  const end = when?.current ? undefined : (when?.to ?? (when && !when.isRange ? when.from : undefined));
  const prose = entry.body.filter((line) => !line.bullet).map((line) => line.text.replaceAll('\t', ' '));
  return {
    ...(name === undefined ? {} : { name }),
    ...(position === undefined ? {} : { position }),
    ...(location === undefined ? {} : { location }),
    ...(when?.from === undefined ? {} : { startDate: when.from }),
    ...(end === undefined ? {} : { endDate: end }),
    current: when?.current ?? false,
    ...(prose.length === 0 ? {} : { summary: prose.join('\n') }),
    highlights: entry.body.filter((line) => line.bullet).map((line) => line.text.replaceAll('\t', ' ')),
  };
}
