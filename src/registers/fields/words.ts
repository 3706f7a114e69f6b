import type { CompanyState, Phase, SiteState } from '../../database/tables.ts';
import { companyStateNames, phaseNames, siteStateNames } from '../../network/words.tsx';
import { catalogues, type MessageKey } from '../../texts/catalogues.ts';
import { fold } from '../../texts/fold.ts';
import { type Locale, locales } from '../../texts/translated.ts';
import type { WordKind } from './field.ts';

export type MemberRole = 'founder' | 'manager' | 'employee';

export const memberRoleNames: Record<MemberRole, MessageKey> = {
  founder: 'registers.role_founder',
  manager: 'registers.role_manager',
  employee: 'registers.role_employee',
};

export const languageNames: Record<Locale, MessageKey> = {
  fr: 'registers.language_fr',
  ar: 'registers.language_ar',
  en: 'registers.language_en',
};

/** The values of each kind with the word we write for them. */
export const wordNames: Record<WordKind, Readonly<Record<string, MessageKey>>> = {
  phase: phaseNames,
  company_state: companyStateNames,
  site_state: siteStateNames,
  member_role: memberRoleNames,
  language: languageNames,
};

/** Other words that registers have for them. */
const phases: Record<Phase, readonly string[]> = {
  idea: ['idéation', 'pré-incubation', 'projet', 'ideation', 'فكرة', 'مشروع', 'ما قبل الاحتضان'],
  incubation: ['en incubation', 'incubée', 'incubé', 'incubated', 'احتضان', 'في طور الاحتضان'],
  development: ['croissance', 'en développement', 'growth', 'تطوير', 'نمو'],
  acceleration: ['en accélération', 'accélérée', 'scale-up', 'scaleup', 'تسريع'],
  alumni: ['ancienne', 'ancien', 'sortie', 'alumna', 'graduated', 'خريج', 'خريجة', 'سابقة'],
};
const companyStates: Record<CompanyState, readonly string[]> = {
  active: ['active', 'actif', 'en activité', 'vivante', 'operating', 'نشيطة', 'نشطة', 'نشط'],
  dormant: ['inactive', 'en veille', 'suspendue', 'متوقفة', 'خاملة', 'غير نشيطة'],
  closed: ['dissoute', 'radiée', 'liquidée', 'cessée', 'cessation', 'dissolved', 'liquidated', 'مغلقة', 'محلولة'],
  acquired: ['acquise', 'cédée', 'absorbée', 'fusionnée', 'bought', 'merged', 'مقتناة', 'مدمجة'],
  unknown: ['inconnue', 'inconnu', 'sans nouvelles', 'lost from sight', 'غير معروفة', 'مجهولة'],
};
const siteStates: Record<SiteState, readonly string[]> = {
  announced: ['annoncée', 'prévu', 'en projet', 'planned', 'معلن', 'مبرمج'],
  works: ['travaux', 'en construction', 'chantier', 'under construction', 'works', 'أشغال', 'في طور البناء'],
  open: ['ouverte', 'opérationnel', 'en service', 'operational', 'مفتوح', 'مشتغل'],
  closed: ['fermée', 'hors service', 'مغلق'],
};
const memberRoles: Record<MemberRole, readonly string[]> = {
  founder: [
    'fondateur',
    'fondatrice',
    'cofondateur',
    'cofondatrice',
    'co-fondateur',
    'co-fondatrice',
    'associé fondateur',
    'porteur de projet',
    'porteuse de projet',
    'co-founder',
    'cofounder',
    'مؤسس',
    'مؤسسة',
    'مؤسس مشارك',
    'حامل مشروع',
    'حامل المشروع',
  ],
  manager: [
    'gérant',
    'gérante',
    'dirigeant',
    'dirigeante',
    'directeur',
    'directrice',
    'responsable',
    'ceo',
    'director',
    'مسير',
    'مسيرة',
    'مدير',
    'مديرة',
  ],
  employee: ['salariée', 'employé', 'employée', 'collaborateur', 'collaboratrice', 'staff', 'أجير', 'أجيرة', 'مستخدم'],
};
const languages: Record<Locale, readonly string[]> = {
  fr: ['français', 'french', 'francais', 'الفرنسية', 'فرنسية'],
  ar: ['arabe', 'arabic', 'العربية', 'عربية'],
  en: ['anglais', 'english', 'الإنجليزية', 'إنجليزية'],
};

const others: Record<WordKind, Readonly<Record<string, readonly string[]>>> = {
  phase: phases,
  company_state: companyStates,
  site_state: siteStates,
  member_role: memberRoles,
  language: languages,
};

/** Arabic words are compared without their article. */
const bare = (text: string) => fold(text).replace(/^ال(?=..)/, '');

function vocabulary(kind: WordKind): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [value, name] of Object.entries(wordNames[kind])) {
    const written = [value, ...locales.map((locale) => catalogues[locale][name]), ...(others[kind][value] ?? [])];
    for (const word of written) words.set(bare(word), value);
  }
  return words;
}

const vocabularies = new Map<WordKind, ReadonlyMap<string, string>>();

/** The value that a word of any of the three languages stands for: `Fondatrice` → `founder`; undefined where none. */
export function readWord(kind: WordKind, text: string): string | undefined {
  let words = vocabularies.get(kind);
  if (!words) {
    words = vocabulary(kind);
    vocabularies.set(kind, words);
  }
  return words.get(bare(text));
}
