import { formatDay } from '../../texts/format.ts';
import type { Visit } from '../../web/visit.ts';
import type { AgreementRefusal } from '../agreements.ts';
import { lastDay } from '../days.ts';
import { companyNameOf, periodText } from '../words.tsx';

/** Why an agreement was not stored, in the visitor's language. */
export function refusalSentence(visit: Visit, refusal: AgreementRefusal): string {
  const { t, locale } = visit;
  switch (refusal.code) {
    case 'unknown':
      return t('network.refused_unknown');
    case 'changed':
      return t('network.refused_changed');
    case 'without-end':
      return t('network.refused_without_end');
    case 'end-before-start':
      return t('network.refused_end_before_start');
    case 'end-after-end':
      return t('network.refused_end_after_end', { day: formatDay(locale, lastDay(refusal.until) ?? refusal.until) });
    case 'not-lettable':
      return t('network.refused_not_lettable');
    case 'let':
      return t('network.refused_let', {
        unit: refusal.to.unit,
        company: companyNameOf(refusal.to, locale),
        period: periodText(visit, refusal.to.from, refusal.to.until),
      });
  }
}
