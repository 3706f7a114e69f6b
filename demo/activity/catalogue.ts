import { addDays, during } from '../days.ts';
import fairs from '../facts/fairs.json';
import funding from '../facts/funding-programmes.json';
import type { Rows } from '../rows.ts';

type Confidence = 'high' | 'medium' | 'low';

/** The funding programmes and the fairs of the facts. */
export function makeCatalogue(rows: Rows, ids: { next(): string }): void {
  for (const { amount_note, status_note, confidence, rules, ...programme } of funding) {
    rows.add('funding_programme', {
      ...programme,
      rules: amount_note ? [...rules, amount_note] : rules,
      confidence: confidence as Confidence,
      source: `${programme.source} (${status_note})`,
    });
  }
  for (const { name, city, country, starts, ends, note, confidence, source } of fairs) {
    rows.add('fair', {
      id: ids.next(),
      name,
      city,
      country,
      during: starts && ends ? during(starts, addDays(ends, 1)) : null,
      note,
      confidence: confidence as Confidence,
      source,
    });
  }
}
