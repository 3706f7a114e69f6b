import { visible } from './tidy.ts';

const day = 24 * 3600 * 1000;
/** Excel counts days from 30 December 1899, given that its 1900 has a 29 February (ISO/IEC 29500-1, 18.17.4.1). */
const excelEpoch = Date.UTC(1899, 11, 30);
/** Serial numbers read as days: 1 January 1910 to 31 December 2099. Smaller ones are too likely to be something else. */
const serials = { first: 3654, last: 73_050 };
const years = { first: 1800, last: 2199 };

function isoDay(year: number, month: number, date: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  if (!exists || year < years.first || year > years.last) return null;
  return moment.toISOString().slice(0, 10);
}

/**
 * A day as registers write it: `2022-11-04`, `04/11/2022` (day first, as in Morocco; `.` or `-` will do), the serial
 * number of a spreadsheet, in Latin or Arabic digits; a time after it is left out. Null where it is none, or not sure:
 * a year of two digits, a month alone.
 */
export function readDay(cell: string | number): string | null {
  if (typeof cell === 'number') return fromSerial(cell);
  const text = visible(cell).replace(/[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text.replace(/ ?([-/.]) ?/g, '$1'));
  if (!parts) return /^\d{4,5}$/.test(text) ? fromSerial(Number(text)) : null;
  const [, first = '', , middle = '', last = ''] = parts;
  if (first.length === 4 && last.length <= 2) return isoDay(Number(first), Number(middle), Number(last));
  if (first.length <= 2 && last.length === 4) return isoDay(Number(last), Number(middle), Number(first));
  return null;
}

function fromSerial(number: number): string | null {
  if (!(number >= serials.first && number <= serials.last)) return null;
  return new Date(excelEpoch + Math.floor(number) * day).toISOString().slice(0, 10);
}
