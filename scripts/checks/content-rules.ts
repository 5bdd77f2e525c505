import { type FileRule, findAll, liesIn, type SourceFile } from './source-file.ts';
import { withoutComments } from './without-comments.ts';

/** A pattern of code that may stand in some places only. */
type PlacedPattern = {
  readonly pattern: RegExp;
  readonly message: string;
  readonly mayStandIn: (path: string) => boolean;
};

const isClientFile = (path: string): boolean => path.endsWith('.client.tsx');
const isOutsideTheSite = (path: string): boolean => liesIn(path, ['scripts/', 'tests/']);

const PLACED_PATTERNS: readonly PlacedPattern[] = [
  {
    pattern: /(?<![\w$.])fetch\(|\b(?:globalThis|window|self)\.fetch\b/g,
    message:
      'only lib/sirekap fetches; in the browser, *.client.tsx, lib/starter, the service worker and components/**/fetch-json.ts do',
    mayStandIn: (path) =>
      isOutsideTheSite(path) ||
      isClientFile(path) ||
      liesIn(path, ['lib/sirekap/', 'lib/starter/', 'lib/service-worker/']) ||
      /^components\/.*\/fetch-json\.ts$/.test(path),
  },
  {
    pattern: /\bprocess\.env\b|\bfrom 'node:process'/g,
    message: 'the environment is read in lib/settings.ts, lib/server and next.config.ts only',
    mayStandIn: (path) =>
      isOutsideTheSite(path) ||
      liesIn(path, ['lib/settings.ts', 'lib/server/', 'lib/page-cache/', 'next.config.ts']),
  },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bIntl\.DateTimeFormat\(\)/g,
    message: 'the domain has no clock and no dice: take the time or the number as a parameter',
    mayStandIn: (path) => !liesIn(path, ['lib/domain/']),
  },
];

/** fetch, the environment and the clock stand where the house wants them. */
export const patternsStandInPlace: FileRule = (file) => {
  const code = withoutComments(file.text);
  return PLACED_PATTERNS.filter(({ mayStandIn }) => !mayStandIn(file.path)).flatMap(({ pattern, message }) =>
    findAll(file, code, pattern, message),
  );
};

// Next asks these two to be client components and gives them their names.
const CLIENT_BY_NEXT = /^app\/(?:.*\/)?(?:global-)?error\.tsx$/;
const USE_CLIENT = /^['"]use client['"]/m;

/** Code for browsers is told by its file's name, and the name is true. */
export const clientFilesAreNamed: FileRule = (file) => {
  if (isOutsideTheSite(file.path) || CLIENT_BY_NEXT.test(file.path)) return [];
  const isMarked = USE_CLIENT.test(withoutComments(file.text));
  if (isMarked === isClientFile(file.path)) return [];
  return [{ path: file.path, line: 1, message: isMarked ? NAME_IT : MARK_IT }];
};
const NAME_IT = "'use client' may stand in *.client.tsx only";
const MARK_IT = "a *.client.tsx must begin with 'use client'";

export const CODE_RULES: readonly FileRule[] = [patternsStandInPlace, clientFilesAreNamed];

/** Every violation of these rules in these files, sorted as found. */
export function violationsOf(files: readonly SourceFile[], rules: readonly FileRule[]): ReturnType<FileRule> {
  return files.flatMap((file) => rules.flatMap((rule) => rule(file)));
}
