import { describe, expect, it } from 'vitest';
import {
  FILE_RULES,
  filesAreShort,
  lockfileNamesNoHost,
  namesSayWhatFilesHold,
  nothingLooksBesideTheClone,
  rulesAreNotSilenced,
  skippedTestsSayWhy,
} from '../../scripts/checks/file-rules.ts';
import type { FileRule } from '../../scripts/checks/source-file.ts';

// Written in pieces: this file is itself one of those that the rules read.
const BESIDE = ['..', 'shared', 'captured'].join('/');
const IGNORE = ['biome', 'ignore'].join('-');
const ONLY = ['it', 'only'].join('.');
const SKIP = ['it', 'skip'].join('.');

function isRefused(rule: FileRule, path: string, text = ''): boolean {
  return rule({ path, text }).length > 0;
}

describe('file names', () => {
  it.each(['lib/format/index.ts', 'components/utils.tsx', 'lib/helpers.ts', 'scripts/util.mjs'])(
    '%s is refused',
    (path) => {
      expect(isRefused(namesSayWhatFilesHold, path)).toBe(true);
    },
  );

  it.each(['lib/format/number.ts', 'lib/domain/index-of-regions.ts'])('%s is fine', (path) => {
    expect(isRefused(namesSayWhatFilesHold, path)).toBe(false);
  });
});

describe('file lengths', () => {
  it('may reach 220 lines and no more, in the site', () => {
    expect(isRefused(filesAreShort, 'lib/domain/a.ts', 'x\n'.repeat(220))).toBe(false);
    expect(isRefused(filesAreShort, 'lib/domain/a.ts', 'x\n'.repeat(221))).toBe(true);
    expect(isRefused(filesAreShort, 'tests/domain/a.test.ts', 'x\n'.repeat(400))).toBe(false);
    expect(isRefused(filesAreShort, 'lib/geo/shapes.json', 'x\n'.repeat(400))).toBe(false);
  });
});

describe('what lies beside the clone', () => {
  it.each([
    'app/page.tsx',
    'lib/a.ts',
    'scripts/a.ts',
    'docs/adr/0001-a.md',
    'deploy/run.sh',
    'public/a.txt',
  ])('is not named in %s', (path) =>
    expect(isRefused(nothingLooksBesideTheClone, path, `see ${BESIDE}`)).toBe(true),
  );

  it('may be read by tests', () => {
    expect(isRefused(nothingLooksBesideTheClone, 'tests/support/captured.ts', BESIDE)).toBe(false);
  });
});

describe('silenced rules', () => {
  it.each([
    `// ${IGNORE} lint/a11y: b`,
    `/* ${IGNORE} format: b */`,
    `{/* ${IGNORE} lint: b */}`,
    ['// @ts', 'ignore'].join('-'),
  ])('are refused: %s', (text) => expect(isRefused(rulesAreNotSilenced, 'app/page.tsx', text)).toBe(true));
});

describe('tests that do not run', () => {
  const path = 'tests/domain/a.test.ts';

  it('never keep the others from running', () => {
    expect(isRefused(skippedTestsSayWhy, path, `${ONLY}('a', () => {});`)).toBe(true);
  });

  it('say why', () => {
    expect(isRefused(skippedTestsSayWhy, path, `${SKIP}('a', () => {});`)).toBe(true);
    expect(isRefused(skippedTestsSayWhy, path, `// why skipped: it rains\n${SKIP}('a', () => {});`)).toBe(
      false,
    );
  });

  it('may be skipped on a condition with its reason', () => {
    expect(isRefused(skippedTestsSayWhy, path, `test.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT);`)).toBe(
      false,
    );
  });
});

describe('the lockfile', () => {
  it('names no host', () => {
    const text = '"resolved": "https://registry.example.org/a.tgz"';
    expect(isRefused(lockfileNamesNoHost, 'package-lock.json', text)).toBe(true);
    expect(isRefused(lockfileNamesNoHost, 'package-lock.json', '"integrity": "sha512-…"')).toBe(false);
  });
});

it('every rule of this file is in use', () => {
  expect(FILE_RULES).toEqual([
    namesSayWhatFilesHold,
    filesAreShort,
    nothingLooksBesideTheClone,
    rulesAreNotSilenced,
    skippedTestsSayWhy,
    lockfileNamesNoHost,
  ]);
});
