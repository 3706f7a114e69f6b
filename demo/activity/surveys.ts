import type { DemoCompany } from '../companies/companies.ts';
import { addDays, articleDay, type Day, daysBetween, during, yearOf } from '../days.ts';
import { residentOn } from '../network/careers.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';

/** The survey that the article's satisfaction rate is read from. */
const measured = { invited: 450, answers: 360, satisfied: 342 };

/** Share of satisfied companies by year: about 90 % on average up to 2021 (press), 95 % in 2022 (article). */
const satisfaction: Record<number, number> = {
  2016: 0.88,
  2017: 0.89,
  2018: 0.9,
  2019: 0.91,
  2020: 0.87,
  2021: 0.92,
  2022: 0.95,
  2023: 0.93,
  2024: 0.92,
  2025: 0.94,
};

function satisfiedScore(source: Chance): number {
  return source.happens(0.44) ? 5 : 4;
}

function otherScore(source: Chance): number {
  return Number(source.weighted({ 3: 62, 2: 27, 1: 11 }));
}

function inCohort({ career }: DemoCompany, day: Day): boolean {
  return career.memberships.some(({ from, until }) => from <= day && (until === null || day < until));
}

/** One survey a year, in September and October, of the companies lodged or in a cohort on its first day. */
export function makeSurveys(
  rows: Rows,
  companies: readonly DemoCompany[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): void {
  for (let year = 2016; year <= yearOf(today); year++) {
    const from = `${year}-09-12`;
    const until = `${year}-10-08`;
    if (until > today) break;
    const id = ids.next();
    rows.add('survey', {
      id,
      title: { fr: `Enquête de satisfaction ${year}`, ar: `استطلاع الرضا ${year}`, en: `Satisfaction survey ${year}` },
      question: {
        fr: 'Dans l’ensemble, êtes-vous satisfait des services du réseau ? (de 1, pas du tout, à 5, tout à fait)',
        ar: 'هل أنتم راضون عموما عن خدمات الشبكة؟ (من 1، غير راض إطلاقا، إلى 5، راض تماما)',
        en: 'Overall, are you satisfied with the network’s services? (from 1, not at all, to 5, entirely)',
      },
      during: during(from, until),
    });
    const lodged = companies.filter(({ career }) => residentOn(career, from));
    const others = companies.filter((company) => inCohort(company, from) && !residentOn(company.career, from));
    const isMeasured = year === yearOf(articleDay);
    // The measured one also asks companies that have just left, until its number is reached.
    const asked = new Set([...lodged, ...others]);
    const gone = companies.filter((one) => residentOn(one.career, addDays(from, -300)) && !asked.has(one));
    const invited = isMeasured ? [...lodged, ...others, ...gone].slice(0, measured.invited) : [...lodged, ...others];
    if (isMeasured && invited.length < measured.invited) throw new Error('too few companies to invite to the survey');
    for (const { id: company_id } of invited) rows.add('survey_invitation', { survey_id: id, company_id });
    const count = isMeasured ? measured.answers : Math.round(invited.length * (0.66 + source.number() * 0.16));
    const satisfied = isMeasured ? measured.satisfied : Math.round(count * (satisfaction[year] ?? 0.93));
    source.sample(invited, count).forEach(({ id: company_id }, index) => {
      rows.add('survey_answer', {
        survey_id: id,
        company_id,
        score: index < satisfied ? satisfiedScore(source) : otherScore(source),
        answered_on: addDays(from, source.whole(0, daysBetween(from, until) - 1)),
      });
    });
  }
}
