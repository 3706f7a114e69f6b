import { isArabic } from '../text/normalise.ts';
import type { CvLine } from './cvLines.ts';
import { phraseSet, plain, plainWords } from './plain.ts';

/** What a part of a CV is about. `lead` is what stands under no heading; `other` is under a heading not known. */
export type SectionKind =
  | 'lead'
  | 'contact'
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certificates'
  | 'interests'
  | 'other';

/** Headings as they are written, singular and plural alike where both are usual; compared folded. */
const KNOWN: readonly (readonly [SectionKind, ReadonlySet<string>])[] = (
  [
    [
      'contact',
      `contact;contacts;me contacter;contactez moi;coordonnées;mes coordonnées;informations personnelles;renseignements personnels;
      état civil;données personnelles;informations de contact;information;informations;personal information;personal details;
      contact information;contact details;contact me;details;links;get in touch;personal data;
      معلومات الاتصال;الاتصال;للاتصال;للتواصل;معلومات التواصل;بيانات الاتصال;معلومات شخصية;المعلومات الشخصية;البيانات الشخصية;بيانات شخصية;التواصل;تواصل معي;الحالة المدنية;روابط`,
    ],
    [
      'summary',
      `profil;mon profil;profil professionnel;résumé;résumé professionnel;à propos;à propos de moi;qui suis je;présentation;objectif;
      objectif professionnel;objectifs;accroche;en bref;introduction;synthèse;projet professionnel;mon projet;summary;
      professional summary;executive summary;profile;about;about me;objective;career objective;overview;who i am;personal statement;career summary;
      نبذة;نبذة شخصية;نبذة عني;نبذة مختصرة;من أنا;الملخص;ملخص;ملخص مهني;الملخص المهني;الملف الشخصي;الهدف;الهدف المهني;هدفي;تعريف;تقديم;هدف وظيفي;الهدف الوظيفي;نبذة تعريفية`,
    ],
    [
      'work',
      `expérience;expériences;expérience professionnelle;expériences professionnelles;parcours;mon parcours;parcours professionnel;
      mon parcours professionnel;expérience de travail;carrière;ma carrière;emplois;emploi;emplois occupés;postes occupés;stages;stage;expériences et stages;
      stages et expériences;stages et emplois;stages effectués;mes stages;expériences de stage;ce que j ai fait;où j ai travaillé;historique professionnel;vie professionnelle;
      activité professionnelle;activités professionnelles;missions;experience;experiences;work experience;professional experience;work;
      work history;employment;employment history;career;career history;internships;internship;internship experience;professional background;relevant experience;
      where i worked;where i have worked;what i have done;research experience;research;teaching experience;leadership experience;
      الخبرة;الخبرات;خبرة;خبرات;خبراتي;الخبرة المهنية;الخبرات المهنية;التجربة;التجارب;التجربة المهنية;التجارب المهنية;تجربتي;تجاربي المهنية;المسار المهني;مساري المهني;الخبرة العملية;
      الخبرات العملية;الخبرات العلمية والعملية;التداريب;التدريب;تداريب;التدريبات;الخبرة والتداريب;المسيرة المهنية;مسيرتي المهنية;الوظائف;العمل;الأنشطة المهنية`,
    ],
    [
      'volunteer',
      `bénévolat;volontariat;engagement;engagements;engagement associatif;vie associative;activités associatives;activités parascolaires;
      activités extra scolaires;activités para universitaires;associatif;engagements associatifs;expérience associative;expériences associatives;responsabilités associatives;
      activités extra professionnelles;volunteering;volunteer;volunteer experience;volunteer work;activities;extracurricular activities;
      leadership;leadership and activities;on campus involvement;community;community involvement;involvement;community service;
      العمل التطوعي;التطوع;الأنشطة;أنشطة موازية;الأنشطة الموازية;العمل الجمعوي;الأنشطة الجمعوية;أنشطة جمعوية;الأنشطة التطوعية;المشاركات التطوعية`,
    ],
    [
      'education',
      `formation;formations;ma formation;études;mes études;diplômes;diplôme;mes diplômes;cursus;parcours académique;parcours scolaire;
      parcours universitaire;cursus universitaire;cursus scolaire;scolarité;formation académique;formation et diplômes;diplômes et formations;études et formations;
      études et diplômes;éducation;éducation et formation;formation initiale;formations et diplômes;formation universitaire;ce que j ai appris;où j ai étudié;
      education;academic background;academic history;academics;studies;degrees;education and training;qualifications;academic qualifications;education background;
      educational background;schooling;where i studied;
      التعليم;التكوين;الدراسة;المسار الدراسي;مساري الدراسي;المسار التعليمي;المؤهلات;المؤهلات العلمية;المؤهلات الدراسية;الشواهد;الشواهد المحصل عليها;الدبلومات;الشواهد والدبلومات;الشواهد العلمية;
      التكوين الأكاديمي;المسار الأكاديمي;التعليم والتكوين;التكوين والدراسة;التكوين العلمي;المستوى الدراسي;الدراسات;التحصيل العلمي;الشهادات العلمية;الشهادات الدراسية;التحصيل الدراسي;الشهادات الأكاديمية;دراستي;تكويني`,
    ],
    [
      'skills',
      `compétences;compétence;mes compétences;compétences techniques;compétences clés;compétences professionnelles;compétences informatiques;
      compétences métier;compétences personnelles;compétences transversales;compétences comportementales;compétences et outils;domaines de compétences;domaine de compétences;
      savoir faire;savoir être;savoirs;qualités;mes qualités;qualités personnelles;atouts;mes atouts;points forts;aptitudes;expertise;expertises;domaines d expertise;outils;
      outils informatiques;outils et technologies;outils maîtrisés;technologies;technologies maîtrisées;informatique;logiciels;logiciels maîtrisés;bureautique;
      connaissances;connaissances informatiques;connaissances techniques;environnement technique;environnements techniques;ce que je sais faire;
      ce que je maîtrise;boîte à outils;hard skills;soft skills;stack;stack technique;
      skills;skill;my skills;technical skills;key skills;core skills;core competencies;competencies;competences;professional skills;computer skills;it skills;
      areas of expertise;strengths;technologies and tools;tools;tools and technologies;technical proficiencies;programs skills software;software;software skills;
      abilities;skills and tools;skills summary;additional skills;skills and abilities;what i do;what i can do;toolbox;additional;additional information;technical expertise;
      المهارات;مهارات;مهاراتي;المهارات التقنية;المهارات المهنية;المهارات الشخصية;المهارات الأساسية;الكفايات;الكفاءات;كفاءاتي;القدرات;المعارف;المعلوميات;مهارات الحاسوب;
      المهارات المعلوماتية;المهارات والكفايات;الأدوات;البرامج;البرمجيات;التقنيات;المهارات التقنية والمعلوماتية;نقاط القوة;المؤهلات والمهارات;المهارات والمؤهلات;المهارات العامة;ما أتقنه;مجالات الخبرة;الخبرات التقنية;المهارات الحاسوبية`,
    ],
    [
      'languages',
      `langues;langue;langues parlées;langues étrangères;compétences linguistiques;mes langues;langues maîtrisées;connaissances linguistiques;
      les langues que je parle;niveau de langues;niveaux de langues;languages;language;language skills;spoken languages;languages spoken;
      اللغات;لغات;اللغة;لغاتي;المهارات اللغوية;الكفايات اللغوية;اللغات المتقنة;إتقان اللغات`,
    ],
    [
      'projects',
      `projets;projet;projets réalisés;projets académiques;projets personnels;mes projets;réalisations;mes réalisations;projets universitaires;projets et réalisations;
      projets scolaires;principaux projets;portfolio;projects;personal projects;academic projects;university projects;selected projects;key projects;side projects;
      المشاريع;مشاريع;مشاريعي;مشاريع أكاديمية;المشاريع الأكاديمية;الإنجازات;إنجازات;المشاريع الدراسية;المشاريع المنجزة;أعمالي;الأعمال`,
    ],
    [
      'certificates',
      `certifications;certification;certificats;certificat;mes certifications;formations complémentaires;formation complémentaire;formation continue;
      formations continues;formations certifiantes;certifications et formations;certifications professionnelles;attestations;permis et certifications;habilitations;
      certificates;certificate;licenses;licences and certifications;licenses and certifications;training;trainings;courses;training and certifications;certifications and training;
      certificates and licenses;professional certifications;
      الشهادات;شهادات;شهادات مهنية;الشهادات المهنية;الشهادات المحصل عليها;الدورات التكوينية;دورات تكوينية;دورات تدريبية;الدورات التدريبية;الدورات;التكوين المستمر;تكوينات;التكوينات;تكوينات تكميلية;الاعتمادات`,
    ],
    [
      'interests',
      `centres d intérêt;centre d intérêt;centres d intérêts;intérêts;loisirs;mes loisirs;hobbies;hobby;passions;passe temps;loisirs et centres d intérêt;
      centres d intérêt et loisirs;activités et loisirs;sports et loisirs;ce que j aime;en dehors du travail;divers;
      interests;hobbies and interests;personal interests;interests and hobbies;
      الهوايات;هوايات;هواياتي;اهتمامات;الاهتمامات;اهتماماتي;الهوايات والاهتمامات;الاهتمامات والهوايات;الاهتمامات الشخصية;أوقات الفراغ`,
    ],
    [
      'other',
      `références;reference;references;publications;publication;distinctions;prix;prix et distinctions;récompenses;awards;honors;honours;
      honors and awards;honors awards;honours and awards;achievements;awards and honors;conférences;talks;presentation;presentations;writing;patents;coursework;
      relevant coursework;committees;program committees;extracurricular activity;mobilité;permis;permis de conduire;driving licence;
      disponibilité;prétentions;المراجع;مراجع;الجوائز;جوائز;المنشورات;منشورات;رخصة السياقة;معرفون;جوائز وتقديرات`,
    ],
  ] as const
).map(([kind, list]) => [kind, phraseSet(list)] as const);

