import { any, anyOf, direction, everyone, founderOfIt, itself, type Rule } from '../access/rules.ts';

export const talentsPolicy = {
  'skill.see': everyone,
  'talent.edit-own': itself,
  'talent.create-own': any('talent'),
  'need.list': anyOf(any('founder'), any('coach'), direction),
  'need.write': anyOf(founderOfIt, direction),
  'need.see': anyOf(founderOfIt, direction, any('auditor')),
} satisfies Record<string, Rule>;
