import { any, anyOf, auditor, direction, everyone, type Rule } from '../access/rules.ts';

/** Values, definitions and counts are public; what a row says of one company decides who may see the row. */
export const figuresPolicy = {
  'figure.see': everyone,
  // Sites and their places: what any visitor of a site sees.
  'figure.see-places': everyone,
  // Which company is hosted, left, was admitted, survives.
  'figure.see-rows': anyOf(direction, auditor, any('site_manager'), any('coach')),
  // What a company declared or answered in confidence, and figures over so few companies that they would tell it.
  'figure.see-answers': anyOf(direction, auditor),
} satisfies Record<string, Rule>;

/** The smallest group of companies whose confidential figure the public may see. */
export const smallestGroup = 5;
