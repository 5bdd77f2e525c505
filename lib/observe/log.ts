import { type Logger, pino, stdTimeFunctions } from 'pino';
import { processState } from '../cache/process-state.ts';
import { LINE_LIMITS, LineLimiter } from './limited-log.ts';
import type { LogLevel } from './log-level.ts';

/** What a line says beside its message. Never anything of a reader: no address, no header, no body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

type Level = Exclude<LogLevel, 'silent'>;

export interface LogOptions {
  readonly level: LogLevel;
  /** Tells the instances of a site apart; null leaves it out. */
  readonly instance: string | null;
  /** Takes one line, with its end. */
  readonly write: (line: string) => void;
  readonly limiter?: LineLimiter;
}

interface Log {
  readonly logger: Logger;
  readonly limiter: LineLimiter;
}

/** Until the site is started as one there are scripts and tests, whose stdout is their own. */
const state = processState('log', (): { log: Log } => ({
  log: createLog({
    level: 'info',
    instance: null,
    write: (line) => process.stderr.write(line),
  }),
}));

function createLog({ level, instance, write, limiter = new LineLimiter() }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: instance === null ? {} : { instance },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (word) => ({ level: word }) },
    },
    { write },
  );
  return { logger, limiter };
}

/** Says where this process's log goes. Lines left out are told of at the end of their minute. */
export function configureLog(options: LogOptions): void {
  state.log = createLog(options);
  setInterval(() => tellLeftOut(), LINE_LIMITS.windowMs).unref();
}

/** Tells of lines left out so far; `isLast` before the process ends. */
export function tellLeftOut(isLast = false): void {
  const { logger, limiter } = state.log;
  for (const { kind, count } of limiter.takeLeftOut(isLast))
    logger.warn({ kind, leftOut: count }, 'lines left out');
}

/**
 * One line of the log, unless enough of its kind were written this minute; `leftOut` is how many were not since the last.
 * Lines of one kind say the same of different things.
 */
export function writeLine(level: Level, kind: string, message: string, fields: LogFields = {}): void {
  const { logger, limiter } = state.log;
  if (!logger.isLevelEnabled(level)) return;
  const leftOut = limiter.admit(kind);
  if (leftOut !== null) logger[level](leftOut === 0 ? fields : { ...fields, leftOut }, message);
}

/**
 * The process's log: JSON, one object a line (docs/operations.md). A message is a constant sentence, and so the kind by
 * which lines are limited; what differs goes into fields.
 */
export const log = {
  info: (message: string, fields?: LogFields) => writeLine('info', message, message, fields),
  warn: (message: string, fields?: LogFields) => writeLine('warn', message, message, fields),
  error: (message: string, fields?: LogFields) => writeLine('error', message, message, fields),
  /** Something outside failed as such things do: a disk, a network. */
  failure: (message: string, failure: unknown, fields?: LogFields) =>
    writeLine('error', message, message, { ...fields, reason: reasonOf(failure) }),
  /** Something failed that never should: with the place in the code. */
  bug: (message: string, failure: unknown) => writeLine('error', message, message, bugFields(failure)),
} as const;

const LONGEST_TEXT = 500;
const LONGEST_STACK = 2_000;

/** Why something failed, in one bounded text. */
export function reasonOf(failure: unknown): string {
  return (failure instanceof Error ? failure.message : String(failure)).slice(0, LONGEST_TEXT);
}

/** What is known of an unexpected failure. */
export function bugFields(failure: unknown): LogFields {
  if (!(failure instanceof Error)) return { reason: reasonOf(failure) };
  const stack = failure.stack?.slice(0, LONGEST_STACK) ?? null;
  return { error: failure.name, reason: reasonOf(failure), stack };
}
