import { type Phrases, phraseAt, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';

/** What a part of a CV or of an offer speaks of; `body` where no heading says. */
export type Section =
  | 'body'
  | 'skills'
  | 'experience'
  | 'education'
  | 'interests'
  | 'required'
  | 'desired'
  | 'missions'
  | 'company'
  | 'offer';

const HEADINGS: readonly (readonly [Section, Phrases])[] = [
  [
    'desired',
    phrases(`
  compétences souhaitées ; compétences appréciées ; compétences optionnelles ; qualités appréciées ;
  les plus ; vos plus ; les petits plus ; bonus ; serait un plus ; seraient un plus ; souhaité ; souhaités ;
  souhaitées ; apprécié ; appréciées ; un plus ; nice to have ; nice to haves ; preferred ;
  preferred qualifications ; preferred skills ; desired skills ; desirable ; bonus points ; good to have ;
  pluses ; مهارات مفضلة ; المهارات المفضلة ; مهارات إضافية ; مهارات مرغوبة ; المهارات المرغوبة ;
  مزايا إضافية ; ميزة إضافية ; يفضل ; من الأفضل
`),
  ],
  [
    'required',
    phrases(`
  profil recherché ; profil souhaité ; profil ; votre profil ; le profil ; compétences requises ;
  compétences exigées ; compétences attendues ; prérequis ; pré requis ; exigences ; qualifications ;
  requirements ; required skills ; required ; must have ; must haves ; what we are looking for ;
  what you bring ; your profile ; who you are ; minimum qualifications ; you have ; المتطلبات ; الشروط ;
  المؤهلات المطلوبة ; المهارات المطلوبة ; الملف المطلوب ; متطلبات الوظيفة ; الشروط المطلوبة ; المطلوب
`),
  ],
  [
    'company',
    phrases(`
  notre entreprise ; l entreprise ; à propos de nous ; a propos ; qui sommes nous ;
  présentation de l entreprise ; la société ; notre société ; notre histoire ; présentation ; who we are ;
  about us ; about the company ; our company ; the company ; our story ; من نحن ; عن الشركة ;
  نبذة عن الشركة ; عن المقاولة ; نبذة عنا ; تقديم الشركة
`),
  ],
  [
    'offer',
    phrases(`
  avantages ; nos avantages ; ce que nous offrons ; nous offrons ; nous vous offrons ; rémunération ;
  salaire ; conditions ; benefits ; what we offer ; we offer ; perks ; compensation ; how to apply ;
  comment postuler ; ماذا نقدم ; نقدم لكم ; المزايا ; الامتيازات ; الراتب ; كيفية التقديم
`),
  ],
  [
    'missions',
    phrases(`
  missions ; vos missions ; mission ; responsabilités ; vos responsabilités ; tâches ;
  description du poste ; le poste ; poste ; responsibilities ; your role ; the role ; what you will do ;
  duties ; job description ; المهام ; المسؤوليات ; وصف الوظيفة ; مهامك ; الوصف الوظيفي
`),
  ],
  [
    'interests',
    phrases(`
  centres d intérêt ; centre d intérêt ; centres d intérêts ; loisirs ; hobbies ; interests ;
  hobbies and interests ; passions ; الهوايات ; اهتمامات ; الاهتمامات ; هوايات
`),
  ],
  [
    'experience',
    phrases(`
  expérience ; expériences ; expérience professionnelle ; expériences professionnelles ;
  parcours professionnel ; stages ; projets ; projets réalisés ; projets académiques ; experience ;
  work experience ; professional experience ; employment ; employment history ; projects ; internships ;
  الخبرة ; الخبرات ; الخبرة المهنية ; الخبرات المهنية ; المسار المهني ; المشاريع ; التجربة المهنية ;
  التجارب المهنية
`),
  ],
  [
    'education',
    phrases(`
  formation ; formations ; éducation ; études ; diplômes ; cursus ; parcours académique ; certifications ;
  certificats ; education ; academic background ; degrees ; certificates ; training ; التعليم ; التكوين ;
  الشهادات ; المؤهلات ; المسار الدراسي ; الدراسة
`),
  ],
  [
    'skills',
    phrases(`
  compétences ; compétences techniques ; compétences clés ; savoir faire ; savoir être ; langues ; skills ;
  technical skills ; key skills ; soft skills ; hard skills ; languages ; المهارات ; مهارات ;
  المهارات التقنية ; الكفاءات ; اللغات
`),
  ],
];

/** What a job was done with: a line of the job where something follows, a heading where it stands alone. */
const TOOLS = phrases(`
  outils ; outils utilisés ; technologies ; technologies utilisées ; stack ; stack technique ; environnement technique ;
  tools ; tools used ; tech stack ; الأدوات ; الأدوات المستعملة ; الأدوات المستخدمة
`);

/**
 * The section that a line opens, or null where the line is no heading: its words up to a colon (or all of them) begin
 * with a known heading and hold at most three words more (none where neither a colon nor capitals mark a heading).
 */
export function sectionOf(text: string, tokens: readonly Token[], line: Run): Section | null {
  const first = tokens[line.from];
  const last = tokens[line.to - 1];
  if (!first || !last) return null;
  const colon = /[:：]/.exec(text.slice(first.start, Math.min(last.end + 3, first.start + 80)));
  const headingEnd = colon ? first.start + colon.index : last.end;
  let to = line.from;
  while (to < line.to && (tokens[to]?.end ?? 0) <= headingEnd) to++;
  if (to - line.from > 7) return null;
  const written = text.slice(first.start, headingEnd);
  const isShouted = written === written.toUpperCase() && written !== written.toLowerCase();
  if (phraseAt(tokens, line.from, to, TOOLS)?.to === to) return to === line.to ? 'skills' : null;
  for (const [section, known] of HEADINGS) {
    const phrase = phraseAt(tokens, line.from, to, known);
    if (!phrase) continue;
    const extra = to - phrase.to;
    if (extra === 0 || (extra <= 3 && (colon || isShouted))) return section;
  }
  return null;
}
