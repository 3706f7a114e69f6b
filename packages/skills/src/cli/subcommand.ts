import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Io } from './io.ts';

/** A subcommand. What it cannot work with, it throws as an `InputError` or a `UsageError`. */
export interface Subcommand {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` shows: the usage and every option. */
  readonly help: string;
  run(args: string[], io: Io): Promise<void>;
}

/** The command was called in a way that makes no sense, said in one line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the options and arguments of a subcommand.
 * @throws UsageError for an option that is unknown or lacks its value
 */
export function readArguments<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds advice on quoting, which helps nobody here.
    throw new UsageError(String((error as Error).message).split('. ', 1)[0]);
  }
}

/**
 * A whole number of at least 1 given as an option.
 * @throws UsageError where it is none
 */
export function readCount(option: string, written: string): number {
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new UsageError(`--${option} takes a whole number from 1, not ${written}`);
  return Number(written);
}

/**
 * One of a few words given as an option.
 * @throws UsageError where it is none of them
 */
export function readChoice<T extends string>(option: string, choices: readonly T[], written: string): T {
  const choice = choices.find((one) => one === written);
  if (choice === undefined) throw new UsageError(`--${option} takes ${choices.join(', ')}, not ${written}`);
  return choice;
}
