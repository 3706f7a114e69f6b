import { any, anyOf, direction, everyone, type Rule } from '../access/rules.ts';

export const figuresPolicy = {
  'figure.see': everyone,
  'figure.see-rows': anyOf(direction, any('auditor'), any('site_manager'), any('coach')),
} satisfies Record<string, Rule>;
