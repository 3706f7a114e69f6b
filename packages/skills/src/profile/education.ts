import type { CvLine } from './cvLines.ts';
import { cutEntries, type Entry } from './entries.ts';
import { isTableHead, readForm, withoutLabel } from './labelled.ts';
import { listItems } from './lists.ts';
import { assignPairs, DEGREE, isPair, type Pair } from './pairs.ts';
import type { Education } from './profile.ts';

const COURSES =
  /^(?:relevant |incoming |main |selected )?(?:coursework|courses|modules|matières|cours|المواد|المقررات)(?: principa\w+| suivi\w+)?\s*[:：]\s*/iu;
const SCORE =
  /(?:(?:overall |cumulative |major |cum\.? )?gpa\s*[:：]?\s*[\d.,]+(?:\s?\/\s?[\d.,]+)?|(?:avec )?mention\s+(?:très bien|assez bien|bien|passable|excellent|honorable)|(?:cum|magna cum|summa cum) laude|ميزة\s+(?:حسن جدا|حسن|مستحسن|مقبول|مشرف جدا|مشرف)|major de promotion)/iu;

/** Reads the studies of a section, in the order written. */
export function readEducation(all: readonly CvLine[]): Education[] {
  const lines = all.filter((line) => !isTableHead(line));
  const form = readForm(lines);
  if (form) {
    return form.map(({ degree, position, institution, employer, area, location, when, body }) =>
      educationOf({ first: degree ?? position, second: institution ?? employer, location }, { when, body }, area),
    );
  }
  const entries = cutEntries(lines.map(withoutLabel), (header) => isPair(header, DEGREE));
  const pairs = assignPairs(
    entries.map((entry) => entry.header),
    DEGREE,
  );
  return entries
    .map((entry, index) => educationOf(pairs[index] ?? {}, entry))
    .filter((one) => one.institution ?? one.studyType ?? one.area);
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function educationOf(
  pair: Loose<Pair>,
  entry: { when?: Entry['when'] | undefined; body: readonly CvLine[] },
  field?: string,
): Education {
  const { first: degree, location } = pair;
  const institution = withoutScore(pair.second);
  const { when } = entry;
  const texts = entry.body.map((line) => line.text.replaceAll('\t', ' '));
  const score = [degree ?? '', pair.second ?? '', ...texts]
    .map((text) => SCORE.exec(text)?.[0])
    .find((found) => found !== undefined);
  const bare = withoutScore(degree);
  const { studyType, area } = bare === undefined || bare === '' ? {} : degreeParts(bare);
  const isSingle = when !== undefined && !when.isRange;
  return {
    ...(institution === undefined ? {} : { institution }),
    ...(studyType === undefined ? {} : { studyType }),
    ...((field ?? area) === undefined ? {} : { area: field ?? area ?? '' }),
    ...(location === undefined ? {} : { location }),
    // One year beside a degree is the year it was awarded.
    ...(when?.from === undefined || isSingle ? {} : { startDate: when.from }),
    ...(endOf(when) === undefined ? {} : { endDate: endOf(when) ?? '' }),
    ...(score === undefined ? {} : { score }),
    courses: texts.filter((text) => COURSES.test(text)).flatMap((text) => listItems(text.replace(COURSES, ''))),
  };
}

function withoutScore(text: string | undefined): string | undefined {
  return text?.replace(SCORE, '').replace(/[\s·|,،–-]+$/u, '');
}

function endOf(when: Entry['when'] | undefined): string | undefined {
  return when?.to ?? (when && !when.isRange ? when.from : undefined);
}

/** « Master en ingénierie logicielle » is a master, its field software engineering; the degree alone has no field. */
function degreeParts(degree: string): { studyType: string; area?: string } {
  const match =
    /^(.{2,60}?)(?:\s+(?:en|in|في)\s+|\s*[:：,،]\s+(?:option\s+|spécialité\s+|filière\s+|major in\s+)?|\s+[–—-]\s+)(.{2,})$/iu.exec(
      degree,
    );
  return match?.[1] && match[2] ? { studyType: match[1], area: match[2] } : { studyType: degree };
}
