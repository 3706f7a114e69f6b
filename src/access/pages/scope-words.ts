import { inLanguage, type Translated } from '../../texts/translated.ts';
import type { Visit } from '../../web/visit.ts';
import type { Scope } from '../actor.ts';

/** Where a role holds, in words: the network, the place's name, or "their own profile". */
export function scopeWords(visit: Pick<Visit, 't' | 'locale'>, kind: Scope['kind'], name: Translated | null): string {
  if (kind === 'network') return visit.t('access.scope_network');
  if (kind === 'self') return visit.t('access.scope_self');
  return name ? inLanguage(name, visit.locale) : '';
}
