import type { Token } from '../text/tokenise.ts';
import { EMPLOYERS } from './asides.ts';
import type { Match } from './matches.ts';
import { gapBefore, type Passage } from './passages.ts';

/** Skills whose names are also those of sectors and of kinds of company. */
const SECTORS: ReadonlySet<string> = new Set(
  `banking insurance telecommunications fintech edtech insurtech-regtech proptech legaltech ecommerce aeronautics
   automotive-industry healthcare textile-manufacturing tourism hospitality pharmaceutical-industry fmcg-sales
   cooperative-management precision-agriculture organisational-consulting microfinance food-processing
   renewable-energy building-trades logistics agricultural-cooperative-management restaurant-management
   hotel-management guest-house-management crafts real-estate-sales franchise-development`
    .trim()
    .split(/\s+/),
);

/** Before the name of a sector: who was served, not what is known. */
const FOR = new Set(
  'pour chez dans client cliente clients secteur secteurs filiale for sector customers clients لدى قطاع لفائده'.split(
    ' ',
  ),
);
const SCHOOLS = new Set(
  `ecole institut faculte fac universite lycee college academie ensa ensam encg est fst ista ofppt ismac school
   institute faculty university academy كليه معهد مدرسه جامعه ثانويه اكاديميه`
    .trim()
    .split(/\s+/),
);
const FILLERS = new Set(
  `un une des le la les l d de du en a an the and et ou grande grand grandes grands petite petit petites petits
   plusieurs divers diverses deux trois several large small various two three و`
    .trim()
    .split(/\s+/),
);
const REACH = 5;
/** Words of the name of a school. */
const LONGEST_NAME = 8;

/**
 * Whether a term only says for whom something was done, or is part of a name: « un design system pour une fintech »,
 * « 9 ans dans les télécoms », « Banque Zitoune », « École nationale de commerce et de gestion ».
 */
export function isOfEmployer(
  match: Match,
  all: readonly Match[],
  text: string,
  tokens: readonly Token[],
  passage: Passage,
): boolean {
  return (
    (SECTORS.has(match.entry.skillId) && isServed(match, all, tokens, passage)) ||
    isNamed(match, text, tokens, passage) ||
    isSchool(match, text, tokens, passage)
  );
}

function isServed(match: Match, all: readonly Match[], tokens: readonly Token[], passage: Passage): boolean {
  for (let at = match.from - 1, left = REACH; at >= passage.from && left > 0; at--) {
    const token = tokens[at];
    const word = token?.folded ?? '';
    if (token?.keys.some((key) => FOR.has(key)) || FOR.has(word)) return true;
    if (FILLERS.has(word)) continue;
    const other = all.find(({ from, to, entry }) => at >= from && at < to && SECTORS.has(entry.skillId));
    if (!other) return false;
    left--;
  }
  return false;
}

/** « Banque Zitoune », « la Coopérative Tissaliwine »: the common noun of a name. */
function isNamed(match: Match, text: string, tokens: readonly Token[], passage: Passage): boolean {
  const [word, next] = [tokens[match.from], tokens[match.to]];
  if (!word || !next || match.to - match.from !== 1 || match.to >= passage.to) return false;
  if (!word.keys.some((key) => EMPLOYERS.has(key))) return false;
  return /^[\u00a0 ]$/.test(gapBefore(text, tokens, match.to)) && /^\p{Lu}/u.test(next.raw);
}

function isSchool(match: Match, text: string, tokens: readonly Token[], passage: Passage): boolean {
  for (let at = match.from - 1; at >= Math.max(passage.from, match.from - LONGEST_NAME); at--) {
    if (/[^\s'’\p{L}\p{M}]/u.test(gapBefore(text, tokens, at + 1))) return false;
    const token = tokens[at];
    if (token && (SCHOOLS.has(token.folded) || token.keys.some((key) => SCHOOLS.has(key)))) {
      // « à l'école »: a place, not a name.
      return /^\p{Lu}/u.test(token.raw) || passage.language === 'ar';
    }
  }
  return false;
}
