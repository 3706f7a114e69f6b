const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as these exports write it, in the form of ISO 8601 and as precise as written: `2021-03-15`, `2021-03`, `2021`,
 * with or without a time, and LinkedIn's `Mar 2021` and `Mar 15, 2021`. Undefined for anything else, such as words.
 */
export function readDate(written: string | undefined): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(written ?? '');
  if (iso) return dateOf(iso[1] ?? '', iso[2], iso[3]);
  const named = /^([A-Za-z]{3})[a-z]*\.?(?: (\d{1,2}),?)? (\d{4})$/.exec(written ?? '');
  const month = MONTHS.indexOf((named?.[1] ?? '').toLowerCase()) + 1;
  return named && month > 0 ? dateOf(named[3] ?? '', String(month), named[2]) : undefined;
}

/** As precise as what is possible: the thirtieth of February is some day of that February. */
function dateOf(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < 1900 || Number(year) > 2100) return undefined;
  if (!month || Number(month) < 1 || Number(month) > 12) return year;
  const start = `${year}-${month.padStart(2, '0')}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return day && Number(day) >= 1 && Number(day) <= days ? `${start}-${day.padStart(2, '0')}` : start;
}
