import { z } from 'zod';
import { translatedShape } from '../api/pages.ts';
import { translator } from '../texts/translate.ts';
import { locales, type Translated } from '../texts/translated.ts';
import { definitions } from './definitions.ts';
import type { Figure, Figures } from './figures.ts';
import { type FigureKey, figureKeys } from './keys.ts';

const day = z.iso.date();

/** One figure as the API gives it. What is optional is there for the figures that have it. */
export const figureShape = z
  .object({
    value: z.number().nullable().describe('A share is a fraction: 0.9375. Null where it cannot be computed'),
    unit: z.enum(['count', 'share']),
    numerator: z.number().nullable().describe('For a count, the count itself'),
    denominator: z.number().nullable().describe('Null for counts'),
    definition: translatedShape,
    absence: z
      .enum(['no_denominator', 'no_data', 'no_multiplier', 'too_few'])
      .nullable()
      .describe('Why there is no value; too_few: withheld, so that no company’s answer can be read in it'),
    declared: z.number().optional().describe('Companies whose declarations are counted'),
    companies: z.number().optional().describe('Supported companies active on the day'),
    jobs_direct: z.number().nullable().optional(),
    multiplier: z.number().nullable().optional().describe('All jobs for one direct job'),
    multiplier_source: z.string().nullable().optional(),
    multiplier_since: day.nullable().optional(),
    survey_title: translatedShape.optional(),
    survey_question: translatedShape.optional(),
    survey_from: day.nullable().optional(),
    survey_until: day.nullable().optional().describe('Last day of the survey'),
    answers: z.number().optional(),
    invitations: z.number().optional(),
    response_rate: z.number().nullable().optional().describe('Answers by invitation, a fraction'),
    exporting: z.number().optional().describe('Companies that export among those that declared'),
    lost_from_sight: z.number().optional().describe('In the denominator, never in the numerator'),
    residents_year_before: z.number().optional(),
    residents: z.number().optional(),
  })
  .meta({ id: 'Figure' });

const byKey = Object.fromEntries(figureKeys.map((key) => [key, figureShape])) as Record<FigureKey, typeof figureShape>;

/** The answer of `GET /api/v1/figures`: the day, and each figure under its key. */
export const figuresShape = z.object({ on: day, ...byKey });

function published({
  value,
  unit,
  numerator,
  denominator,
  absence,
  key,
  details,
}: Figure): z.input<typeof figureShape> {
  const definition: Translated = {};
  for (const locale of locales) definition[locale] = translator(locale)(definitions[key].definition);
  return { value, unit, numerator, denominator, definition, absence, ...details };
}

/** The figures of a day as the API gives them. */
export function figuresDocument(on: string, figures: Figures): z.input<typeof figuresShape> {
  const document = Object.fromEntries(figureKeys.map((key) => [key, published(figures[key])]));
  return { on, ...(document as Record<FigureKey, z.input<typeof figureShape>>) };
}
