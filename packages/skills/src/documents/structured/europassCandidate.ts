import type { Basics, Certificate, Profile, Project, SpokenLanguage, Work } from '../../profile/profile.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/readXml.ts';
import { readDate } from './dates.ts';
import { lowestLevel } from './europassV3.ts';
import { richLines, richText } from './richText.ts';
import { joined, said, textAt } from './values.ts';

/**
 * The CV of the Europass portal since 2020, also attached to its PDFs: HR Open Standards 3 with extensions. Elements as
 * the Commission's guide names them (Europass XML Schema documentation, DG EMPL 2020, sections 3.1 to 3.36), and the
 * sections that the portal writes beyond it (`Skills/SkillsGroup`, `CourseCertifications`).
 */
export function isCandidate(root: XmlElement): boolean {
  const namespaces = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns'));
  // HR Open's own Candidate is another format: only this one declares the portal's namespace.
  return local(root) === 'Candidate' && namespaces.some(([, uri]) => uri.startsWith('http://www.europass.eu/'));
}

/** A profile from the first language of a Europass CV. Photo, sex, birth, nationality and visas stay out of it. */
export function fromCandidate(root: XmlElement): Profile {
  const profile = child(root, 'CandidateProfile');
  const naming = profile?.attributes.languageCode ?? 'en';
  const competencies = all(child(profile, 'PersonQualifications'), 'PersonCompetency');
  return {
    basics: basicsOf(child(root, 'CandidatePerson'), profile),
    work: all(child(profile, 'EmploymentHistory'), 'EmployerHistory').flatMap(worksOf),
    volunteer: all(child(profile, 'VoluntaryWorks'), 'VoluntaryWork').map(voluntaryWorkOf),
    education: all(child(profile, 'EducationHistory'), 'EducationOrganizationAttendance').map(educationOf),
    languages: languagesOf(child(root, 'CandidatePerson'), competencies, naming),
    skills: skillsOf(profile, competencies),
    projects: [...titled(profile, 'Projects', 'Project'), ...titled(profile, 'CreativeWorks', 'CreativeWork')],
    certificates: certificatesOf(profile),
    interests: ['HobbyOrInterest', 'HobbyAndInterest'].flatMap((name) =>
      all(child(profile, 'HobbiesAndInterests'), name).flatMap((one) => text(child(one, 'Title')) ?? []),
    ),
  };
}

function basicsOf(person: XmlElement | undefined, profile: XmlElement | undefined): Basics {
  const name = child(person, 'PersonName');
  const channels = all(person, 'Communication');
  const of = (pattern: RegExp) => channels.filter((one) => pattern.test(text(child(one, 'ChannelCode')) ?? ''));
  const uris = (pattern: RegExp) => of(pattern).flatMap((one) => text(child(one, 'URI')) ?? []);
  const [phone] = of(/^(?:Telephone|Phone|Mobile)$/i);
  const dialing = text(child(phone, 'CountryDialing'))?.replace(/^\+?/, '+');
  const address = channels.map((one) => child(one, 'Address')).find(Boolean);
  return {
    ...said({
      name: joined([text(child(name, 'GivenName')), text(child(name, 'FamilyName'))], ' '),
      email: uris(/^E-?mail$/i)[0],
      phone: joined([dialing, text(child(phone, 'DialNumber'))], ' '),
      url: uris(/^Web/i)[0],
      location: joined([text(child(address, 'CityName')), countryOf(address)], ', '),
      summary: richText(long(child(profile, 'ExecutiveSummary'))),
    }),
    profiles: of(/^Social ?Media$/i).flatMap((one) => {
      const url = text(child(one, 'URI'));
      return url ? [{ network: text(child(one, 'UseCode')) ?? '', url }] : [];
    }),
  };
}

function countryOf(address: XmlElement | undefined): string | undefined {
  return text(child(address, 'CountryCode'))?.toUpperCase();
}

/** One employer may have had several posts; a post without a period has that of the employer. */
function worksOf(employer: XmlElement): Work[] {
  const posts = all(employer, 'PositionHistory');
  return (posts.length > 0 ? posts : [employer]).map((post) => {
    const period = child(post, 'EmploymentPeriod') ?? child(employer, 'EmploymentPeriod');
    const current = text(child(period, 'CurrentIndicator')) === 'true';
    const address = child(child(child(employer, 'OrganizationContact'), 'Communication'), 'Address');
    return {
      ...said({
        name: text(child(employer, 'OrganizationName')),
        position: text(child(post, 'PositionTitle')),
        location: text(child(post, 'City')) ?? text(child(address, 'CityName')),
        startDate: date(child(period, 'StartDate')),
        endDate: current ? undefined : date(child(period, 'EndDate')),
      }),
      current,
      highlights: richLines(long(child(post, 'Description'))),
    };
  });
}

function voluntaryWorkOf(one: XmlElement): Work {
  const period = child(one, 'Period') ?? child(one, 'EmploymentPeriod') ?? one;
  const current = text(child(period, 'Ongoing')) === 'true' || text(child(period, 'CurrentIndicator')) === 'true';
  return {
    ...said({
      position: text(child(one, 'Title')) ?? text(child(one, 'Role')),
      name: text(child(one, 'OrganizationName')) ?? text(child(one, 'Organisation')),
      startDate: date(child(period, 'StartDate')),
      endDate: current ? undefined : date(child(period, 'EndDate')),
    }),
    current,
    highlights: richLines(long(child(one, 'Description'))),
  };
}

