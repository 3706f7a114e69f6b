import { findPhrases, phraseAt, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { gapBefore, type Passage } from './passages.ts';

/** What a passage says of the skills it names. */
export interface Polarity {
  isNegated(run: Run): boolean;
  isWished(run: Run): boolean;
}

const REACH_AFTER = 14;
const REACH_BEFORE = 8;

const NEGATION = phrases(`
  pas d expérience ; pas d expériences ; pas de connaissance ; pas de connaissances ; pas de compétence ;
  pas de compétences ; pas de notions ; aucune expérience ; aucune connaissance ; aucune compétence ;
  aucune notion ; aucune maîtrise ; sans expérience ; sans connaissance ; sans connaissances ;
  sans compétence ; sans compétences ; ne connais pas ; ne connaît pas ; ne maîtrise pas ;
  ne maîtrisant pas ; ne sais pas ; connais pas ; maîtrise pas ; ne parle pas ; ne pratique pas ;
  ne fais pas ; jamais touché ; jamais appris ; n ai pas fait ; n ai jamais fait ; n ai pas pratiqué ; n ai pas touché ; ne requérons pas ; ne fait pas ; ne faisons pas ; jamais utilisé ; jamais travaillé ; jamais fait ;
  jamais pratiqué ; pas encore ; pas besoin ; ne demandons pas ;
  ne demande pas ; n exigeons pas ; n exige pas ; ne requiert pas ; do not ask for ; don t ask for ; inutile de connaître ; ne cherchons pas ; ne recherchons pas ;
  ne cherche pas ; pas de ; hors ; à l exception de ; sauf ; no experience ; no knowledge ;
  no prior experience ; no previous experience ; no background ; no skills ; without experience ;
  without any experience ; without knowledge ; do not know ; does not know ; don t know ; doesn t know ;
  not familiar ; never used ; never worked ; never done ; not proficient ; not experienced ;
  not interested ; don t have ; do not have ; no need ; not looking for ; do not need ; don t need ;
  do not speak ; don t speak ; lack of ; lacking ; never tried ; except ; not yet ; do not do ; don t do ; do not use ;
  don t use ; haven t used ; have not used ; haven t worked ; have not worked ; cannot ; unfamiliar ;
  بدون خبرة ; بدون تجربة ; بدون معرفة ; دون خبرة ; دون معرفة ; دون تجربة ; لا خبرة ; لا أملك خبرة ;
  لا أملك ; لا أعرف ; لا أجيد ; لا أتقن ; لا أتحدث ; لا تجربة ; ليس لدي ; ليست لدي ; لا توجد لدي ;
  لا أتكلم ; لا أستعمل ; لا أستخدم ; لا أمارس ; لم أمارس ; لم أشتغل ; لم أجرب ; لم أستعمل ; لم أستخدم ; لم أعمل ; لم يسبق لي ; لا نحتاج ; لا نبحث ; لا نشترط ; لا يشترط ; لا نطلب ; ماعنديش ; معنديش ; ما عنديش ;
  ماكنعرفش ; مكنعرفش ; ما كنعرفش ; باستثناء ; ما عدا ; ma3ndich ; ma 3ndich ; ma3andich ; makan3refch ;
  ma kan3refch ; makan3rafch ; makn3refch ; ma kan3rafch
`);

const NEGATED_AFTER = phrases(`
  n est pas requis ; n est pas requise ; n est pas nécessaire ; n est pas exigé ; n est pas exigée ;
  n est pas obligatoire ; n est pas demandé ; n est pas demandée ; pas nécessaire ; non nécessaire ; non obligatoire ; non exigé ; non exigée ; pas utile ; pas exigé ; pas exigée ; pas requis ;
  sans pratique ; jamais utilisé ; jamais utilisée ; jamais pratiqué ; jamais pratiquée ; est exclu ; est exclue ; sont exclus ; sont exclues ;
  pas requise ; non requis ; non requise ; pas obligatoire ; non maîtrisé ; aucune expérience ;
  aucune connaissance ; aucun niveau ; not required ; not needed ; not necessary ; isn t required ;
  is not required ; are not required ; not mandatory ; not included ; is excluded ; are excluded ; none ; غير مطلوب ; غير مطلوبة ; غير ضروري ; غير ضرورية ; ليس ضروريا ; ليست ضرورية ;
  ليس مطلوبا ; ليست مطلوبة
`);

/** « no Photoshop experience », « no coding needed »: the two words around the skill. */
const NONE = phrases('no ; zero ; without ; little or no');
const OF_SUCH = phrases('experience ; knowledge ; skills ; background ; needed ; required ; necessary');

const NOT_ONLY = phrases(`
  pas seulement ; pas uniquement ; non seulement ; not only ; not just ; ليس فقط ; pas que
`);

const WANT = phrases(`
  souhait* ; envie ; envies ; aimerais ; aimerait ; veux ; veut ; voudrais ; voudrait ; désire ; désireux ;
  désireuse ; désirant ; motivé ; motivée ; prêt ; prête ; curieux ; curieuse ; curiosité ; objectif ;
  espère ; ambition ; projet de ; cherche à ; hâte ; intéressé ; intéressée ; volonté ; want ; wants ;
  would like ; d like ; would love ; d love ; eager ; willing ; hope ; hoping ; wish ; keen ; interested ;
  looking to ; looking forward ; plan to ; planning ; aspire ; goal ; ready to ; excited ; curious ; أرغب ;
  راغب ; راغبة ; أود ; أريد ; أطمح ; أتمنى ; أسعى ; أتطلع ; رغبة ; رغبتي ; مستعد ; مستعدة ; مهتم ; مهتمة ;
  طموحي ; هدفي ; باغي ; باغية ; بغيت ; كنتمنى ; حاب ; bghit ; baghi ; baghya ; kanbghi ; ghadi
`);

const LEARN = phrases(`
  apprendre ; découvrir ; me former ; se former ; former ; m initier ; s initier ; approfondir ; acquérir ;
  monter en compétence ; monter en compétences ; me spécialiser ; explorer ; apprentissage ; progresser ;
  maîtriser un jour ; devenir ; me mettre ; se mettre ; me reconvertir ; m orienter ; me lancer ; évoluer vers ; become ; move into ; switch to ; learn ; learning ; discover ; explore ; acquire ; study ; upskill ; get into ; train ;
  be trained ; discovering ; exploring ; تعلم ; اكتشاف ; اكتساب ; أتعلم ; أن أتعلم ; دراسة ; التكون ;
  أصبح ; نتعلم ; استكشاف ; التخصص ; اكتشف ; أكتشف ; nt3lem ; nt3llem ; nt3elem ; nt3ellem ; net3alem ; net3allem ;
  nt3alem ; nt3allem ; n t3elem
`);

const TURN = phrases(`
  mais ; cependant ; pourtant ; toutefois ; par contre ; en revanche ; néanmoins ; but ; however ;
  although ; yet ; instead ; while ; whereas ; لكن ; ولكن ; غير أن ; إلا أن ; بينما ; بل ; walakin ;
  wlakin ; plutôt
`);

const AFRESH = phrases(`
  je ; j ; nous ; i ; we ; avec ; with ; maîtrise ; maîtrisant ; bonne ; bon ; solide ; solides ; expert ;
  experte ; très ; vous ; you ; good ; strong ; solid ; proficient ; لدي ; أجيد ; أتقن ; خبير ; مع ;
  kan3ref ; on ; il ; elle ; confirmé ; expérimenté ; excellent ; excellente
`);

/** Reads negation and wish in a passage. A clause ends at « mais », a semicolon, or a comma before a new subject. */
export function readPolarity(text: string, tokens: readonly Token[], passage: Passage): Polarity {
  const negated: Run[] = [];
  const wished: Run[] = [];
  for (const clause of cutClauses(text, tokens, passage)) {
    for (const cue of findPhrases(tokens, clause, NEGATION)) {
      if (phraseAt(tokens, cue.from, clause.to, NOT_ONLY) || phraseAt(tokens, cue.from - 1, clause.to, NOT_ONLY))
        continue;
      negated.push({ from: cue.to, to: Math.min(clause.to, cue.to + REACH_AFTER) });
    }
    for (const cue of findPhrases(tokens, clause, NEGATED_AFTER)) {
      negated.push({ from: Math.max(clause.from, cue.from - REACH_BEFORE), to: cue.from });
    }
    for (const cue of findPhrases(tokens, clause, NONE)) {
      const [end] = findPhrases(tokens, { from: cue.to, to: Math.min(clause.to, cue.to + REACH_BEFORE) }, OF_SUCH);
      if (end) negated.push({ from: cue.to, to: end.from });
    }
    const wants = findPhrases(tokens, clause, WANT);
    for (const cue of findPhrases(tokens, clause, LEARN)) {
      if (!wants.some((want) => want.from < cue.from && cue.from - want.to <= 5)) continue;
      wished.push({ from: cue.from, to: Math.min(clause.to, cue.to + REACH_AFTER) });
    }
  }
  return {
    isNegated: (run) => negated.some((scope) => run.from >= scope.from && run.to <= scope.to),
    isWished: (run) => wished.some((scope) => run.from >= scope.from && run.to <= scope.to),
  };
}

function cutClauses(text: string, tokens: readonly Token[], passage: Passage): Run[] {
  const clauses: Run[] = [];
  let from = passage.from;
  for (let at = passage.from + 1; at < passage.to; at++) {
    const gap = gapBefore(text, tokens, at);
    const afresh = /[,،–—]/u.test(gap) && phraseAt(tokens, at, passage.to, AFRESH);
    if (/[;؛]/u.test(gap) || phraseAt(tokens, at, passage.to, TURN) || afresh) {
      clauses.push({ from, to: at });
      from = at;
    }
  }
  clauses.push({ from, to: passage.to });
  return clauses;
}
