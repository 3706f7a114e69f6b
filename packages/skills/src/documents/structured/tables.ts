/**
 * The tables of LinkedIn's “Get a copy of your data” that describe a person's career, by their file names. Nothing else
 * of the archive is opened: messages, contacts, addresses, advertising.
 */
const TABLES = [
  'Profile.csv',
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
  'Languages.csv',
  'Certifications.csv',
  'Projects.csv',
  'Volunteering.csv',
  'Courses.csv',
  'Email Addresses.csv',
  'PhoneNumbers.csv',
] as const;

export type LinkedInTable = (typeof TABLES)[number];

/** The table that a file is by its name, wherever it lies. */
export function linkedInTable(path: string): LinkedInTable | undefined {
  const name = path.replace(/^.*[/\\]/, '').toLowerCase();
  return TABLES.find((table) => table.toLowerCase() === name);
}

/** Whether a file is named like one of these tables. */
export function isLinkedInTable(path: string): boolean {
  return linkedInTable(path) !== undefined;
}
