import type { Relation } from '@fondouk/skills';
import type { Evidence } from '../../database/tables.ts';
import { formatNumber, formatShare } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Meter } from '../../ui/meter.tsx';
import type { Visit } from '../../web/visit.ts';
import type { ReasonedPart } from '../schema.ts';
import { levelNames, relationNames, skillName } from '../words.ts';

function relationOf(visit: Visit, part: ReasonedPart): string | null {
  if (part.relation === null || part.relation === 'same' || part.found === null) return null;
  const key = relationNames[part.relation as Exclude<Relation, 'same'>];
  return visit.t(key, { skill: skillName(part.found, visit.locale) });
}

const mostQuotes = 3;

/** The talent's own words, each said once however often it stands in the CV. */
export function quotes(evidence: readonly Evidence[]): string[] {
  const said = new Map(evidence.map(({ text }) => [text.toLocaleLowerCase(), text]));
  return [...said.values()].slice(0, mostQuotes);
}

/** One line for each asked skill: what was found, how it counts, and the talent's own words. */
export function Reasons({ visit, parts }: { visit: Visit; parts: readonly ReasonedPart[] }) {
  const { t, locale } = visit;
  return (
    <ul className="reasons">
      {parts.map((part) => {
        const relation = relationOf(visit, part);
        return (
          <li key={part.asked} className={part.found === null ? 'reason reason-missing' : 'reason'}>
            <span className="reason-skill">
              {skillName(part.asked, locale)}
              {part.importance === 'desired' && <Badge>{t('talents.desired')}</Badge>}
            </span>
            <span className="reason-points">
              {t('talents.points', {
                points: formatNumber(locale, part.contribution * 100, { maximumFractionDigits: 1 }),
                of: formatNumber(locale, part.weight * 100, { maximumFractionDigits: 1 }),
              })}
            </span>
            <Meter share={part.weight > 0 ? part.contribution / part.weight : 0} />
            <span className="reason-words">
              {part.found === null && t('talents.reason_missing')}
              {relation && <span>{relation}</span>}
              {part.level && <span>{t(levelNames[part.level])}</span>}
              {part.years !== undefined && <span>{t('talents.years', { years: part.years })}</span>}
              {quotes(part.evidence).map((words) => (
                <q key={words} dir="auto">
                  {words}
                </q>
              ))}
              {part.found !== null && part.evidence.length === 0 && <span>{t('talents.said_by_talent')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The score as a whole: the sum of the lines. */
export function scoreText(visit: Visit, score: number): string {
  return formatShare(visit.locale, score, 1);
}
