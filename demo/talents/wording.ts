import type { Locale } from '../../src/texts/translated.ts';
import type { DemoPerson } from '../people/people.ts';
import type { Chance } from '../random.ts';

/** How a CV says things in a language. */
export interface Wording {
  readonly headings: {
    readonly profile: readonly string[];
    readonly work: readonly string[];
    readonly studies: readonly string[];
    readonly skills: readonly string[];
    readonly languages: readonly string[];
    readonly certificates: readonly string[];
    readonly projects: readonly string[];
    readonly more: readonly string[];
  };
  readonly now: string;
  /** Beginning of a line of tools. */
  readonly stack: string;
  readonly interests: readonly string[];
  /** « 5 ans d’expérience », « débutant ». */
  years(years: number): string;
  about(title: string, years: number, focus: string, person: DemoPerson, source: Chance): string;
  /** A tool with its years or its level: « React (5 ans) ». */
  withYears(tool: string, years: number): string;
  withLevel(tool: string, level: 'low' | 'high'): string;
  notYet(tool: string): string;
  eager(tool: string): string;
  intern(title: string): string;
  /** Projects of people who build software or data; the others have `works`. */
  readonly projects: readonly ((tool: string, other: string) => string)[];
  readonly works: readonly string[];
  /** What people of any trade do. */
  readonly tasks: readonly string[];
  readonly tongues: Readonly<Record<string, Readonly<Record<'native' | 'fluent' | 'good' | 'some', string>>>>;
  /** Employers without a name. */
  readonly employers: readonly string[];
}

