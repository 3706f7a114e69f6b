import type { Profile } from '../../profile/profile.ts';
import type { ReadLimits } from '../limits.ts';
import { type Contents, type Origin, Refused } from '../outcome.ts';
import { profileText } from './profileText.ts';

/** A profile as the contents of an export. Throws `Refused`: empty (nothing said), too-much-text. */
export function contentsOf(profile: Profile, origin: Origin, limits: ReadLimits): Contents {
  const text = profileText(profile);
  if (text === '') throw new Refused('empty');
  if (text.length > limits.characters) throw new Refused('too-much-text');
  return { kind: 'export', text, pages: 1, origin, profile };
}
