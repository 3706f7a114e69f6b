import type { Language } from './browser.ts';

/** A need as a founder writes it, and some of the skills that must be understood from it. */
export interface WrittenNeed {
  readonly title: string;
  readonly text: string;
  readonly required: readonly string[];
  readonly desired?: readonly string[];
  /** Words of the text that must be marked as proof. */
  readonly words: readonly string[];
}

/** A few plain words in each language. */
export const plainWords: Record<Language, WrittenNeed> = {
  fr: {
    title: 'Développement mobile',
    text: `Nous cherchons une personne qui maîtrise Flutter et Dart pour notre application de livraison, et qui parle avec nos clients. Deux ans d’expérience. Firebase serait un plus.`,
    required: ['flutter', 'dart'],
    desired: ['firebase'],
    words: ['Flutter', 'Dart', 'Firebase'],
  },
  ar: {
    title: 'مطوّر واجهات',
    text: `نبحث عن مطوّر أو مطوّرة واجهات يتقن React و TypeScript، وله معرفة جيدة بقواعد البيانات. سنتان من الخبرة على الأقل، ويُستحسن إتقان اللغة الفرنسية.`,
    required: ['react', 'typescript', 'databases'],
    desired: ['french'],
    words: ['React', 'بقواعد البيانات', 'اللغة الفرنسية'],
  },
  en: {
    title: 'Data work',
    text: `We need someone who can build data pipelines in Python and SQL and show the results in Power BI. Machine learning would be a plus.`,
    required: ['python', 'sql', 'power-bi'],
    desired: ['machine-learning'],
    words: ['Python', 'SQL', 'Power BI', 'Machine learning'],
  },
};

/** An offer pasted as it stands elsewhere, with its headings and bullets. */
export const pastedOffers: Record<Language, WrittenNeed> = {
  fr: {
    title: 'Développeur ou développeuse full stack',
    text: `OFFRE D’EMPLOI – Développeur(se) full stack (CDI, Casablanca)

À propos de nous
Jeune entreprise hébergée dans un incubateur, nous éditons une plateforme de gestion pour les cabinets médicaux.

Missions
• Développer de nouvelles fonctionnalités en React et Node.js
• Concevoir les API REST et le modèle de données (PostgreSQL)
• Écrire les tests et participer aux revues de code

Profil recherché
• Bac+5 en informatique, 3 ans d’expérience minimum
• Maîtrise de TypeScript et de Git
• Bon niveau de français et d’anglais`,
    required: ['react', 'nodejs', 'postgresql', 'typescript', 'git', 'french', 'english'],
    words: ['React', 'Node.js', 'PostgreSQL', 'TypeScript', 'revues de code'],
  },
  ar: {
    title: 'مسؤول أو مسؤولة عن التسويق الرقمي',
    text: `إعلان عن منصب: مسؤول(ة) عن التسويق الرقمي – طنجة

المهام
• تدبير شبكات التواصل الاجتماعي وكتابة المحتوى
• تحسين الظهور في محركات البحث (SEO)
• إعداد الحملات الإعلانية على Google Ads وتحليل نتائجها

المؤهلات المطلوبة
• شهادة في التسويق أو التجارة
• خبرة سنتين على الأقل
• إتقان اللغتين العربية والفرنسية`,
    required: ['digital-marketing', 'social-media-management', 'seo', 'arabic', 'french'],
    words: ['التسويق الرقمي', 'شبكات التواصل الاجتماعي', 'SEO', 'Google Ads'],
  },
  en: {
    title: 'Accountant, part-time',
    text: `Senior accountant (part-time), Agadir

About the role
You will keep the books of three start-ups and prepare their tax returns.

Requirements
- Accounting, 5 years of experience
- Excel, advanced
- Moroccan taxation
- Fluent French and good English

Nice to have
- Payroll`,
    required: ['accounting', 'excel', 'taxation', 'french'],
    desired: ['payroll'],
    words: ['keep the books', 'Excel', 'tax returns', 'Payroll'],
  },
};
