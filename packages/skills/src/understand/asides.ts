import { findPhrases, type Phrases, phraseAt, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { gapBefore, type Passage } from './passages.ts';

const COMPANY = phrases(`
  nous sommes une ; nous sommes un ; notre entreprise ; notre société ; notre agence ; notre start up ;
  notre startup ; notre groupe ; notre enseigne ; notre cabinet ; notre coopérative ; notre association ;
  fondée en ; fondé en ; créée en ; créé en ; créée il y a ; leader ; leaders ; numéro un ; pionnier ; pionnière ;
  est une entreprise ; est une société ; est une start up ; est une startup ; est une agence ; est un cabinet ;
  est un bureau ; est un groupe ; est un acteur ; est une plateforme ; est une filiale ; acteur majeur ;
  acteur de référence ; nos clients sont ; parmi nos clients ; nous accompagnons nos clients ; spécialisée dans ;
  entreprise spécialisée ; société spécialisée ; agence spécialisée ; cabinet spécialisé ; présent dans ;
  présents dans ; présente dans ; certifiée iso ; lauréate ; lauréat ; filiale de ; nos produits ; nos marques ;
  we are a ; we are an ; we re a ; we re an ; our company ; our startup ; our group ; founded in ; is a leading ;
  market leader ; a leader ; is a company ; is a startup ; is an agency ; established in ; our clients include ;
  our customers include ; our clients are ; award winning ; backed by ; subsidiary of ; pioneer ; pioneers ;
  operates in ; our products ; our mission is ; our platform ; since our creation ; active in ; we produce ; we sell ; we export ; we won ; is part of ;
  نحن شركة ; نحن مقاولة ; نحن وكالة ; نحن تعاونية ; نحن جمعية ; شركتنا ; مقاولتنا ; مجموعتنا ; وكالتنا ; تعاونيتنا ;
  مؤسستنا ; تأسست ; شركة رائدة ; الرائدة في ; رائدة في ; رائد في ; شركة متخصصة ; شركة ناشئة متخصصة ;
  مقاولة متخصصة ; وكالة متخصصة ; تعاونية متخصصة ; مكتب متخصص ; نحن مجموعة ; مؤسستنا ; تابعة لمجموعة ; الشركة تابعة ; نصدر ; نحن مكتب ; زبناؤنا ; عملاؤنا ;
  من بين زبنائنا ; حاصلة على شهادة ; منتجاتنا ; تنشط في ; تعمل في مجال ; تعمل في قطاع
`);

const RECRUITS = phrases(`
  cherche* ; recherche* ; recrut* ; besoin ; vous ; embauch* ; looking ; hiring ; seeking ; need ; needs ;
  you ; recruiting ; نبحث ; تبحث ; يبحث ; أبحث ; مطلوب ; نحتاج ; تحتاج ; نوظف ; نريد ; bghina ; khasna ;
  khassna ; kan9elbo ; kanqelbo ; خاصنا ; بغينا ; كنقلبو
`);

/** Who asks stands before these: « Cabinet de conseil à Rabat cherche … ». */
const ASKS = phrases(`
  cherche ; cherchons ; cherchent ; recherche ; recherchons ; recherchent ; recrute ; recrutons ; recrutent ;
  embauche ; embauchons ; engage ; souhaite recruter ; souhaitons recruter ; souhaite embaucher ; avons besoin ;
  ai besoin ; a besoin ; looking for ; looking to hire ; is hiring ; are hiring ; we re hiring ; is recruiting ; are recruiting ;
  seeks ; is seeking ; are seeking ; we need ; i need ; needs ; تبحث ; نبحث ; يبحث ; أبحث ; توظف ; نوظف ; تحتاج ;
  نحتاج ; أحتاج ; تعلن ; kan9elbo ; kanqelbo ; khasna ; khassna ; khassni ; bghina ; كنقلبو ; خاصنا ; بغينا
`);
/** What is no verb of asking though it looks like one. */
const NO_ASKING = phrases(`
  la recherche ; de recherche ; en recherche ; et recherche ; profil recherche ; poste recherche ; au besoin ;
  qui cherche ; qui recherche ; qui recrute ; on recherche ; your needs ; business needs ; customer needs ;
  client needs ; their needs ; user needs ; training needs
`);
/** Where what stands before the verb is what is asked for: « Pour gérer la paie, nous cherchons … ». */
const PURPOSE = new Set(
  'pour afin for to in as who can quelqu quelque someone dans besoin من لاجل ل قصد اريد بغيت bghit poste profil offre annonce title job'.split(
    ' ',
  ),
);
/** « تبحث شركة متخصصة في البناء عن محاسب »: in Arabic who asks may stand between the verb and its preposition. */
const ASKED_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['تبحث', ['عن']],
  ['يبحث', ['عن']],
  ['تعلن', ['عن']],
  ['يعلن', ['عن']],
  ['تحتاج', ['الي']],
  ['يحتاج', ['الي']],
  ['ترغب', ['في']],
  ['يرغب', ['في']],
]);
const LONGEST_NAME = 25;