/** Words that say what a longer heading is about; the first of these kinds that has one of its words wins. */
const KEYWORDS: readonly (readonly [SectionKind, ReadonlySet<string>])[] = [
  [
    'volunteer',
    phraseSet(
      'bénévole;bénévolat;associatif;associative;associatives;volunteer;volunteering;involvement;تطوعي;التطوعي;الجمعوي',
    ),
  ],
  ['certificates', phraseSet('certifications;certificats;certificates;certification')],
  [
    'work',
    phraseSet(
      'expérience;expériences;experience;experiences;stages;employment;internships;التجربة;التجارب;الخبرة;الخبرات;المهني',
    ),
  ],
  ['languages', phraseSet('langues;languages;اللغات;لغات')],
  ['education', phraseSet('formation;formations;études;education;éducation;diplômes;التكوين;الدراسي;التعليم')],
  [
    'skills',
    phraseSet(
      'informatique;bureautique;logiciels;compétences;skills;savoir-faire;competencies;expertise;outils;المهارات;الكفايات;الكفاءات;مهارات',
    ),
  ],
  ['projects', phraseSet('projets;projects;réalisations;المشاريع')],
  ['interests', phraseSet('loisirs;hobbies;intérêt;intérêts;interests;الهوايات')],
  ['other', phraseSet('awards;honors;publications;références;references;coursework')],
];

