import { z } from 'zod';
import type { CompanyState, Phase } from '../database/tables.ts';
import type { CompanyFilters, CompanySort } from './companies.ts';

export const phases = [
  'idea',
  'incubation',
  'development',
  'acceleration',
  'alumni',
] as const satisfies readonly Phase[];
export const companyStates = [
  'active',
  'dormant',
  'acquired',
  'closed',
  'unknown',
] as const satisfies readonly CompanyState[];
export const sorts = ['name', 'founded', 'arrived'] as const satisfies readonly CompanySort[];

const word = z.string().trim().max(100).optional().catch(undefined);

/** The filters of the directory as its address writes them. What is not understood filters nothing. */
const asked = z.object({
  text: word,
  site: word,
  sector: word,
  region: word,
  phase: z.enum(phases).optional().catch(undefined),
  state: z
    .enum([...companyStates, 'all'])
    .optional()
    .catch(undefined),
  sort: z.enum(sorts).optional().catch(undefined),
});

export type Asked = z.infer<typeof asked>;

export function readAsked(query: URLSearchParams): Asked {
  const given = Object.fromEntries([...query].filter(([, value]) => value.trim() !== ''));
  return asked.parse(given);
}

/** Without a word on the state the directory shows companies at work; `state=all` shows the others too. */
export function filtersOf({ state, sort: _sort, ...filters }: Asked): CompanyFilters {
  return { ...filters, state: state === 'all' ? undefined : (state ?? 'at-work') };
}
