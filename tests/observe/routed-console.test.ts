import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configureLog, tellLeftOut } from '#lib/observe/log.ts';
import { routeConsole } from '#lib/observe/routed-console.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
import { linesOf } from '#tests/support/captured-log.ts';

let text = '';
let restore: () => void;
const write = (line: string): void => {
  text += line;
};

beforeEach(() => {
  text = '';
  configureLog({ level: 'debug', instance: null, write });
  restore = routeConsole();
});
afterEach(() => restore());

function unavailable(code: string): SourceUnavailable {
  return new SourceUnavailable(`/gubernur/${code}`, {
    kind: 'httpStatus',
    url: `https://recap.example/${code}.json`,
    status: 500,
  });
}

describe('what is printed in the server', () => {
  it.each([
    ['error', 'error'],
    ['warn', 'warn'],
    ['log', 'info'],
    ['info', 'info'],
    ['debug', 'debug'],
  ] as const)('by console.%s is a line of level %s', (method, level) => {
    console[method]('\u001b[31m ⨯ \u001b[39m', 'words of', 'Next.js');
    expect(linesOf(text)).toMatchObject([{ level, msg: 'words of Next.js' }]);
  });

  it('of an unexpected error says where it is in the code', () => {
    console.error(' ⨯ ', new RangeError('out of bounds'));
    expect(linesOf(text)).toMatchObject([
      { level: 'error', error: 'RangeError', reason: 'out of bounds', stack: expect.any(String) },
    ]);
  });

  it('says nothing of things that could hold a whole request', () => {
    console.error('failed', { headers: { 'x-forwarded-for': '203.0.113.9' } }, ['203.0.113.9']);
    expect(text).toContain('failed');
    expect(text).not.toContain('203.0.113.9');
  });

  it('goes to the console again after the way back', () => {
    restore();
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const back = routeConsole();
    back();
    console.error('words');
    expect(printed).toHaveBeenCalledWith('words');
    expect(text).toBe('');
  });
});

describe('a source that fails for every page', () => {
  it('is a few lines without a stack, whatever the pages', () => {
    for (let page = 1_000; page < 2_000; page += 1) console.error(unavailable(String(page)));
    tellLeftOut(true);
    const lines = linesOf(text);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines[0]).toMatchObject({ level: 'warn', msg: 'page not made', error: 'SourceUnavailable' });
    expect(lines[0]?.reason).toContain('HTTP 500');
    expect(text).not.toContain('source-unavailable.ts');
    expect(lines.at(-1)).toMatchObject({ leftOut: 1_000 - (lines.length - 1) });
  });

  it('does not hide a fault of the site', () => {
    for (let page = 0; page < 1_000; page += 1) console.error(unavailable(String(page)));
    console.error(new TypeError('x is undefined'));
    expect(linesOf(text).at(-1)).toMatchObject({ error: 'TypeError' });
  });

  it('nor do faults that differ only in their numbers flood the log', () => {
    for (let page = 0; page < 1_000; page += 1)
      console.error(new Error(`region ${page} of /x/${page} failed`));
    expect(linesOf(text).length).toBeLessThanOrEqual(5);
  });
});
