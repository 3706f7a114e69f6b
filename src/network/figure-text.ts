import type { Figure } from '../figures/figures.ts';
import { formatNumber, formatShare } from '../texts/format.ts';
import type { Visit } from '../web/visit.ts';

/** The value of a key figure for reading; the word for unknown where it has none. */
export function figureText({ t, locale }: Pick<Visit, 't' | 'locale'>, figure: Figure): string {
  if (figure.value === null) return t('network.unknown');
  return figure.unit === 'share' ? formatShare(locale, figure.value) : formatNumber(locale, figure.value);
}

/** What a share is made of, for a `Stat`; undefined for counts. */
export function figureFraction({ locale }: Pick<Visit, 'locale'>, figure: Figure) {
  if (figure.unit !== 'share' || figure.numerator === null || figure.denominator === null) return undefined;
  const round = { maximumFractionDigits: 0 };
  return {
    numerator: formatNumber(locale, figure.numerator, round),
    denominator: formatNumber(locale, figure.denominator, round),
    ...(figure.value !== null && { share: figure.value }),
  };
}
