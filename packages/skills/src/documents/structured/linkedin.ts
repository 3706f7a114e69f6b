import { parse } from 'csv-parse/sync';
import type { Profile, Work } from '../../profile/profile.ts';
import type { Archive } from '../docx/zip.ts';
import { decodeText } from '../encoding.ts';
import type { ReadLimits } from '../limits.ts';
import { type Contents, Refused } from '../outcome.ts';
import { contentsOf } from './contents.ts';
import { readDate } from './dates.ts';
import { isLinkedInTable, type LinkedInTable, linkedInTable } from './tables.ts';
import { joined, said, textAt } from './values.ts';

/** A row by the names of its columns, as LinkedIn writes them in every language of its pages. */
type Row = Readonly<Record<string, string>>;
type Rows = (table: LinkedInTable) => readonly Row[];

/** Rows of one table beyond which it is no career. */
const MAX_ROWS = 2000;

/** Whether an archive is LinkedIn's: it has the profile or the positions among its tables. */
export function isLinkedInArchive(archive: Archive): boolean {
  return archive.names().some((name) => /(?:^|\/)(?:Profile|Positions)\.csv$/i.test(name));
}

/** Reads LinkedIn's archive of tables. Throws `Refused`: corrupt, encrypted, empty, too-large, too-much-text. */
export async function readLinkedInArchive(archive: Archive, limits: ReadLimits): Promise<Contents> {
  const tables = new Map<LinkedInTable, readonly Row[]>();
  for (const name of archive.names().filter(isLinkedInTable)) {
    const table = linkedInTable(name);
    if (table && !tables.has(table)) tables.set(table, readRows(archive.read(name)));
  }
  return contentsOf(
    fromTables((table) => tables.get(table) ?? []),
    'linkedin',
    limits,
  );
}

/** Reads one table of that archive. Throws `Refused`: corrupt, empty, too-large, too-much-text. */
export function readLinkedInTable(bytes: Uint8Array, name: string, limits: ReadLimits): Contents {
  const rows = readRows(bytes);
  return contentsOf(
    fromTables((table) => (table === linkedInTable(name) ? rows : [])),
    'linkedin',
    limits,
  );
}

function readRows(bytes: Uint8Array): Row[] {
  const csv = decodeText(bytes);
  try {
    const rows: Row[] = parse(csv, {
      bom: true,
      columns: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      to: MAX_ROWS + 1,
    });
    if (rows.length > MAX_ROWS) throw new Refused('too-large');
    return rows;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('corrupt');
  }
}

/**
 * Columns as in the archives of 2018 to 2025 (no specification is published): a date is `Jan 2020` or `2020`, a position
 * without an end goes on. Address, birth date and the like stay in the archive.
 */
function fromTables(rows: Rows): Profile {
  const [person] = rows('Profile.csv');
  const emails = rows('Email Addresses.csv');
  const email = emails.find((row) => /^yes$/i.test(row.Primary ?? '')) ?? emails[0];
  const [phone] = rows('PhoneNumbers.csv');
  const websites = (textAt(person, 'Websites') ?? '').match(/https?:\/\/[^\s,;\]]+/g) ?? [];
  return {
    basics: {
      ...said({
        name: joined([textAt(person, 'First Name'), textAt(person, 'Last Name')], ' '),
        label: textAt(person, 'Headline'),
        summary: textAt(person, 'Summary'),
        location: textAt(person, 'Geo Location'),
        email: textAt(email, 'Email Address'),
        phone: textAt(phone, 'Number'),
        url: websites[0],
      }),
      profiles: websites.slice(1).map((url) => ({ network: '', url })),
    },
    work: rows('Positions.csv').map((row) => workOf(row, 'Title')),
    volunteer: rows('Volunteering.csv').map((row) => workOf(row, 'Role')),
    education: rows('Education.csv').map((row) => ({
      ...said({
        institution: textAt(row, 'School Name'),
        studyType: textAt(row, 'Degree Name'),
        startDate: readDate(textAt(row, 'Start Date')),
        endDate: readDate(textAt(row, 'End Date')),
      }),
      courses: [textAt(row, 'Notes'), textAt(row, 'Activities')].filter((note) => note !== undefined),
    })),
    languages: rows('Languages.csv').flatMap((row) => {
      const language = textAt(row, 'Name');
      return language ? [{ language, ...said({ fluency: textAt(row, 'Proficiency') }) }] : [];
    }),
    skills: skillsOf(rows('Skills.csv')),
    projects: rows('Projects.csv').map((row) => ({
      ...said({
        name: textAt(row, 'Title'),
        description: textAt(row, 'Description'),
        startDate: readDate(textAt(row, 'Started On')),
        endDate: readDate(textAt(row, 'Finished On')),
      }),
      highlights: [],
    })),
    certificates: [...rows('Certifications.csv'), ...rows('Courses.csv')].flatMap((row) => {
      const name = textAt(row, 'Name');
      const date = readDate(textAt(row, 'Started On'));
      return name ? [{ name, ...said({ issuer: textAt(row, 'Authority'), date }) }] : [];
    }),
    interests: [],
  };
}

function workOf(row: Row, title: 'Title' | 'Role'): Work {
  const [startDate, endDate] = [readDate(textAt(row, 'Started On')), readDate(textAt(row, 'Finished On'))];
  return {
    ...said({
      name: textAt(row, 'Company Name'),
      position: textAt(row, title),
      location: textAt(row, 'Location'),
      startDate,
      endDate,
      summary: textAt(row, 'Description'),
    }),
    current: startDate !== undefined && endDate === undefined,
    highlights: [],
  };
}

function skillsOf(rows: readonly Row[]): Profile['skills'] {
  const keywords = [...new Set(rows.flatMap((row) => textAt(row, 'Name') ?? []))];
  return keywords.length > 0 ? [{ keywords }] : [];
}
