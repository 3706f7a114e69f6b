import { z } from 'zod';
import { ApiRefusal, type Endpoint, endpoint } from '../api/endpoint.ts';
import { translatedShape } from '../api/pages.ts';
import { today } from '../house.ts';
import { translator } from '../texts/translate.ts';
import { locales } from '../texts/translated.ts';
import { definitions } from './definitions.ts';
import { figuresOn } from './figures.ts';
import { figureKeys } from './keys.ts';

const figureShape = z
  .object({
    value: z.number().nullable().describe('A share is a fraction: 0.9375. Null where it cannot be computed'),
    unit: z.enum(['count', 'share']),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    definition: translatedShape,
    absence: z.string().nullable().describe('Why there is no value'),
  })
  .loose()
  .meta({ id: 'Figure' });

const figuresShape = z.object({
  on: z.iso.date(),
  ...Object.fromEntries(figureKeys.map((key) => [key, figureShape])),
});

export const figuresEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/figures',
    action: 'figure.see',
    tag: 'api.tag_figures',
    summary: 'api.figures_summary',
    query: z.object({ on: z.iso.date().optional() }),
    answer: figuresShape,
    async handle({ house, query, t }) {
      const now = today(house.clock);
      const day = query.on ?? now;
      if (day > now) throw new ApiRefusal('bad-request', t('api.day_to_come'));
      const figures = await figuresOn(house, day);
      const answered = figureKeys.map((key) => {
        const { value, unit, numerator, denominator, absence, details } = figures[key];
        const definition = Object.fromEntries(
          locales.map((locale) => [locale, translator(locale)(definitions[key].definition)]),
        );
        return [key, { value, unit, numerator, denominator, definition, absence, ...details }];
      });
      return { on: day, ...Object.fromEntries(answered) };
    },
  }),
];
