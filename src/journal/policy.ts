import { anyOf, auditor, direction, type Rule } from '../access/rules.ts';

export const journalPolicy = {
  'journal.see': anyOf(direction, auditor),
} satisfies Record<string, Rule>;
