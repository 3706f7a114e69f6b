import type { House } from '../house.ts';
import { type Author, type CommandEntry, command, Refused, type Tx } from '../journal/command.ts';
import { addDays } from './days.ts';
import {
  insertResidency,
  isLettable,
  lockResidency,
  selectAgreement,
  selectLetDuring,
  setResidencyPeriod,
} from './queries/agreements.ts';
import type { Agreement } from './residencies.ts';
import { versionOf } from './version.ts';

export type AgreementRefusal =
  | { code: 'unknown' }
  /** Somebody changed the agreement since the form was opened. */
  | { code: 'changed' }
  /** It has no end: there is nothing to renew. */
  | { code: 'without-end' }
  | { code: 'end-before-start' }
  /** To stay longer is to renew. */
  | { code: 'end-after-end'; until: string }
  /** The unit is not in the site's stock on all those days. */
  | { code: 'not-lettable' }
  | { code: 'let'; to: Agreement };

export type AgreementOutcome = { ok: true; id: string } | { ok: false; refusal: AgreementRefusal };

/** What a form about an agreement was filled in from. */
export function agreementVersion(agreement: Agreement): string {
  return versionOf([agreement.id, agreement.from, agreement.until]);
}

function refuse(refusal: AgreementRefusal): never {
  throw new Refused(refusal);
}

/** PostgreSQL's exclusion_violation: two agreements for one unit on one day. */
function isExclusion(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === '23P01';
}

async function lockedAgreement(tx: Tx, id: string, version: string): Promise<Agreement> {
  await lockResidency(tx, id);
  const agreement = await selectAgreement(tx, id);
  if (!agreement) return refuse({ code: 'unknown' });
  if (agreementVersion(agreement) !== version) refuse({ code: 'changed' });
  return agreement;
}

interface Letting {
  companyId: string;
  unitId: string;
  from: string;
  /** First day after it; null where no end is agreed. */
  until: string | null;
}

/**
 * Lets a unit. That it is free on those days is not asked before: the exclusion constraint of the database decides, and
 * its refusal is told with the agreement that stands in the way.
 */
async function letUnitTo(
  house: House,
  entry: CommandEntry,
  choose: (tx: Tx) => Promise<Letting>,
): Promise<AgreementOutcome> {
  const id = house.ids.next();
  let wanted: { unitId: string; during: string } | undefined;
  try {
    await command(house, { ...entry, subject: { kind: 'residency', id } }, async (tx, journalled) => {
      const letting = await choose(tx);
      if (letting.until !== null && letting.until <= letting.from) refuse({ code: 'end-before-start' });
      const during = `[${letting.from},${letting.until ?? ''})`;
      if (!(await isLettable(tx, letting.unitId, during))) refuse({ code: 'not-lettable' });
      wanted = { unitId: letting.unitId, during };
      journalled.details = { ...entry.details, ...letting };
      await insertResidency(tx, { id, companyId: letting.companyId, unitId: letting.unitId, during });
    });
    return { ok: true, id };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as AgreementRefusal };
    if (!wanted || !isExclusion(error)) throw error;
    const to = await selectLetDuring(house.db, wanted.unitId, wanted.during);
    if (!to) throw error;
    return { ok: false, refusal: { code: 'let', to } };
  }
}

/** A new agreement from `firstDay` to `lastDay` included, or without end where `lastDay` is null. */
export function letUnit(
  house: House,
  author: Author,
  letting: { unitId: string; companyId: string; firstDay: string; lastDay: string | null; reason: string },
): Promise<AgreementOutcome> {
  const { unitId, companyId, firstDay, lastDay, reason } = letting;
  return letUnitTo(house, { author, command: 'residency.let', reason }, async () => ({
    companyId,
    unitId,
    from: firstDay,
    until: lastDay && addDays(lastDay, 1),
  }));
}

/** Renews an agreement: a new one for the same company and unit, from the first day after it to `lastDay` included. */
export function renewAgreement(
  house: House,
  author: Author,
  renewal: { agreementId: string; lastDay: string; reason: string; version: string },
): Promise<AgreementOutcome> {
  const { agreementId, lastDay, reason, version } = renewal;
  const entry = { author, command: 'residency.renew', reason, details: { renews: agreementId } };
  return letUnitTo(house, entry, async (tx) => {
    const { companyId, unitId, until } = await lockedAgreement(tx, agreementId, version);
    if (until === null) return refuse({ code: 'without-end' });
    return { companyId, unitId, from: until, until: addDays(lastDay, 1) };
  });
}

/** Ends an agreement with `lastDay` as its last day: sooner than agreed, or an end where there was none. */
export async function endAgreement(
  house: House,
  author: Author,
  ending: { agreementId: string; lastDay: string; reason: string; version: string },
): Promise<AgreementOutcome> {
  const { agreementId: id, lastDay, reason, version } = ending;
  const until = addDays(lastDay, 1);
  try {
    await command(
      house,
      { author, command: 'residency.end', reason, subject: { kind: 'residency', id } },
      async (tx, entry) => {
        const { companyId, unitId, from, until: agreed } = await lockedAgreement(tx, id, version);
        if (from !== null && until <= from) refuse({ code: 'end-before-start' });
        if (agreed !== null && until > agreed) refuse({ code: 'end-after-end', until: agreed });
        entry.details = { companyId, unitId, from, until, agreed };
        await setResidencyPeriod(tx, id, `[${from ?? ''},${until})`);
      },
    );
    return { ok: true, id };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as AgreementRefusal };
    throw error;
  }
}
