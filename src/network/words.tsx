import type { CompanyState, PartnerKind, Phase, Service, SiteState } from '../database/tables.ts';
import type { MessageKey } from '../texts/catalogues.ts';
import { formatDay } from '../texts/format.ts';
import type { Translate } from '../texts/translate.ts';
import { inLanguage, type Locale, languageOf, type Translated } from '../texts/translated.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';
import { directionOf } from '../ui/lang.ts';
import type { Visit } from '../web/visit.ts';
import { lastDay } from './days.ts';

export const phaseNames: Record<Phase, MessageKey> = {
  idea: 'network.phase_idea',
  incubation: 'network.phase_incubation',
  development: 'network.phase_development',
  acceleration: 'network.phase_acceleration',
  alumni: 'network.phase_alumni',
};

export const companyStateNames: Record<CompanyState, MessageKey> = {
  active: 'network.state_active',
  dormant: 'network.state_dormant',
  closed: 'network.state_closed',
  acquired: 'network.state_acquired',
  unknown: 'network.state_unknown',
};

export const siteStateNames: Record<SiteState, MessageKey> = {
  announced: 'network.site_announced',
  works: 'network.site_works',
  open: 'network.site_open',
  closed: 'network.site_closed',
};

export const serviceNames: Record<Service, MessageKey> = {
  hosting: 'network.service_hosting',
  coaching: 'network.service_coaching',
  training: 'network.service_training',
  finance: 'network.service_finance',
  market: 'network.service_market',
  visibility: 'network.service_visibility',
};

export const serviceIcons: Record<Service, IconName> = {
  hosting: 'building',
  coaching: 'users',
  training: 'edit',
  finance: 'chart',
  market: 'globe',
  visibility: 'eye',
};

export const partnerKindNames: Record<PartnerKind, MessageKey> = {
  school: 'network.partner_school',
  fund: 'network.partner_fund',
  bank: 'network.partner_bank',
  association: 'network.partner_association',
  company: 'network.partner_company',
  public: 'network.partner_public',
};

const siteTones: Record<SiteState, Tone> = {
  announced: 'info',
  works: 'attention',
  open: 'success',
  closed: 'neutral',
};

/** State of a site; unknown where it has none on the day. */
export function SiteStateBadge({ t, state }: { readonly t: Translate; readonly state: SiteState | null }) {
  if (state === null) return <Badge>{t('network.site_no_state')}</Badge>;
  return <Badge tone={siteTones[state]}>{t(siteStateNames[state])}</Badge>;
}

/** The beginning of a text, cut between words. */
export function shortened(text: string, atMost: number): string {
  if (text.length <= atMost) return text;
  const cut = text.slice(0, atMost);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : atMost).replace(/[\s,;:.،؛]+$/u, '')}…`;
}

interface WordsProps {
  readonly texts: Translated;
  readonly locale: Locale;
  /** Characters after which the text is cut. */
  readonly atMost?: number;
}

/** A text of the data in the reader's language, or in the next best one, marked as such for screen readers. */
export function Words({ texts, locale, atMost = Number.POSITIVE_INFINITY }: WordsProps) {
  const language = languageOf(texts, locale);
  const text = shortened(inLanguage(texts, locale), atMost);
  if (!language || language === locale) return text;
  return (
    <span lang={language} dir={directionOf(language)}>
      {text}
    </span>
  );
}

interface Named {
  readonly name: string;
  readonly nameAr: string | null;
}

/** A company's name as the reader writes: in Arabic script on Arabic pages where it has one. */
export function nameOf(company: Named, locale: Locale): string {
  return locale === 'ar' && company.nameAr ? company.nameAr : company.name;
}

/** The name of the company that an agreement or a movement is about. */
export function companyNameOf(
  row: { readonly companyName: string; readonly companyNameAr: string | null },
  locale: Locale,
): string {
  return nameOf({ name: row.companyName, nameAr: row.companyNameAr }, locale);
}

/** The name in the other script, if any: shown under the first. */
export function otherNameOf(company: Named, locale: Locale): { name: string; lang: Locale } | null {
  if (!company.nameAr || company.nameAr === company.name) return null;
  return locale === 'ar' ? { name: company.name, lang: 'fr' } : { name: company.nameAr, lang: 'ar' };
}

/** `4 novembre 2022 – 3 novembre 2023`, or since, or until; `until` is the first day after. */
export function periodText(visit: Visit, from: string | null, until: string | null): string {
  const { t, locale } = visit;
  const last = lastDay(until);
  const day = (iso: string) => formatDay(locale, iso, 'medium');
  if (from && last) return t('network.period', { from: day(from), until: day(last) });
  if (from) return t('network.period_since', { from: day(from) });
  if (last) return t('network.period_until', { until: day(last) });
  return t('network.period_always');
}

/** A country by its code, in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
