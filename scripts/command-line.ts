import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Result } from '../lib/domain/result.ts';

/** The options a command was given, as `parseArgs` of Node has them; see `readCommand`. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return read(usage, options, false).values;
}

/**
 * What a command was given: options, and words that belong to none. Asked for `--help` it prints its usage and ends; given
 * an option that it does not know, it says so above the usage and ends with 2.
 */
export function readCommand<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return read(usage, options, true);
}

/**
 * Runs a command on the options that were read. Without options it prints its usage, below what was wrong with them (null
 * where help was asked for). Whatever is wrong, with them or on the way, is told in a sentence and ends the process with 1.
 */
export async function runCommand<Options>(
  options: Result<Options, string | null>,
  usage: string,
  run: (options: Options) => Promise<void>,
): Promise<void> {
  if (!options.ok) {
    if (options.error !== null) console.error(`${options.error}\n`);
    console.log(usage);
    process.exitCode = options.error === null ? 0 : 1;
    return;
  }
  await run(options.value).catch((failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  });
}

function read<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  allowPositionals: boolean,
) {
  // Before anything else: help is given whatever stands beside it.
  if (process.argv.slice(2).includes('--help')) endWith(0, usage);
  try {
    return parseArgs({ options, allowPositionals });
  } catch (failure) {
    return endWith(2, `${failure instanceof Error ? failure.message : String(failure)}\n\n${usage}`);
  }
}

function endWith(code: number, words: string): never {
  if (code === 0) console.log(words);
  else console.error(words);
  process.exit(code);
}
