import { type OpenHouse, openHouse } from '../compose.ts';
import { readConfig } from '../config.ts';
import { unbuiltAssets } from '../web/assets.ts';

/**
 * Opens the house for one command: alone, or beside a running program, through its database. Progress goes to standard
 * error, which leaves standard output to the result.
 * @throws ConfigError, StorageError
 */
export function openForCommand(): Promise<OpenHouse> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  return openHouse(readConfig(process.env), unbuiltAssets, say, { beside: true });
}
