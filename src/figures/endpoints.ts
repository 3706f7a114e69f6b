import { z } from 'zod';
import { ApiRefusal, type Endpoint, endpoint } from '../api/endpoint.ts';
import { today } from '../house.ts';
import { figuresDocument, figuresShape } from './api.ts';
import { readDay } from './day.ts';
import { figuresOn } from './figures.ts';
import { dayRefusalText } from './words.ts';

export const figuresEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/figures',
    action: 'figure.see',
    tag: 'api.tag_figures',
    summary: 'api.figures_summary',
    query: z.object({ on: z.iso.date().optional() }),
    answer: figuresShape,
    async handle({ house, query, t, locale, may }) {
      const now = today(house.clock);
      const read = readDay(query.on, now);
      if (!read.ok) {
        const sentence =
          read.why === 'after_today'
            ? t('api.day_to_come')
            : dayRefusalText({ t, locale }, read.why, query.on ?? '', now);
        throw new ApiRefusal('bad-request', sentence);
      }
      const figures = await figuresOn(house, read.day, { seesSmallGroups: may('figure.see-answers') });
      return figuresDocument(read.day, figures);
    },
  }),
];
