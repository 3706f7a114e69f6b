import { findPhrases, phraseAt, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { gapBefore, type Passage } from './passages.ts';

/** Said before what would be welcome: « idéalement React ». */
const BEFORE = phrases(`
  idéalement ; de préférence ; si possible ; éventuellement ; en bonus ; bonus ; les plus ; ideally ;
  nice to have ; preferably ; if possible ; good to have ; bonus points for ; bonus points ; يفضل ; ويفضل ;
  ونفضل ; نفضل ; يستحسن ; من الأفضل ; حبذا ; إن أمكن ; ila kan ; o ila ; w ila
`);

/** Said after it: « React serait un plus ». */
const AFTER = phrases(`
  un plus ; un atout ; atout supplémentaire ; apprécié ; appréciée ; appréciés ; appréciées ; souhaité ;
  souhaitée ; souhaités ; souhaitées ; souhaitable ; souhaitables ; optionnel ; optionnelle ; facultatif ;
  facultative ; bienvenu ; bienvenue ; a plus ; preferred ; desirable ; an asset ; would be great ;
  optional ; an advantage ; a bonus ; welcome ; ميزة إضافية ; ميزة ; إضافة نوعية ; قيمة مضافة ; اختياري ;
  اختيارية ; مرغوب ; مرغوبة ; مستحب ; مستحبة ; ikoun mezyan ; ykoun mezyan ; ikon mezyan
`);

/** Where the same words announce a whole profile instead. */
const NEITHER = phrases(`
  profil souhaité ; expérience souhaitée ; niveau souhaité ; poste souhaité ; bienvenue ;
  soyez les bienvenus ; welcome to
`);

/** Where a new thing begins after a comma: what would be welcome reaches back no further. */
const NEW_THING = phrases(`
  connaissance ; connaissances ; la connaissance ; la maîtrise ; maîtrise ; expérience ; l expérience ;
  une expérience ; une connaissance ; des connaissances ; la pratique ; des notions ;
  une bonne connaissance ; knowledge ; experience ; familiarity ; معرفة ; خبرة ; إتقان
`);
const SINGULAR: ReadonlySet<string> = new Set(['serait', 'est', 'sera', 'is']);
/** Where what came before is left behind: « mais », or what is said to be needed. */
const TURN = phrases(`
  mais ; but ; لكن ; et si ; and if ; o ila ; w ila ; required ; mandatory ; a must ; obligatoire ; exigé ; exigée ;
  indispensable ; requis ; requise ; impératif ; مطلوب ; مطلوبة ; ضروري ; ضرورية ; إلزامي ; إلزامية
`);

/**
 * The tokens of a passage that are said to be welcome but not needed.
 * @param mentions the runs of tokens that name skills in this passage
 */
export function welcomeRuns(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  mentions: readonly Run[],
): readonly Run[] {
  const runs: Run[] = [];
  const holdsMention = (run: Run): boolean => mentions.some(({ from, to }) => from >= run.from && to <= run.to);
  // « القيمة المضافة » in the name of a tax announces nothing.
  const isFree = (cue: Run): boolean => mentions.every(({ from, to }) => to <= cue.from || from >= cue.to);
  for (const cue of findPhrases(tokens, passage, BEFORE).filter(isFree)) {
    const after = { from: cue.to, to: passage.to };
    runs.push(holdsMention(after) ? after : { from: thingStart(text, tokens, passage, cue.from), to: cue.from });
  }
  for (const cue of findPhrases(tokens, passage, AFTER).filter(isFree)) {
    if ([cue.from, cue.from - 1].some((at) => at >= passage.from && phraseAt(tokens, at, passage.to, NEITHER)))
      continue;
    const near = { from: thingStart(text, tokens, passage, cue.from), to: cue.from };
    const before = { from: passage.from, to: cue.from };
    runs.push([near, before].find(holdsMention) ?? { from: cue.to, to: passage.to });
  }
  return runs;
}

/**
 * Where the thing begins that is said to be welcome: at a turn, at a comma before « la connaissance de … », or, where
 * the verb is singular (« React, Vue serait un plus »), at the last comma.
 */
function thingStart(text: string, tokens: readonly Token[], passage: Passage, cueFrom: number): number {
  const startsThing = (at: number): boolean => phraseAt(tokens, at, cueFrom, NEW_THING) !== null;
  const turns = (at: number): boolean =>
    /[;؛:]/u.test(gapBefore(text, tokens, at)) || phraseAt(tokens, at, cueFrom, TURN) !== null;
  let begin = Math.max(passage.from, cueFrom - 1);
  while (begin > passage.from && !turns(begin)) begin--;
  const commas: number[] = [];
  for (let at = cueFrom - 1; at > begin; at--) if (/[,،]/u.test(gapBefore(text, tokens, at))) commas.push(at);
  const thing = commas.find(startsThing);
  if (thing !== undefined) return thing;
  const isOne = SINGULAR.has(tokens[cueFrom - 1]?.folded ?? '');
  return isOne && !startsThing(begin) ? (commas[0] ?? begin) : begin;
}
