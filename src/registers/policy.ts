import { any, anyOf, direction, type Rule } from '../access/rules.ts';

export const registersPolicy = {
  'register.import': direction,
  'register.export': anyOf(direction, any('auditor')),
  'register.export-people': direction,
} satisfies Record<string, Rule>;
