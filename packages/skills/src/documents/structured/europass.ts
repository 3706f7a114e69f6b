import type { Profile } from '../../profile/profile.ts';
import type { ReadLimits } from '../limits.ts';
import { type Contents, Refused } from '../outcome.ts';
import { readXml } from '../xml/readXml.ts';
import { contentsOf } from './contents.ts';
import { fromCandidate, isCandidate } from './europassCandidate.ts';
import { fromSkillsPassport, plainPassport } from './europassV3.ts';

/** Reads a Europass CV in XML, of version 3 or of the portal since 2020. Throws `Refused`: corrupt, unknown-type, empty, too-large, too-much-text. */
export function readEuropassXml(bytes: Uint8Array, limits: ReadLimits): Contents {
  return contentsOf(europassProfile(bytes), 'europass', limits);
}

/** The profile in a Europass XML file. Throws `Refused`: corrupt, unknown-type, too-large. */
export function europassProfile(xml: Uint8Array): Profile {
  const root = readXml(xml);
  if (isCandidate(root)) return fromCandidate(root);
  if (!/(?:^|:)SkillsPassport$/.test(root.name)) throw new Refused('unknown-type');
  return fromSkillsPassport(plainPassport(root));
}