function educationOf(one: XmlElement): Profile['education'][number] {
  const [period, degree] = [child(one, 'AttendancePeriod'), child(one, 'EducationDegree')];
  const address = child(child(child(one, 'OrganizationContact'), 'Communication'), 'Address');
  return {
    ...said({
      institution: text(child(one, 'OrganizationName')),
      studyType: text(child(one, 'ProgramName')) ?? text(child(degree, 'DegreeName')),
      location: text(child(one, 'City')) ?? text(child(address, 'CityName')),
      startDate: date(child(period, 'StartDate')),
      endDate: text(child(period, 'Ongoing')) === 'true' ? undefined : date(child(period, 'EndDate')),
      score: text(child(child(degree, 'FinalGrade'), 'ScoreText')),
    }),
    courses: richLines(long(child(degree, 'OccupationalSkillsCovered'))),
  };
}

function languagesOf(
  person: XmlElement | undefined,
  competencies: readonly XmlElement[],
  naming: string,
): SpokenLanguage[] {
  const mother = all(person, 'PrimaryLanguageCode').flatMap((code) => {
    const language = languageName(text(code), naming);
    return language ? [{ language, fluency: 'C2' }] : [];
  });
  const foreign = competencies.filter(isLanguage).flatMap((one) => {
    const language = languageName(text(child(one, 'CompetencyID')), naming);
    const scores = [
      ...all(one, 'CompetencyDimension').map((dimension) => child(dimension, 'Score')),
      child(one, 'ProficiencyLevel'),
    ];
    const fluency = lowestLevel(scores.flatMap((score) => text(child(score, 'ScoreText')) ?? []));
    return language ? [{ language, ...said({ fluency }) }] : [];
  });
  return [...mother, ...foreign];
}

function isLanguage(competency: XmlElement): boolean {
  return text(child(competency, 'TaxonomyID')) === 'language';
}

/** The name of a language given by its code (ISO 639, also at the end of an address), in the language of the CV. */
function languageName(code: string | undefined, naming: string): string | undefined {
  const short = code?.replace(/^.*\//, '').toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(short)) return code;
  try {
    return new Intl.DisplayNames([naming, 'en'], { type: 'language', fallback: 'none' }).of(short) ?? code;
  } catch {
    return code;
  }
}

function skillsOf(profile: XmlElement | undefined, competencies: readonly XmlElement[]): Profile['skills'] {
  const name = (one: XmlElement) => text(child(one, 'CompetencyName')) ?? text(child(one, 'CompetencyID'));
  const groups = [
    ...all(child(profile, 'Skills'), 'SkillsGroup').map((group) => ({
      ...said({ name: text(child(group, 'Title')) }),
      keywords: all(group, 'PersonCompetency').flatMap((one) => name(one) ?? []),
    })),
    { keywords: all(child(profile, 'Skills'), 'PersonCompetency').flatMap((one) => name(one) ?? []) },
    ...all(child(profile, 'DigitalSkills'), 'DigitalSkillsGroup').map((group) => ({
      ...said({ name: text(child(group, 'Title')) }),
      keywords: all(group, 'DigitalSkill').flatMap((one) => text(one) ?? []),
    })),
    { keywords: competencies.filter((one) => !isLanguage(one)).flatMap((one) => name(one) ?? []) },
    { keywords: richLines(long(child(child(profile, 'PersonQualifications'), 'QualificationsSummary'))) },
    ...['CommunicationAndInterpersonalSkill', 'ManagementAndLeadershipSkill', 'OrganisationalSkill'].map((kind) => ({
      keywords: all(child(profile, `${kind}s`), kind).flatMap((one) => [
        ...(text(child(one, 'Title')) ? [text(child(one, 'Title')) ?? ''] : []),
        ...richLines(long(child(one, 'Description'))),
      ]),
    })),
  ];
  return groups.filter(({ keywords }) => keywords.length > 0);
}

function titled(profile: XmlElement | undefined, section: string, entry: string): Project[] {
  return all(child(profile, section), entry).map((one) => {
    const period = child(one, 'Period') ?? one;
    return {
      ...said({
        name: text(child(one, 'Title')),
        description: richText(long(child(one, 'Description'))),
        startDate: date(child(period, 'StartDate')),
        endDate: date(child(period, 'EndDate')),
      }),
      highlights: [],
    };
  });
}

function certificatesOf(profile: XmlElement | undefined): Certificate[] {
  const old = all(child(profile, 'Certifications'), 'Certification').map((one) => ({
    name: text(child(one, 'CertificationName')),
    issuer: text(child(one, 'IssuingAuthority')),
    date: date(child(one, 'CertificationDate')) ?? date(child(one, 'FirstIssuedDate')),
  }));
  const courses = all(child(profile, 'CourseCertifications'), 'CourseCertification').map((one) => ({
    name: text(child(one, 'Title')),
    issuer: text(child(one, 'OrganizationName')),
    date: date(child(one, 'Date')),
  }));
  return [...old, ...courses].flatMap(({ name, issuer, date: day }) =>
    name ? [{ name, ...said({ issuer, date: day }) }] : [],
  );
}

function date(element: XmlElement | undefined): string | undefined {
  return readDate(text(child(element, 'FormattedDateTime')));
}

function local(element: XmlElement): string {
  return element.name.replace(/^.*:/, '');
}

function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((one) => local(one) === name);
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

/** A short field: line ends inside are those of the file. */
function text(element: XmlElement | undefined): string | undefined {
  return long(element)?.replace(/\s+/g, ' ');
}

function long(element: XmlElement | undefined): string | undefined {
  return element ? textAt({ text: textOf(element) }, 'text') : undefined;
}
