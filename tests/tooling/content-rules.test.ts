import { describe, expect, it } from 'vitest';
import { clientFilesAreNamed, patternsStandInPlace } from '../../scripts/checks/content-rules.ts';
import { withoutComments } from '../../scripts/checks/without-comments.ts';

const FETCH = "const answer = await fetch('https://example.org//a');";
const ENVIRONMENT = 'const port = process.env.PORT;';

function linesRefused(path: string, text: string): readonly number[] {
  return patternsStandInPlace({ path, text }).map(({ line }) => line);
}

describe('fetch', () => {
  it.each([
    'lib/sirekap/fetch-document.ts',
    'components/votes/live.client.tsx',
    'components/votes/fetch-json.ts',
  ])('may stand in %s', (path) => expect(linesRefused(path, FETCH)).toEqual([]));

  it.each([
    'app/page.tsx',
    'components/votes/list.tsx',
    'lib/queries/page.ts',
    'lib/domain/tps.ts',
    'lib/fetch-json.ts',
  ])('may not stand in %s', (path) => expect(linesRefused(path, `\n${FETCH}`)).toEqual([2]));

  it('is seen through the global object, and not in a comment, a longer name or a method', () => {
    expect(linesRefused('app/page.tsx', 'globalThis.fetch("/x")')).toEqual([1]);
    expect(
      linesRefused('app/page.tsx', '// fetch(x)\n/* fetch(y)\n fetch(z) */ prefetch(); source.fetch(a);'),
    ).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([
    'lib/settings.ts',
    'lib/server/http.ts',
    'next.config.ts',
    'scripts/start.ts',
    'tests/support/a.ts',
  ])('may be read in %s', (path) => expect(linesRefused(path, ENVIRONMENT)).toEqual([]));

  it.each([
    'app/page.tsx',
    'components/a.tsx',
    'lib/queries/a.ts',
    'lib/recap/a.ts',
    'lib/settings/parse.ts',
  ])('may not be read in %s', (path) => expect(linesRefused(path, ENVIRONMENT)).toEqual([1]));

  it('is not smuggled in through an import', () => {
    expect(linesRefused('lib/recap/a.ts', "import { env } from 'node:process';")).toEqual([1]);
  });
});

describe('the domain', () => {
  it.each(['Date.now()', 'new Date()', 'performance.now()', 'Math.random()'])('has no %s', (call) => {
    expect(linesRefused('lib/domain/instant.ts', `const x = ${call};`)).toEqual([1]);
  });

  it('may turn a given time into a date', () => {
    expect(linesRefused('lib/domain/instant.ts', 'const x = new Date(ms);')).toEqual([]);
  });

  it('is the only place without a clock', () => {
    expect(linesRefused('lib/source/stale-if-error.ts', 'const x = Date.now();')).toEqual([]);
  });
});

describe('client files', () => {
  const CLIENT = "'use client';\n\nexport function A() {}";
  const SERVER = 'export function A() {}';

  it.each([
    ['components/a.client.tsx', CLIENT],
    ['components/a.tsx', SERVER],
    ['components/a.tsx', `// a component without 'use client'\n${SERVER}`],
    ['app/error.tsx', CLIENT],
    ['app/[contest]/error.tsx', CLIENT],
    ['app/global-error.tsx', CLIENT],
  ])('%s is named right', (path, text) => expect(clientFilesAreNamed({ path, text })).toEqual([]));

  it.each([
    ['components/a.tsx', CLIENT],
    ['components/a.tsx', `/* what it is */\n${CLIENT}`],
    ['components/a.client.tsx', SERVER],
    ['app/page.tsx', CLIENT],
    ['lib/format/a.ts', CLIENT],
  ])('%s is named wrong', (path, text) => expect(clientFilesAreNamed({ path, text })).toHaveLength(1));
});

describe('withoutComments', () => {
  it('keeps strings that look like comments, and the numbers of the lines', () => {
    expect(withoutComments("a('//b'); // c\n/* d\n */ e(`/* f */`);")).toBe(
      "a('//b');     \n    \n    e(`/* f */`);",
    );
  });
});
