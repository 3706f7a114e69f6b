import type { Profile, SpokenLanguage, Work } from '../../profile/profile.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/readXml.ts';
import { readDate } from './dates.ts';
import { richLines, richText } from './richText.ts';
import { at, joined, listAt, said, textAt } from './values.ts';

/**
 * A Europass CV of version 3 in XML in the shape of its JSON form (Europass XML Schema 3.0 to 3.4 and Europass JSON
 * Schema 3.3, Cedefop 2013–2020: http://interop.europass.cedefop.europa.eu/data-model/): `EducationList` holding
 * `Education` is a list `Education`, `<From year="2016" month="--03"/>` is `{ Year: "2016", Month: "03" }`.
 */
export function plainPassport(element: XmlElement): unknown {
  const children = elementsOf(element);
  const attributes = Object.entries(element.attributes).filter(([name]) => /^(?:year|month|day)$/.test(name));
  if (children.length === 0 && attributes.length === 0) return textOf(element);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [name, value] of attributes) plain[name[0]?.toUpperCase() + name.slice(1)] = value.replace(/^-+/, '');
  for (const child of children) {
    const name = localName(child);
    const members = name.endsWith('List') ? elementsOf(child) : [child];
    for (const member of members) {
      const key = localName(member);
      const before = plain[key];
      const value = plainPassport(member);
      plain[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
  }
  return plain;
}

function localName(element: XmlElement): string {
  return element.name.replace(/^.*:/, '');
}

/** The sections of skills, in their order (Europass XML Schema 3.4, `Skills`). */
const SKILLS = ['JobRelated', 'Computer', 'Communication', 'Organisational', 'Other'];

/** A profile from a Europass CV of version 3 in the shape of its JSON. Photo, sex, birth and nationality stay out of it. */
export function fromSkillsPassport(passport: unknown): Profile {
  const learner = at(passport, 'LearnerInfo');
  const person = at(learner, 'Identification');
  const contact = at(person, 'ContactInfo');
  const skills = at(learner, 'Skills');
  const [email] = listAt(contact, 'Email');
  const [phone] = listAt(contact, 'Telephone');
  const websites = listAt(contact, 'Website').flatMap((one) => textAt(one, 'Contact') ?? []);
  return {
    basics: {
      ...said({
        name: joined([textAt(person, 'PersonName', 'FirstName'), textAt(person, 'PersonName', 'Surname')], ' '),
        label: textAt(learner, 'Headline', 'Description', 'Label'),
        email: textAt(email, 'Contact'),
        phone: textAt(phone, 'Contact'),
        url: websites[0],
        location: placeOf(contact),
        summary: richText(textAt(learner, 'ProfileSummary')),
      }),
      profiles: websites.slice(1).map((url) => ({ network: '', url })),
    },
    work: listAt(learner, 'WorkExperience').map(workOf),
    volunteer: [],
    education: listAt(learner, 'Education').map((one) => ({
      ...said({
        institution: textAt(one, 'Organisation', 'Name'),
        studyType: textAt(one, 'Title'),
        area: textAt(one, 'Field', 'Label'),
        location: placeOf(at(one, 'Organisation', 'ContactInfo')),
        startDate: dateOf(at(one, 'Period', 'From')),
        endDate: dateOf(at(one, 'Period', 'To')),
      }),
      courses: richLines(textAt(one, 'Activities')),
    })),
    languages: languagesOf(skills),
    skills: SKILLS.flatMap((section) => {
      const keywords = richLines(textAt(skills, section, 'Description'));
      return keywords.length > 0 ? [{ keywords }] : [];
    }),
    projects: listAt(learner, 'Achievement').map((one) => ({
      ...said({ name: textAt(one, 'Title', 'Label'), description: richText(textAt(one, 'Description')) }),
      highlights: [],
    })),
    certificates: [],
    interests: [],
  };
}

function workOf(one: unknown): Work {
  const [highlights, endDate] = [richLines(textAt(one, 'Activities')), dateOf(at(one, 'Period', 'To'))];
  return {
    ...said({
      name: textAt(one, 'Employer', 'Name'),
      position: textAt(one, 'Position', 'Label'),
      location: placeOf(at(one, 'Employer', 'ContactInfo')),
      startDate: dateOf(at(one, 'Period', 'From')),
      endDate,
    }),
    current: endDate === undefined && String(at(one, 'Period', 'Current')) === 'true',
    highlights,
  };
}

function placeOf(contact: unknown): string | undefined {
  const address = at(contact, 'Address', 'Contact');
  return joined([textAt(address, 'Municipality'), textAt(address, 'Country', 'Label')], ', ');
}

function dateOf(date: unknown): string | undefined {
  return readDate(joined([textAt(date, 'Year'), textAt(date, 'Month'), textAt(date, 'Day')], '-'));
}

function languagesOf(skills: unknown): SpokenLanguage[] {
  const mother = listAt(skills, 'Linguistic', 'MotherTongue').flatMap((one) => {
    const language = textAt(one, 'Description', 'Label');
    return language ? [{ language, fluency: 'C2' }] : [];
  });
  const foreign = listAt(skills, 'Linguistic', 'ForeignLanguage').flatMap((one) => {
    const language = textAt(one, 'Description', 'Label');
    const levels = Object.values((at(one, 'ProficiencyLevel') ?? {}) as object).filter(
      (level) => typeof level === 'string',
    );
    return language ? [{ language, ...said({ fluency: lowestLevel(levels) }) }] : [];
  });
  return [...mother, ...foreign];
}

/** One level for a language stated by skill of listening, reading, speaking and writing: the lowest is sure. */
export function lowestLevel(levels: readonly string[]): string | undefined {
  return levels.filter((level) => /^[ABC][12]$/.test(level)).sort()[0];
}
