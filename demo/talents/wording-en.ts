import type { Wording } from './wording.ts';

export const english: Wording = {
  headings: {
    profile: ['Profile', 'Summary', 'About me'],
    work: ['Work experience', 'Experience', 'Employment'],
    studies: ['Education'],
    skills: ['Skills', 'Technical skills'],
    languages: ['Languages'],
    certificates: ['Certifications'],
    projects: ['Projects', 'Selected projects'],
    more: ['Interests', 'Other'],
  },
  now: 'present',
  stack: 'Tech stack:',
  interests: ['football', 'hiking', 'photography', 'reading', 'volunteering', 'chess', 'cooking', 'theatre'],
  years: (years) => (years === 0 ? 'first job' : years === 1 ? '1 year’s experience' : `${years} years’ experience`),
  about(title, years, focus, _person, source) {
    if (years === 0) return `Recent graduate looking for a first position. My field: ${focus}.`;
    const span = years === 1 ? 'one year' : `${years} years`;
    return source.pick([
      `${title} with ${span} of experience. My field: ${focus}.`,
      `For ${span} I have worked on ${focus}.`,
      `I care about ${focus}, clear writing and teams that talk to one another.`,
    ]);
  },
  withYears: (tool, years) => `${tool} (${years} ${years === 1 ? 'year' : 'years'})`,
  withLevel: (tool, level) => (level === 'low' ? `basic ${tool}` : `advanced ${tool}`),
  notYet: (tool) => `No experience with ${tool} yet.`,
  eager: (tool) => `Eager to learn ${tool}.`,
  intern: (title) => `${title} intern`,
  projects: [
    (tool, other) => `Management application for a sports club, with ${tool} and ${other}`,
    (tool) => `Final-year project carried out with ${tool}, graded very good`,
    (tool, other) => `Prototype shown at a hackathon in Rabat (${tool}, ${other})`,
    (tool) => `Open-source tool published online, written with ${tool}`,
  ],
  works: [
    'Final-year project in a cooperative, graded very good',
    'Finalist of a national student enterprise competition',
    'Board member of a student association for two years',
    'Case study carried out for a rural commune',
  ],
  tasks: [
    'Wrote documentation and handed work over to colleagues',
    'Trained two newcomers',
    'Held weekly client meetings and wrote the minutes',
    'Handled quotes, planning and follow-up until delivery',
    'Helped answer a public tender',
    'Stood in for the manager for six months',
    'Worked remotely with a team spread over three cities',
  ],
  tongues: {
    ar: { native: 'Arabic: native', fluent: 'Arabic: fluent', good: 'Arabic: good', some: 'Arabic: basic' },
    fr: { native: 'French: native', fluent: 'French: fluent', good: 'French: B2', some: 'French: B1' },
    en: { native: 'English: native', fluent: 'English: fluent', good: 'English: B2', some: 'English: A2' },
    es: { native: 'Spanish: native', fluent: 'Spanish: fluent', good: 'Spanish: B1', some: 'Spanish: basic' },
    de: { native: 'German: native', fluent: 'German: C1', good: 'German: B1', some: 'German: A2' },
    zgh: {
      native: 'Tamazight: native',
      fluent: 'Tamazight: fluent',
      good: 'Tamazight: spoken',
      some: 'Tamazight: basic',
    },
  },
  employers: [
    'Retail bank',
    'Distribution group',
    'Web agency',
    'Consulting firm',
    'Public administration',
    'Manufacturing group',
    'Shared service centre',
    'Freelance',
  ],
};