/** Words for an employer, in their compared form. */
export const EMPLOYERS: ReadonlySet<string> = new Set(
  `entreprise societe startup start pme pmi tpe tpme agence cabinet cooperative association ong groupe banque clinique
   ecole restaurant hotel usine ferme studio boutique magasin bureau laboratoire hopital fondation centre institut
   riad maison enseigne atelier operateur editeur organisme etablissement fiduciaire domaine
   company agency firm ngo group bank clinic school factory farm shop store hospital foundation center centre
   institute bakery workshop manufacturer provider fintech edtech esn ssii
   شركه مقاوله وكاله تعاونيه جمعيه مجموعه بنك مصحه مدرسه مطعم فندق مصنع ضيعه متجر مكتب مختبر مؤسسه معمل ورشه`
    .trim()
    .split(/\s+/),
);

/**
 * The tokens of a passage of a need that speak of who asks, not of what is asked: all of a passage that describes the
 * company or what it offers, or the words before « recherche » or "is hiring".
 */
export function asideIn(text: string, tokens: readonly Token[], passage: Passage): Run | null {
  const { section } = passage;
  if (section === 'offer') return passage;
  const recruits = holds(tokens, passage, RECRUITS);
  if (section === 'company' || (section === 'body' && holds(tokens, passage, COMPANY))) {
    if (!recruits) return passage;
  }
  return section === 'body' || section === 'company' ? whoAsks(text, tokens, passage) : null;
}

function whoAsks(text: string, tokens: readonly Token[], passage: Passage): Run | null {
  const verb = findPhrases(tokens, passage, ASKS).find(
    ({ from }) =>
      !tokens[from]?.raw.endsWith('é') &&
      ![from, from - 1].some((at) => at >= passage.from && phraseAt(tokens, at, passage.to, NO_ASKING)),
  );
  if (!verb) return null;
  const prepositions = ASKED_AFTER.get(tokens[verb.from]?.folded ?? '');
  if (verb.from === passage.from) {
    for (let at = verb.to; prepositions && at < Math.min(passage.to, verb.to + LONGEST_NAME); at++) {
      if (prepositions.includes(tokens[at]?.folded ?? '')) return { from: verb.to, to: at };
    }
    return null;
  }
  const start = tokens[passage.from];
  if (PURPOSE.has(start?.folded ?? '')) return null;
  const isEmployer = [0, 1, 2].some((i) => tokens[passage.from + i]?.keys.some((key) => EMPLOYERS.has(key)));
  let from = passage.from;
  // « Comptable H/F – la société X recherche … »: what stands before the dash is a title.
  for (let at = passage.from + 1; !isEmployer && at < verb.from; at++) {
    if (/[:;–—|]|\s-\s/u.test(gapBefore(text, tokens, at))) from = at;
  }
  return { from, to: verb.from };
}

function holds(tokens: readonly Token[], passage: Passage, known: Phrases): boolean {
  for (let at = passage.from; at < passage.to; at++) if (phraseAt(tokens, at, passage.to, known)) return true;
  return false;
}
