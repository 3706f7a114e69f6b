import type { MessageKey } from '../texts/catalogues.ts';
import { fold } from '../texts/fold.ts';
import { type Translate, translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';

/**
 * Legal forms of Moroccan law (laws 17-95 and 5-96 on companies, 13-97 on economic interest groups, 112-12 on
 * cooperatives, 114-13 on the self-employed, the dahir of 15 November 1958 on associations), each with its name and
 * other ways to write it.
 */
const forms: readonly (readonly [MessageKey, ...string[]])[] = [
  ['network.legal_form_sarl', 'société à responsabilité limitée', 'الشركة ذات المسؤولية المحدودة'],
  [
    'network.legal_form_sarl_au',
    'SARL à associé unique',
    'SARL d’associé unique',
    'société à responsabilité limitée à associé unique',
    'شركة ذات مسؤولية محدودة ذات الشريك الوحيد',
    'شركة ذات المسؤولية المحدودة ذات الشريك الوحيد',
    'شركة ذات المسؤولية المحدودة بشريك وحيد',
  ],
  ['network.legal_form_sa', 'société anonyme', 'شركة المساهمة'],
  ['network.legal_form_sas', 'société par actions simplifiée', 'شركة المساهمة المبسطة'],
  ['network.legal_form_snc', 'société en nom collectif', 'شركة التضامن'],
  ['network.legal_form_scs', 'SCS', 'شركة التوصية البسيطة'],
  ['network.legal_form_sca', 'SCA', 'شركة التوصية بالأسهم'],
  ['network.legal_form_gie', 'groupement d’intérêt économique', 'المجموعة ذات النفع الاقتصادي'],
  ['network.legal_form_cooperative', 'Coop', 'société coopérative', 'التعاونية'],
  ['network.legal_form_association'],
  ['network.legal_form_self_employed', 'autoentrepreneur', 'AE', 'self-employed', 'المقاول الذاتي'],
  ['network.legal_form_sole_trader', 'personne physique', 'EI', 'sole trader', 'شخص طبيعي', 'شخص ذاتي'],
];

/** Dots, hyphens and blanks are left out or not: `S.A.R.L.`, `SARL-AU`, `SARLAU`. */
const key = (text: string) => fold(text).replaceAll(' ', '');

/** In every language as its catalogue says, without what stands in brackets there, and the short name in them. */
function waysToWrite(message: MessageKey): string[] {
  return locales.flatMap((locale) => {
    const text = translator(locale)(message);
    return [text, ...text.split(/[()]/)].filter((part) => part.trim() !== '');
  });
}

const known = new Map(
  forms.flatMap(([message, ...also]) =>
    [...waysToWrite(message), ...also].map((text) => [key(text), message] as const),
  ),
);

/** A legal form in the reader's words; as it was written where it is none of those known. */
export function legalFormName(written: string, t: Translate): string {
  const message = known.get(key(written));
  return message ? t(message) : written;
}
