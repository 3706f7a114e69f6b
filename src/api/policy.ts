import { everyone, owner, type Rule, signedIn } from '../access/rules.ts';

export const apiPolicy = {
  'api.describe': everyone,
  'token.list-own': signedIn,
  'token.issue': signedIn,
  'token.revoke': owner,
} satisfies Record<string, Rule>;
