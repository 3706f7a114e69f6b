import { createDemoAccounts, type NewDemoAccount } from '../src/access/demo.ts';
import type { Db } from '../src/database/connection.ts';
import { type House, today as todayOf } from '../src/house.ts';
import { command } from '../src/journal/command.ts';
import { loadReference } from '../src/network/reference/reference.ts';
import { chooseAccounts } from './accounts.ts';
import { makeActivity } from './activity/activity.ts';
import { makeCompanies } from './companies/companies.ts';
import { articleDay, type Day, latest } from './days.ts';
import { makeNeeds } from './needs/needs.ts';
import { makeAdmissions } from './network/admissions.ts';
import { makeAgreements } from './network/agreements.ts';
import { makeCareers } from './network/careers.ts';
import { planCohorts } from './network/cohorts.ts';
import { makeEndings } from './network/endings.ts';
import { makePhases } from './network/phases.ts';
import { makeProgrammes } from './network/programmes.ts';
import { makeSites } from './network/sites.ts';
import { makeStates } from './network/states.ts';
import { makeStays } from './network/stays.ts';
import { peopleMaker } from './people/people.ts';
import { makeStaff } from './people/staff.ts';
import { chance, seededIds } from './random.ts';
import { Rows, write } from './rows.ts';
import { makeTalents } from './talents/talents.ts';

export interface DemoNetwork {
  readonly rows: Rows;
  /** One account a role. */
  readonly accounts: readonly NewDemoAccount[];
  readonly ids: { next(): string };
}

/** The whole demo network in memory, from a seed and a day: the same two give the same rows, ids included. */
export function makeNetwork(seed: number, day: Day): DemoNetwork {
  // The history reaches at least the day of the article.
  const today = latest(day, articleDay);
  const source = chance(seed);
  const ids = seededIds(source.branch('ids'));
  const rows = new Rows();
  const sites = makeSites(rows, ids, source.branch('sites'), today);
  const stays = makeStays(sites, today, source.branch('stays'));
  const careers = makeCareers(stays, sites, ids, today, source.branch('careers'));
  const cohorts = planCohorts(sites, today);
  makeAdmissions(careers, cohorts, today, source.branch('admissions'));
  makeEndings(careers, today, source.branch('endings'));
  makeAgreements(rows, careers, ids, today, source.branch('agreements'));
  makePhases(rows, careers, ids, today, source.branch('phases'));
  makeStates(rows, careers, ids, today, source.branch('states'));
  makeProgrammes(rows, cohorts, careers, ids);
  const people = peopleMaker(rows, ids, source.branch('people'));
  const companies = makeCompanies(rows, careers, people, ids, today, source.branch('companies'));
  const staff = makeStaff(sites, people, today, source.branch('staff'));
  const activity = makeActivity(rows, companies, staff, ids, today, source.branch('activity'));
  const talents = makeTalents(rows, companies, activity.partners, people, ids, today, source.branch('talents'));
  const founded = makeNeeds(rows, companies, ids, today, source.branch('needs'));
  const accounts = chooseAccounts({ sites, staff, activity, founded, talents, people }, today);
  return { rows, accounts, ids };
}

export interface DemoSummary {
  readonly seed: number;
  /** The day up to which the history reaches. */
  readonly today: Day;
  /** Rows written, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

async function done(db: Db, name: string): Promise<boolean> {
  const entry = await db
    .selectFrom('journal_entry')
    .select('seq')
    .where('command', '=', name)
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}

/** True where the demo may be loaded: nothing was ever written here, or a load was broken off. */
export async function isDemoToLoad(db: Db): Promise<boolean> {
  if (await isDemoLoaded(db)) return false;
  const first = await db.selectFrom('journal_entry').select('command').where('seq', '=', 1).executeTakeFirst();
  return first === undefined || first.command === 'demo.load';
}

/** True where the demo network was loaded into this database, with its accounts. */
export async function isDemoLoaded(db: Db): Promise<boolean> {
  return (await done(db, 'demo.load')) && (await done(db, 'account.create-demo'));
}

/**
 * Loads the demo network into an empty database in one command, all of it or nothing, and makes one account a role.
 * The skills of the talents are found afterwards by `analyseDemoTalents`. Stopped between the network and the
 * accounts, the next call makes the accounts.
 * @param options.say is told what is being done
 */
export async function loadDemo(
  house: Pick<House, 'db' | 'clock'>,
  seed: number,
  options: { say?: (line: string) => void } = {},
): Promise<DemoSummary> {
  const say = options.say ?? (() => {});
  const today = todayOf(house.clock);
  await loadReference(house.db);
  say('demo network: imagining it');
  const { rows, accounts, ids } = makeNetwork(seed, today);
  const counts = rows.counts();
  if (!(await done(house.db, 'demo.load'))) {
    say('demo network: writing it down');
    const entry = {
      author: { id: null, label: 'demo' },
      command: 'demo.load',
      reason: 'first start with the demo network',
      details: { seed, today, rows: counts },
    };
    await command(house, entry, (tx) => write(tx, rows));
  }
  if (!(await done(house.db, 'account.create-demo'))) await createDemoAccounts({ ...house, ids }, accounts);
  say(`demo network: ${counts.company} companies, ${counts.talent} talents`);
  return { seed, today, rows: counts };
}
