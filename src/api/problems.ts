import type { Context } from 'hono';
import { z } from 'zod';
import type { MessageKey } from '../texts/catalogues.ts';
import type { Translate } from '../texts/translate.ts';

/** An error as RFC 9457 writes it. `type` leads to the list of problems on the documentation page. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ field: z.string(), detail: z.string() }))
    .optional()
    .describe('One entry for each value that was refused'),
});

export type Problem = z.infer<typeof problemShape>;

export const problemKinds = {
  'bad-request': { status: 400, title: 'api.problem_bad_request' },
  'no-token': { status: 401, title: 'api.problem_no_token' },
  forbidden: { status: 403, title: 'api.problem_forbidden' },
  'not-found': { status: 404, title: 'api.problem_not_found' },
  'too-large': { status: 413, title: 'api.problem_too_large' },
  'wrong-type': { status: 415, title: 'api.problem_wrong_type' },
  broken: { status: 500, title: 'api.problem_broken' },
} as const satisfies Record<string, { status: number; title: MessageKey }>;

export type ProblemKind = keyof typeof problemKinds;

/** Answers with a problem in the reader's language. */
export function answerProblem(
  c: Context,
  t: Translate,
  kind: ProblemKind,
  more: Pick<Problem, 'detail' | 'errors'> = {},
): Response {
  const { status, title } = problemKinds[kind];
  const problem: Problem = { type: `/api/docs#problem-${kind}`, title: t(title), status, ...more };
  return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
