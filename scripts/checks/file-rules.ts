import { type FileRule, findAll, isCode, liesIn, lineAt } from './source-file.ts';

const MOST_LINES = 220;
const SITE = ['app/', 'components/', 'lib/'];

/** A file says in its name what it holds. */
export const namesSayWhatFilesHold: FileRule = ({ path }) =>
  /(?:^|\/)(?:index|utils?|helpers?|common|misc)\.[cm]?[jt]sx?$/.test(path)
    ? [{ path, line: 1, message: 'this name says nothing about what the file holds' }]
    : [];

/** One idea a file, and few ideas are longer. */
export const filesAreShort: FileRule = (file) => {
  if (!isCode(file) || !liesIn(file.path, SITE)) return [];
  const lines = file.text.trimEnd().split('\n').length;
  if (lines <= MOST_LINES) return [];
  return [{ path: file.path, line: MOST_LINES, message: `has ${lines} lines; ${MOST_LINES} is the most` }];
};

// Written in pieces, as this file is one of those that are searched.
const BESIDE_THE_CLONE = new RegExp(['\\.\\.', 'shared'].join('/'), 'g');

/** A clone works on its own: only tests, which can skip, look beside it. */
export const nothingLooksBesideTheClone: FileRule = (file) =>
  liesIn(file.path, [...SITE, 'scripts/', 'public/', 'deploy/', 'docs/'])
    ? findAll(file, file.text, BESIDE_THE_CLONE, 'only tests may look beside the clone')
    : [];

const SUPPRESSION =
  /(?:\/\/|\/\*|\{\/\*)\s*(?:biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable)/g;

/** A rule that does not fit is changed for everyone, not switched off in a corner. */
export const rulesAreNotSilenced: FileRule = (file) =>
  isCode(file) || file.path.endsWith('.css')
    ? findAll(file, file.text, SUPPRESSION, 'mend the code or change the rule; do not silence it here')
    : [];

const ONLY = /\.only\s*\(/g;
// `test.skip(condition, reason)` of Playwright carries its reason; a skip that begins with a title does not.
const UNCONDITIONAL_SKIP = /\.(?:skip|todo|fixme)\s*\(\s*(?:['"`]|\)|[A-Z_]+\s*,)/g;

/** Tests that do not run say why on the line above: `// why skipped: …`. */
export const skippedTestsSayWhy: FileRule = (file) => {
  if (!liesIn(file.path, ['tests/']) || !isCode(file)) return [];
  const lines = file.text.split('\n');
  const unexplained = [...file.text.matchAll(UNCONDITIONAL_SKIP)]
    .map((match) => lineAt(file.text, match.index))
    .filter((line) => !/\/\/ why skipped: \S/.test(lines[line - 2] ?? ''))
    .map((line) => ({ path: file.path, line, message: 'a skipped test needs `// why skipped: …` above it' }));
  return [...findAll(file, file.text, ONLY, 'this keeps every other test from running'), ...unexplained];
};

/** The lockfile names packages, not the host of whoever installed them last. */
export const lockfileNamesNoHost: FileRule = (file) =>
  file.path === 'package-lock.json'
    ? findAll(
        file,
        file.text,
        /"resolved":\s*"https?:/g,
        'names a registry host: set omit-lockfile-registry-resolved',
      )
    : [];

export const FILE_RULES: readonly FileRule[] = [
  namesSayWhatFilesHold,
  filesAreShort,
  nothingLooksBesideTheClone,
  rulesAreNotSilenced,
  skippedTestsSayWhy,
  lockfileNamesNoHost,
];
