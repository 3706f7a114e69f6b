import type { MessageKey } from '../texts/catalogues.ts';

/** What a token may be used for; its account's roles still decide. Public data needs no token. */
export const apiScopes = ['skills:rank'] as const;
export type ApiScope = (typeof apiScopes)[number];

export const scopeNames: Record<ApiScope, MessageKey> = {
  'skills:rank': 'api.scope_skills_rank',
};
