import { stripVTControlCharacters } from 'node:util';
import { bugFields, type LogFields, reasonOf, writeLine } from './log.ts';

const LEVELS = { error: 'error', warn: 'warn', log: 'info', info: 'info', debug: 'debug' } as const;
type Method = keyof typeof LEVELS;

/** Errors that say all in their message, and are no fault of the site. */
const EXPECTED = ['SourceUnavailable'];

/**
 * Sends what this process prints by `console` through the log and its limits. Next.js prints every error that a page
 * throws, stack and all: with a source that fails, one for each page that is to be made anew. Returns the way back.
 */
export function routeConsole(): () => void {
  const original: Partial<Record<Method, (...args: unknown[]) => void>> = {};
  for (const method of methods()) {
    original[method] = console[method];
    console[method] = (...args: unknown[]) => writePrinted(method, args);
  }
  return () => Object.assign(console, original);
}

function methods(): readonly Method[] {
  return ['error', 'warn', 'log', 'info', 'debug'];
}

/** Words and errors only: other things could hold a whole request, with its reader's address. */
function writePrinted(method: Method, args: readonly unknown[]): void {
  const failure = args.find((arg) => arg instanceof Error);
  if (failure instanceof Error && EXPECTED.includes(failure.name)) {
    writeLine('warn', failure.name, 'page not made', { error: failure.name, reason: reasonOf(failure) });
    return;
  }
  const words = args
    .filter((arg) => typeof arg === 'string')
    .map((text) => stripVTControlCharacters(text).trim())
    .filter((text) => /\w/.test(text))
    .join(' ')
    .slice(0, LONGEST_WORDS);
  const fields: LogFields = failure === undefined ? {} : bugFields(failure);
  const message = words || (failure === undefined ? 'something was printed' : 'error printed');
  writeLine(
    LEVELS[method],
    kindOf(`${words} ${failure === undefined ? '' : reasonOf(failure)}`),
    message,
    fields,
  );
}

const LONGEST_WORDS = 500;

/** What lines of one kind have in common: how they begin, but for numbers and names of regions. */
function kindOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\/\S*/g, '/…').trim().slice(0, 60);
}
