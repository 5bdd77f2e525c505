import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

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
