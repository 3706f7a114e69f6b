import { apiPolicy } from '../api/policy.ts';
import { figuresPolicy } from '../figures/policy.ts';
import { journalPolicy } from '../journal/policy.ts';
import { networkPolicy } from '../network/policy.ts';
import { registersPolicy } from '../registers/policy.ts';
import { talentsPolicy } from '../talents/policy.ts';
import { accessPolicy } from './access-policy.ts';
import type { Actor } from './actor.ts';
import type { Rule, Subject } from './rules.ts';

/** Everything that can be done and who may: one sentence a line, collected from the domains. */
export const policy = {
  ...accessPolicy,
  ...apiPolicy,
  ...networkPolicy,
  ...registersPolicy,
  ...journalPolicy,
  ...figuresPolicy,
  ...talentsPolicy,
} satisfies Record<string, Rule>;

export type Action = keyof typeof policy;

/** May this actor do this, here? The only place that answers. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return policy[action](actor, subject);
}
