import { beforeEach, describe, expect, it } from 'vitest';
import { configureLog, log, tellLeftOut } from '#lib/observe/log.ts';
import type { LogLevel } from '#lib/observe/log-level.ts';
import { LOG_LEVELS } from '#lib/observe/log-level.ts';
import { type LogLine, linesOf } from '#tests/support/captured-log.ts';

let text = '';
const write = (line: string): void => {
  text += line;
};

function start(level: LogLevel = 'info', instance: string | null = 'satu:3000'): void {
  text = '';
  configureLog({ level, instance, write });
}

const lines = (): readonly LogLine[] => linesOf(text);

beforeEach(() => start());

describe('a line of the log', () => {
  it('is one object with time, level in words, instance and message, and nothing else unless it is told', () => {
    log.info('shared store is back');
    const [line] = lines();
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      instance: 'satu:3000',
      msg: 'shared store is back',
    });
  });

  it('stays one line whatever it tells of', () => {
    log.failure('page not written to disk', new Error('no room\n{"level":"info"}'));
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(lines()).toMatchObject([{ level: 'error', reason: 'no room\n{"level":"info"}' }]);
  });

  it('is bounded, however long the reason', () => {
    log.failure('page not written to disk', new Error('x'.repeat(100_000)));
    log.failure('page not written to disk', 'y'.repeat(100_000));
    log.bug('answer failed', Object.assign(new Error('z'), { stack: 's'.repeat(100_000) }));
    for (const line of text.trimEnd().split('\n')) expect(line.length).toBeLessThan(3_000);
  });

  it('has the place in the code of what never should have failed', () => {
    log.bug('answer failed', new TypeError('x is not a function'));
    expect(lines()).toMatchObject([
      { error: 'TypeError', reason: 'x is not a function', stack: expect.stringContaining('log.test.ts') },
    ]);
  });
});

describe('the level', () => {
  it.each([
    ['debug', 3],
    ['info', 3],
    ['warn', 2],
    ['error', 1],
    ['silent', 0],
  ] as const)('%s writes %i of an information, a warning and an error', (level, count) => {
    start(level);
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines()).toHaveLength(count);
    expect(LOG_LEVELS).toContain(level);
  });

  it('does not count as left out what it does not write', () => {
    start('error');
    for (let time = 0; time < 100; time += 1) log.info('one');
    tellLeftOut(true);
    expect(text).toBe('');
  });
});

describe('a thousand equal failures', () => {
  it('are a few lines and their number', () => {
    for (let time = 0; time < 1_000; time += 1)
      log.failure('changes not written', new Error(`no room for ${time}`));
    expect(lines().length).toBeLessThanOrEqual(5);
    start('error');
    for (let time = 0; time < 1_000; time += 1) log.failure('changes not written', new Error('no room'));
    const before = lines().length;
    start('warn');
    for (let time = 0; time < 1_000; time += 1) log.failure('changes not written', new Error('no room'));
    tellLeftOut(true);
    expect(lines()).toHaveLength(before + 1);
    expect(lines().at(-1)).toMatchObject({ kind: 'changes not written', leftOut: 1_000 - before });
  });
});
