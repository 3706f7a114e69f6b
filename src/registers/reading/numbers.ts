import { latinDigits } from '../../texts/fold.ts';
import { visible } from './tidy.ts';

export type ReadNumber = number | 'wrong' | 'ambiguous';

/** What stands between thousands: spaces of all widths, apostrophes. */
const groups = /(?<=\d)[\s\u00a0\u202f'’٬](?=\d{3}(?!\d))/g;

/**
 * A number as people write it in our languages: `1234.5`, `1 234,5`, `1.234,5`, `1,234.5`, `١٬٢٣٤٫٥`, with a unit after
 * it or not (`24,5 m²`). A single separator before exactly three digits means thousands to some and decimals to others:
 * `whole` numbers take it for thousands, `exact` ones (degrees) for decimals, the rest say that it is ambiguous.
 */
export function readNumber(cell: string | number, sort: 'whole' | 'exact' | 'amount'): ReadNumber {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'wrong';
  const text = visible(latinDigits(cell).replaceAll('٬', "'").replaceAll('٫', ','))
    .replace(/\s*(?:m²|m2|م²|م2|متر مربع|°)$/i, '')
    .replaceAll('−', '-')
    .replace(groups, '');
  if (!/^-?\d[\d.,]*$/.test(text)) return 'wrong';
  const plain = withPoint(text, sort);
  if (plain === 'ambiguous') return plain;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'wrong';
}

/** The number with a point for its decimals and nothing between its thousands. */
function withPoint(text: string, sort: 'whole' | 'exact' | 'amount'): string {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points + commas === 0) return text;
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const thousands = decimal === '.' ? ',' : '.';
    if (!new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+\\${decimal}\\d+$`).test(text)) return 'wrong';
    return text.replaceAll(thousands, '').replace(decimal, '.');
  }
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    return new RegExp(`^-?\\d{1,3}(\\${sign}\\d{3})+$`).test(text) ? text.replaceAll(sign, '') : 'wrong';
  }
  const looksLikeThousands = new RegExp(`^-?[1-9]\\d{0,2}\\${sign}\\d{3}$`).test(text);
  if (looksLikeThousands && sort === 'amount') return 'ambiguous';
  return looksLikeThousands && sort === 'whole' ? text.replace(sign, '') : text.replace(sign, '.');
}