const french: Wording = {
  headings: {
    profile: ['Profil', 'À propos', 'En bref'],
    work: ['Expérience professionnelle', 'Expériences', 'Parcours professionnel'],
    studies: ['Formation', 'Études', 'Formation et diplômes'],
    skills: ['Compétences', 'Compétences techniques', 'Savoir-faire'],
    languages: ['Langues'],
    certificates: ['Certifications'],
    projects: ['Projets', 'Projets personnels', 'Projets d’études'],
    more: ['Divers', 'Centres d’intérêt'],
  },
  now: 'aujourd’hui',
  stack: 'Environnement technique :',
  interests: [
    'football',
    'randonnée',
    'photographie',
    'lecture',
    'bénévolat associatif',
    'échecs',
    'cuisine',
    'théâtre',
  ],
  years: (years) => (years === 0 ? 'premier emploi' : years === 1 ? '1 an d’expérience' : `${years} ans d’expérience`),
  about(title, years, focus, person, source) {
    if (years === 0) {
      return `${person.woman ? 'Jeune diplômée motivée' : 'Jeune diplômé motivé'}, je cherche un premier poste. Mon domaine : ${focus}.`;
    }
    return source.pick([
      `${title}, ${years === 1 ? 'un an' : `${years} ans`} d’expérience. Mon domaine : ${focus}.`,
      `Depuis ${years === 1 ? 'un an' : `${years} ans`}, je travaille dans un domaine qui me passionne : ${focus}.`,
      `Mon métier : ${focus}. J’aime le travail soigné, les délais tenus et les équipes qui se parlent.`,
    ]);
  },
  withYears: (tool, years) => `${tool} (${years} ${years === 1 ? 'an' : 'ans'})`,
  withLevel: (tool, level) =>
    level === 'low' ? `notions de ${tool}`.replace(/de ([AEIOU])/, 'd’$1') : `${tool} – avancé`,
  notYet: (tool) => `Pas encore d’expérience en ${tool}.`,
  eager: (tool) => `Je souhaite me former à ${tool}.`,
  intern: (title) => `Stage – ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  projects: [
    (tool, other) => `Application de gestion d’une association sportive avec ${tool} et ${other}`,
    (tool) => `Projet de fin d’études réalisé avec ${tool}, mention très bien`,
    (tool, other) => `Prototype présenté à un hackathon à Rabat (${tool}, ${other})`,
    (tool) => `Outil libre publié en ligne, écrit avec ${tool}`,
  ],
  works: [
    'Projet de fin d’études mené dans une coopérative, mention très bien',
    'Finaliste d’un concours national de l’entrepreneuriat étudiant',
    'Membre du bureau d’une association étudiante pendant deux ans',
    'Étude de cas réalisée pour une commune rurale',
  ],
  tasks: [
    'Rédaction de la documentation et passation aux collègues',
    'Formation de deux nouveaux arrivants',
    'Réunions hebdomadaires avec les clients et comptes rendus',
    'Devis, planning et suivi jusqu’à la livraison',
    'Participation à la réponse à un appel d’offres public',
    'Remplacement du responsable pendant six mois',
    'Veille et partage de bonnes pratiques dans l’équipe',
    'Travail à distance avec une équipe répartie entre trois villes',
  ],
  tongues: {
    ar: {
      native: 'Arabe : langue maternelle',
      fluent: 'Arabe : courant',
      good: 'Arabe : bon niveau',
      some: 'Arabe : notions',
    },
    fr: {
      native: 'Français : langue maternelle',
      fluent: 'Français : courant (C1)',
      good: 'Français : B2',
      some: 'Français : B1',
    },
    en: {
      native: 'Anglais : langue maternelle',
      fluent: 'Anglais : courant (C1)',
      good: 'Anglais : B2',
      some: 'Anglais : notions (A2)',
    },
    es: {
      native: 'Espagnol : langue maternelle',
      fluent: 'Espagnol : courant',
      good: 'Espagnol : B1',
      some: 'Espagnol : notions',
    },
    de: {
      native: 'Allemand : langue maternelle',
      fluent: 'Allemand : C1',
      good: 'Allemand : B1',
      some: 'Allemand : A2',
    },
    zgh: {
      native: 'Tamazight : langue maternelle',
      fluent: 'Tamazight : courant',
      good: 'Tamazight : oral',
      some: 'Tamazight : notions',
    },
  },
  employers: [
    'Banque de la place',
    'Groupe de distribution',
    'Agence web',
    'Cabinet de conseil',
    'Administration publique',
    'Groupe industriel',
    'Centre de services',
    'En indépendant',
  ],
};

const english: Wording = {
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

const arabicYears = (years: number) =>
  years === 1 ? 'سنة واحدة' : years === 2 ? 'سنتان' : years <= 10 ? `${years} سنوات` : `${years} سنة`;
const arabicYearsGenitive = (years: number) => (years === 2 ? 'سنتين' : arabicYears(years));

const arabic: Wording = {
  headings: {
    profile: ['نبذة', 'نبذة شخصية', 'ملخص'],
    work: ['الخبرة المهنية', 'المسار المهني', 'التجارب المهنية'],
    studies: ['الدراسة', 'التكوين', 'المؤهلات الدراسية'],
    skills: ['المهارات', 'الكفاءات'],
    languages: ['اللغات'],
    certificates: ['الشهادات المهنية'],
    projects: ['المشاريع', 'مشاريع شخصية'],
    more: ['اهتمامات', 'معلومات أخرى'],
  },
  now: 'الآن',
  stack: 'الأدوات المستعملة:',
  interests: ['كرة القدم', 'المشي في الجبل', 'التصوير', 'القراءة', 'العمل الجمعوي', 'الشطرنج', 'الطبخ', 'المسرح'],
  years: (years) => (years === 0 ? 'أول عمل' : years === 1 ? 'سنة واحدة من الخبرة' : `${arabicYears(years)} من الخبرة`),
  about(title, years, focus, person, source) {
    if (years === 0)
      return `${person.woman ? 'خريجة جديدة أبحث' : 'خريج جديد أبحث'} عن أول منصب شغل. مجال اشتغالي: ${focus}.`;
    return source.pick([
      `${title}، بخبرة ${arabicYearsGenitive(years)}. مجال اشتغالي: ${focus}.`,
      `أشتغل منذ ${arabicYearsGenitive(years)} في مجال أحبه: ${focus}.`,
      `أهتم بالعمل المتقن واحترام الآجال وروح الفريق. مجال اشتغالي: ${focus}.`,
    ]);
  },
  withYears: (tool, years) => `${tool} (${arabicYears(years)})`,
  withLevel: (tool, level) => (level === 'low' ? `مبادئ ${tool}` : `${tool} – مستوى متقدم`),
  notYet: (tool) => `ليست لدي خبرة في ${tool} بعد.`,
  eager: (tool) => `أرغب في تعلم ${tool}.`,
  intern: (title) => `تدريب – ${title}`,
  projects: [
    (tool, other) => `تطبيق لتدبير جمعية رياضية باستعمال ${tool} و${other}`,
    (tool) => `مشروع نهاية الدراسة باستعمال ${tool} بميزة حسن جدا`,
    (tool, other) => `نموذج أولي عُرض في هاكاثون بالرباط (${tool}، ${other})`,
  ],
  works: [
    'مشروع نهاية الدراسة داخل تعاونية بميزة حسن جدا',
    'مرحلة نهائية في مسابقة وطنية للمقاولة الطلابية',
    'عضوية مكتب جمعية طلابية لمدة سنتين',
  ],
  tasks: [
    'تحرير الوثائق وتسليم العمل للزملاء',
    'تكوين مستخدمين جدد',
    'اجتماعات أسبوعية مع الزبناء وتحرير المحاضر',
    'إعداد عروض الأثمان والتخطيط والتتبع إلى غاية التسليم',
    'المشاركة في الجواب عن صفقة عمومية',
    'النيابة عن المسؤول مدة ستة أشهر',
    'العمل عن بعد مع فريق موزع على ثلاث مدن',
  ],
  tongues: {
    ar: { native: 'العربية: اللغة الأم', fluent: 'العربية: إتقان', good: 'العربية: جيد', some: 'العربية: مبتدئ' },
    fr: { native: 'الفرنسية: اللغة الأم', fluent: 'الفرنسية: إتقان', good: 'الفرنسية: جيد', some: 'الفرنسية: متوسط' },
    en: {
      native: 'الإنجليزية: اللغة الأم',
      fluent: 'الإنجليزية: إتقان',
      good: 'الإنجليزية: جيد',
      some: 'الإنجليزية: مبتدئ',
    },
    es: {
      native: 'الإسبانية: اللغة الأم',
      fluent: 'الإسبانية: إتقان',
      good: 'الإسبانية: جيد',
      some: 'الإسبانية: مبتدئ',
    },
    de: {
      native: 'الألمانية: اللغة الأم',
      fluent: 'الألمانية: إتقان',
      good: 'الألمانية: متوسط',
      some: 'الألمانية: مبتدئ',
    },
    zgh: {
      native: 'الأمازيغية: اللغة الأم',
      fluent: 'الأمازيغية: إتقان',
      good: 'الأمازيغية: شفويا',
      some: 'الأمازيغية: مبتدئ',
    },
  },
  employers: [
    'بنك',
    'مجموعة للتوزيع',
    'وكالة ويب',
    'مكتب استشارة',
    'إدارة عمومية',
    'مجموعة صناعية',
    'مركز خدمات',
    'عمل مستقل',
  ],
};

export const wordings: Record<Locale, Wording> = { fr: french, en: english, ar: arabic };
