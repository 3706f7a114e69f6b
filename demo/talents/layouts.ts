import type { Locale } from '../../src/texts/translated.ts';
import type { Day } from '../days.ts';
import type { Chance } from '../random.ts';
import type { CvContent, Job } from './content.ts';
import type { Wording } from './wording.ts';
import { wordings } from './wordings.ts';

/** How the parts of a CV look: headings, dates, bullets, lists. */
interface Look {
  heading(text: string, content: CvContent): string;
  job(job: Job, words: Wording, comma: string): string;
  readonly bullet: string;
  /** Tasks on lines of their own, or in one line. */
  readonly inline: boolean;
  skills(content: CvContent, words: Wording): string[];
  /** Whether studies come before work. */
  readonly studiesFirst: boolean;
}

const year = (day: Day) => day.slice(0, 4);
const month = (day: Day) => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

function comma(content: CvContent): string {
  return content.language === 'ar' ? '، ' : ', ';
}

function separator(content: CvContent): string {
  return { fr: ' ; ', en: '; ', ar: '؛ ' }[content.language];
}

const together = (content: CvContent) => [[...content.tools, ...content.also].join(comma(content))];
const apart = (content: CvContent) => [content.tools.join(comma(content)), content.also.join(comma(content))];
const listed = (content: CvContent) => [...content.tools, ...content.also].map((skill) => `- ${skill}`);

const looks: readonly Look[] = [
  {
    heading: (text) => text.toLocaleUpperCase('fr'),
    job: (job, words, comma) => `${years(job, words, ' – ')}  ${[job.title, job.employer, job.city].join(comma)}`,
    bullet: '- ',
    inline: false,
    skills: together,
    studiesFirst: false,
  },
  {
    heading: (text, { language }) => (language === 'fr' ? `${text} :` : `${text}:`),
    job: (job, words) =>
      `${month(job.from)} – ${job.until ? month(job.until) : words.now}  ${job.title}\n${job.employer} (${job.city})`,
    bullet: '• ',
    inline: false,
    skills: apart,
    studiesFirst: false,
  },
  {
    heading: (text) => `## ${text}`,
    job: (job, words, comma) =>
      `${job.title} – ${[job.employer, job.city].join(comma)}\n${month(job.from)} → ${job.until ? month(job.until) : words.now}`,
    bullet: '* ',
    inline: false,
    skills: listed,
    studiesFirst: true,
  },
  {
    heading: (text) => text,
    job: (job, words) => `${job.title} | ${job.employer} | ${job.city} | ${years(job, words, '-')}`,
    bullet: '',
    inline: true,
    skills: apart,
    studiesFirst: true,
  },
];

const colon: Record<Locale, string> = { fr: ' : ', en: ': ', ar: ': ' };

/** « De 2019 à 2023, », « En 2024, », « Depuis 2021, ». */
function span(job: Job, language: Locale): string {
  const from = year(job.from);
  const until = job.until && year(job.until);
  if (language === 'ar') {
    return !until ? `أشتغل منذ ${from}` : until === from ? `اشتغلت سنة ${from}` : `اشتغلت من ${from} إلى ${until}`;
  }
  if (language === 'en')
    return !until ? `Since ${from},` : until === from ? `In ${from},` : `From ${from} to ${until},`;
  return !until ? `Depuis ${from},` : until === from ? `En ${from},` : `De ${from} à ${until},`;
}

/** `2019 – 2023`, `2024 – aujourd’hui`, `2024` for what began and ended in a year. */
function years(job: Job, words: Wording, dash: string): string {
  const until = job.until ? year(job.until) : words.now;
  return until === year(job.from) ? until : `${year(job.from)}${dash}${until}`;
}

/** One paragraph instead of sections: how some write to introduce themselves. */
function letter(content: CvContent): string {
  const { language, jobs } = content;
  const sentences = jobs.map((job) => {
    const tasks = job.tasks.length > 0 ? `${colon[language]}${job.tasks.join(separator(content))}` : '';
    const title = language === 'ar' ? `بصفة ${job.title}` : `${job.title.charAt(0).toLowerCase()}${job.title.slice(1)}`;
    return `${span(job, language)} ${title} (${[job.employer, job.city].join(comma(content))})${tasks}.`;
  });
  const skills = [...content.tools, ...content.also].join(comma(content));
  const known = { fr: `Je maîtrise ${skills}.`, en: `I work with ${skills}.`, ar: `أتقن ${skills}.` }[language];
  const studied = content.studies.map(({ year: on, text }) => `${text} (${on}).`);
  const spoken = `${content.tongues.join(comma(content))}.`;
  return [
    `${content.name}\n${[content.title, content.city].join(comma(content))}\n${content.email}`,
    [...content.about, ...sentences].join(' '),
    [known, ...content.remarks, ...content.projects.map((project) => `${project}.`)].join(' '),
    [...studied, ...content.certificates.map((certificate) => `${certificate}.`), spoken].join(' '),
  ].join('\n\n');
}

/** The CV as text. The same content may be laid out in five ways. */
export function layOut(content: CvContent, source: Chance): string {
  if (source.happens(0.14)) return letter(content);
  const words = wordings[content.language];
  const look = source.pick(looks);
  const { headings } = words;
  const section = (names: readonly string[], lines: readonly string[]) =>
    lines.length > 0 ? [look.heading(source.pick(names), content), ...lines, ''] : [];
  const work = content.jobs.flatMap((job) => [
    look.job(job, words, comma(content)),
    ...(look.inline
      ? job.tasks.length > 0
        ? [`${job.tasks.join(separator(content))}.`]
        : []
      : job.tasks.map((task) => `${look.bullet}${task}`)),
    ...(job.stack.length > 0 ? [`${words.stack} ${job.stack.join(comma(content))}`] : []),
  ]);
  const studies = section(
    headings.studies,
    content.studies.map(({ year: on, text }) => `${on}  ${text}`),
  );
  const skills = section(headings.skills, [...look.skills(content, words), ...content.remarks]);
  return [
    content.name,
    content.headline,
    source.happens(0.7) ? `${content.city} · ${content.email}` : content.email,
    '',
    ...section(headings.profile, content.about),
    ...(look.studiesFirst ? [...studies, ...skills] : []),
    ...section(headings.work, work),
    ...section(
      headings.projects,
      content.projects.map((project) => `${look.bullet || '- '}${project}`),
    ),
    ...(look.studiesFirst ? [] : [...skills, ...studies]),
    ...section(headings.certificates, content.certificates),
    ...section(headings.languages, content.tongues),
    ...section(headings.more, content.interests.length > 0 ? [content.interests.join(comma(content))] : []),
  ]
    .join('\n')
    .trim();
}
