import { any, anyOf, direction, everyone, founderOfIt, itself, type Rule } from '../access/rules.ts';

export const talentsPolicy = {
  'skill.see': everyone,
  'talent.rank': anyOf(any('founder'), any('coach'), direction, any('auditor')),
  'talent.edit-own': itself,
  'talent.create-own': any('talent'),
  'need.list': anyOf(any('founder'), any('coach'), direction, any('auditor')),
  'need.list-all': anyOf(any('coach'), direction, any('auditor')),
  'need.start': any('founder'),
  'need.write': founderOfIt,
  'need.see': anyOf(founderOfIt, any('coach'), direction, any('auditor')),
} satisfies Record<string, Rule>;
