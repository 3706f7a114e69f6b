import { createHash } from 'node:crypto';
import { ENGINE_VERSION, understand } from '@fondouk/skills';
import { type Actor, authorOf } from '../access/actor.ts';
import type { House } from '../house.ts';
import { command, type Tx } from '../journal/command.ts';
import { announceTalent, currentCvSha, lockTalent, replaceCv, replaceFoundSkills } from './queries.ts';
import type { ReadRefusal } from './reading.ts';

export type CvOutcome = { ok: true; skills: number; unchanged: boolean } | { ok: false; refusal: ReadRefusal };

/** Records what the engine finds in a CV's text as the talent's skills. Gives how many there are. */
export async function recordFoundSkills(tx: Tx, talentId: string, cvId: string, text: string): Promise<number> {
  const found = understand(text).filter((skill) => skill.score > 0);
  await replaceFoundSkills(tx, talentId, cvId, ENGINE_VERSION, found);
  return found.length;
}

/**
 * Takes a talent's CV (PDF, DOCX or text, as uploaded): reads it, keeps its text and the skills found in it. The file
 * itself is not kept, only its SHA-256, by which the same file sent again is recognised and changes nothing.
 */
export async function addCv(
  house: House,
  actor: Actor,
  talentId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<CvOutcome> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  if ((await currentCvSha(house.db, talentId)) === sha256) return { ok: true, skills: 0, unchanged: true };
  const read = await house.reader(file.bytes);
  if (!read.ok) return { ok: false, refusal: read.refusal };
  const skills = await command(
    house,
    {
      author: authorOf(actor),
      command: 'talent.add-cv',
      reason: 'CV uploaded by the talent',
      subject: { kind: 'talent', id: talentId },
      details: { sha256, pages: read.pages },
    },
    async (tx) => {
      await lockTalent(tx, talentId);
      const cvId = house.ids.next();
      await replaceCv(tx, {
        id: cvId,
        talentId,
        text: read.text,
        fileName: file.name.slice(-200),
        sha256,
        addedAt: house.clock.now(),
      });
      const count = await recordFoundSkills(tx, talentId, cvId, read.text);
      await announceTalent(tx, talentId);
      return count;
    },
  );
  await house.shelf.refresh(talentId);
  return { ok: true, skills, unchanged: false };
}