/** Words that may stand in a heading beside its keyword without making it a sentence. */
const FILLERS = phraseSet(
  'et;de;des;du;d;l;la;le;les;en;mes;mon;ma;and;of;the;my;in;professionnelle;professionnelles;professionnel;professionnels;technique;techniques;' +
    'personnelles;personnels;académique;académiques;complémentaires;principales;principaux;informatiques;linguistiques;professional;technical;personal;' +
    'academic;relevant;selected;key;other;additional;autres;autre;divers;associatives;associative;clés;sociales;universitaires;recherche;work;leadership;' +
    'computer;engineering;research;teaching;مهنية;المهنية;تقنية;التقنية;و;الشخصية;العلمية;العملية;الأكاديمية',
);

const MAX_WORDS = 8;

/** The same names without spaces: « E XPÉRIENCE » in small capitals, « ال كفاءات » from a font that joins letters oddly. */
const UNSPACED: ReadonlyMap<string, SectionKind> = new Map(
  KNOWN.flatMap(([kind, phrases]) => [...phrases].map((phrase) => [phrase.replaceAll(' ', ''), kind] as const)),
);

/** The kind of section that this text names as a whole, or undefined. Numbers before it and signs around it are let go. */
export function headingKind(text: string): SectionKind | undefined {
  if (text.length > 70) return undefined;
  const words = plainWords(text.replace(/^(?:\d{1,2}|[IVX]{1,4})\s?[.)/-]\s?/u, '').replace(/&|\+/g, ' '));
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const phrase = words.join(' ');
  const joined = words.filter((word) => word !== 'et' && word !== 'and').join(' ');
  for (const [kind, phrases] of KNOWN) if (phrases.has(phrase) || phrases.has(joined)) return kind;
  // « Compétences & Langues », « Formation / Diplômes »: the first half decides.
  return undefined;
}

/**
 * The kind of a line whose look already says that it is a heading, though its letters came out of the document damaged:
 * spaces inside words, or one Arabic letter lost.
 */
export function damagedHeading(text: string): SectionKind | undefined {
  const letters = plain(text).replaceAll(' ', '');
  const whole = UNSPACED.get(letters);
  if (whole || letters.length < 5 || letters.length > 40 || !isArabic(letters)) return whole;
  for (const [name, kind] of UNSPACED) if (name.length === letters.length + 1 && lacksOne(letters, name)) return kind;
  return undefined;
}

function lacksOne(text: string, name: string): boolean {
  let at = 0;
  while (at < text.length && text[at] === name[at]) at++;
  return text.slice(at) === name.slice(at + 1);
}

/** The kind that one word among these points at, for lines whose look already says that they are headings. */
export function headingHint(text: string): SectionKind | undefined {
  const words = plainWords(text);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  for (const [kind, keywords] of KEYWORDS) if (words.some((word) => keywords.has(word))) return kind;
  return undefined;
}

/** True where every word is a keyword or filler of headings: « Expériences & stages », « PROFESSIONNELLES ». */
export function isHeadingVocabulary(text: string): boolean {
  const words = plainWords(text);
  return (
    words.length > 0 &&
    words.length <= MAX_WORDS &&
    words.every((word) => FILLERS.has(word) || KEYWORDS.some(([, keywords]) => keywords.has(word)))
  );
}

/** True where the line could be a heading by its form: short, no sentence, no figures, one cell, no sign of a list. */
export function hasHeadingForm(line: CvLine): boolean {
  return (
    line.cells.length === 1 &&
    !line.bullet &&
    line.text.length <= 60 &&
    !/\d|@|[.,;،]\s*$|https?:/.test(line.text) &&
    plainWords(line.text).length <= MAX_WORDS
  );
}
