import { decodeText } from '../encoding.ts';
import type { ReadLimits } from '../limits.ts';
import { type Contents, Refused } from '../outcome.ts';
import { contentsOf } from './contents.ts';
import { fromSkillsPassport } from './europassV3.ts';
import { fromJsonResume, isJsonResume } from './jsonResume.ts';
import { at } from './values.ts';

/** Reads a JSON Resume, or a Europass CV of version 3 in JSON. Throws `Refused`: corrupt, unknown-type, empty, too-much-text. */
export function readJsonExport(bytes: Uint8Array, limits: ReadLimits): Contents {
  const data = parse(decodeText(bytes));
  const passport = at(data, 'SkillsPassport');
  if (passport !== undefined) return contentsOf(fromSkillsPassport(passport), 'europass', limits);
  if (!isJsonResume(data)) throw new Refused('unknown-type');
  return contentsOf(fromJsonResume(data), 'json-resume', limits);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refused('corrupt');
  }
}
