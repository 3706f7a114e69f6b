import { any, anyOf, direction, everyone, owner, type Rule, signedIn, siteManagerThere } from './rules.ts';

export const accessPolicy = {
  // Whoever holds the password, the token or the demo's key comes in; those are asked for behind these doors.
  'session.open': everyone,
  'session.close': everyone,
  'session.end': owner,
  'password.reset': everyone,
  'invitation.open': everyone,
  'account.home': signedIn,
  'account.see-own': signedIn,
  'account.edit-own': signedIn,
  'invitation.list': anyOf(direction, any('site_manager')),
  'invitation.send': anyOf(direction, siteManagerThere),
  'invitation.revoke': anyOf(direction, owner),
  'people.see': direction,
  'role.grant': direction,
  'role.end': direction,
} satisfies Record<string, Rule>;
