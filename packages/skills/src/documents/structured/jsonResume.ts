import type { Basics, Profile, Work } from '../../profile/profile.ts';
import { readDate } from './dates.ts';
import { at, joined, listAt, said, textAt, textsAt } from './values.ts';

/** Whether data is a JSON Resume: it says so, or has the sections that no other format calls so. */
export function isJsonResume(data: unknown): boolean {
  const schema = at(data, '$schema');
  if (typeof schema === 'string' && /resume/i.test(schema)) return true;
  return (
    typeof at(data, 'basics') === 'object' || (Array.isArray(at(data, 'work')) && Array.isArray(at(data, 'education')))
  );
}

/**
 * A profile from JSON Resume, schema 1.0.0 to 1.2 (https://github.com/jsonresume/resume-schema) and the field names
 * before it (`company`, `website`, `gpa`). Photo and full address are left where they are.
 */
export function fromJsonResume(data: unknown): Profile {
  return {
    basics: basicsOf(data),
    work: listAt(data, 'work').map(workOf),
    volunteer: listAt(data, 'volunteer').map(workOf),
    education: listAt(data, 'education').map((one) => ({
      ...said({
        institution: textAt(one, 'institution'),
        studyType: textAt(one, 'studyType'),
        area: textAt(one, 'area'),
        startDate: readDate(textAt(one, 'startDate')),
        endDate: readDate(textAt(one, 'endDate')),
        score: textAt(one, 'score') ?? textAt(one, 'gpa'),
      }),
      courses: textsAt(one, 'courses'),
    })),
    languages: listAt(data, 'languages').flatMap((one) => {
      const language = textAt(one, 'language');
      return language ? [{ language, ...said({ fluency: textAt(one, 'fluency') }) }] : [];
    }),
    skills: listAt(data, 'skills').flatMap(skillGroupOf),
    projects: listAt(data, 'projects').map((one) => ({
      ...said({
        name: textAt(one, 'name'),
        description: textAt(one, 'description') ?? textAt(one, 'summary'),
        startDate: readDate(textAt(one, 'startDate')),
        endDate: readDate(textAt(one, 'endDate')),
      }),
      highlights: [...textsAt(one, 'highlights'), ...textsAt(one, 'keywords')],
    })),
    certificates: listAt(data, 'certificates').flatMap((one) => {
      const name = textAt(one, 'name');
      return name ? [{ name, ...said({ issuer: textAt(one, 'issuer'), date: readDate(textAt(one, 'date')) }) }] : [];
    }),
    interests: listAt(data, 'interests').flatMap((one) => [
      ...textsAt({ name: at(one, 'name') }, 'name'),
      ...textsAt(one, 'keywords'),
    ]),
  };
}

function basicsOf(data: unknown): Basics {
  const basics = at(data, 'basics');
  const place = at(basics, 'location');
  const country = textAt(place, 'countryCode');
  return {
    ...said({
      name: textAt(basics, 'name'),
      label: textAt(basics, 'label'),
      email: textAt(basics, 'email'),
      phone: textAt(basics, 'phone'),
      url: textAt(basics, 'url') ?? textAt(basics, 'website'),
      summary: textAt(basics, 'summary'),
      location: textAt(basics, 'location') ?? joined([textAt(place, 'city'), textAt(place, 'region'), country], ', '),
    }),
    profiles: listAt(basics, 'profiles').flatMap((one) => {
      const url = textAt(one, 'url') ?? textAt(one, 'username');
      return url ? [{ network: textAt(one, 'network') ?? '', url }] : [];
    }),
  };
}

function workOf(one: unknown): Work {
  const startDate = readDate(textAt(one, 'startDate'));
  const end = textAt(one, 'endDate');
  return {
    ...said({
      name: textAt(one, 'name') ?? textAt(one, 'company') ?? textAt(one, 'organization'),
      position: textAt(one, 'position'),
      location: textAt(one, 'location'),
      startDate,
      endDate: readDate(end),
      summary: joined([textAt(one, 'description'), textAt(one, 'summary')], '\n'),
    }),
    // The schema lets an end be a date or absent: a job that goes on is one that began and has none.
    current: end === undefined ? startDate !== undefined : readDate(end) === undefined,
    highlights: textsAt(one, 'highlights'),
  };
}

/** A group with its words; a name without words is itself the skill. The level stands behind the name. */
function skillGroupOf(one: unknown): Profile['skills'] {
  const level = textAt(one, 'level');
  const name = textAt(one, 'name') ?? textAt({ one }, 'one');
  const full = name && level ? `${name} (${level})` : name;
  const keywords = textsAt(one, 'keywords');
  if (keywords.length > 0) return [{ ...said({ name: full }), keywords }];
  return full ? [{ keywords: [full] }] : [];
}
