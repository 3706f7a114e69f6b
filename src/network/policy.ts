import { any, anyOf, coachThere, direction, everyone, founderOfIt, type Rule, siteManagerThere } from '../access/rules.ts';

export const networkPolicy = {
  'network.see': everyone,
  'site.see': everyone,
  'company.see': everyone,
  'company.edit': anyOf(direction, siteManagerThere, founderOfIt),
  'company.see-file': anyOf(direction, siteManagerThere, coachThere, founderOfIt, any('auditor')),
  'register.import': direction,
  'register.export': anyOf(direction, any('auditor')),
} satisfies Record<string, Rule>;
