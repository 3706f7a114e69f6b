import { anyOf, direction, everyone, owner, type Rule, signedIn, siteManagerThere } from './rules.ts';

export const accessPolicy = {
  'session.open': everyone,
  'session.close': everyone,
  'account.home': signedIn,
  'account.see-own': signedIn,
  'account.edit-own': signedIn,
  'account.invite': anyOf(direction, siteManagerThere),
  'account.end-session': owner,
} satisfies Record<string, Rule>;
