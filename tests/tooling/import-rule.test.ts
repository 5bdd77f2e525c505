import { describe, expect, it } from 'vitest';
import { importsGoDown } from '../../scripts/checks/import-rule.ts';

/** What the rule says about one file with this text. */
function verdictOn(path: string, text: string): readonly string[] {
  return importsGoDown({ path, text }).map(({ line, message }) => `${line}: ${message}`);
}

/** True when a file at this path may hold this line. */
function accepts(path: string, line: string): boolean {
  return verdictOn(path, line).length === 0;
}

const ALLOWED: readonly (readonly [string, string])[] = [
  ['app/page.tsx', "import { Header } from '#components/layout/header.tsx';"],
  ['app/page.tsx', "import { nationPage } from '#lib/queries/nation-page.ts';"],
  ['app/[contest]/page.tsx', "import { Shell } from '../shell.tsx';"],
  ['app/layout.tsx', "import './globals.css';"],
  ['app/layout.tsx', "import type { Metadata } from 'next';"],
  ['components/result/votes/vote-list.tsx', "import { ShareBar } from './share-bar.tsx';"],
  ['components/result/votes/vote-list.tsx', "import { formatVotes } from '#lib/format/number.ts';"],
  ['components/drawn/map/region-map.tsx', "import type { Shape } from '#lib/geo/shape.ts';"],
  ['components/charts/votes-chart.client.tsx', "import { Bar } from 'recharts';"],
  ['lib/queries/region-page.ts', "import { source } from '#lib/sirekap/sirekap-client.ts';"],
  ['lib/queries/region-page.ts', "import { settings } from '#lib/settings.ts';"],
  ['lib/sirekap/parse-tps.ts', "import { z } from 'zod';"],
  ['lib/sirekap/parse-tps.ts', "import type { Tps } from '../domain/tps.ts';"],
  ['lib/text/id.ts', "import type { RegionLevel } from '#lib/domain/region-code.ts';"],
  ['lib/domain/tally.ts', "import { ok } from './result.ts';"],
  ['lib/demo/server.ts', "import { createServer } from 'node:http';"],
  ['lib/server/cache-handler.ts', "import { settings } from '../settings.ts';"],
  ['scripts/demo.mjs', "import { startDemoApi } from '#lib/demo/server.ts';"],
  ['tests/demo/server.test.ts', "import { startDemoApi } from '#lib/demo/server.ts';"],
  ['next.config.ts', "import { settings } from './lib/settings.ts';"],
];

const REFUSED: readonly (readonly [string, string, string])[] = [
  [
    'app/page.tsx',
    "import { fetchDocument } from '#lib/sirekap/fetch-document.ts';",
    'app must not import sirekap',
  ],
  ['app/page.tsx', "import { settings } from '#lib/settings.ts';", 'app must not import settings'],
  ['app/page.tsx', "import { x } from '#tests/support/site.ts';", 'app must not import tests'],
  ['app/page.tsx', "import { readFile } from 'node:fs/promises';", 'app must not use node:fs/promises'],
  [
    'components/a.tsx',
    "import type { Model } from '#lib/queries/page.ts';",
    'components must not import queries',
  ],
  [
    'components/a.tsx',
    "import type { W } from '#lib/sirekap/wire.ts';",
    'components must not import sirekap',
  ],
  ['components/a.tsx', "import { v } from '#lib/demo/votes.ts';", 'components must not import demo'],
  ['components/a.tsx', "import { v } from '#lib/server/http.ts';", 'components must not import server'],
  ['components/a.tsx', "import { v } from '../app/page.tsx';", 'components must not import app'],
  [
    'components/a.tsx',
    "import { load } from '#lib/geo/load.ts';",
    'components must not import geo but for types',
  ],
  ['components/a.tsx', "import { join } from 'node:path';", 'components must not use node:path'],
  ['lib/queries/a.ts', "import { t } from '#lib/text/id.ts';", 'queries must not import text'],
  ['lib/queries/a.ts', "import { v } from '#lib/demo/votes.ts';", 'queries must not import demo'],
  ['lib/sirekap/a.ts', "import { settings } from '#lib/settings.ts';", 'sirekap must not import settings'],
  ['lib/sirekap/a.ts', "import { c } from '#lib/cache/x.ts';", 'sirekap must not import cache'],
  ['lib/observe/a.ts', "import { c } from '#lib/cache/x.ts';", 'observe must not import cache'],
  ['lib/observe/a.ts', "import { c } from '#lib/domain/contest.ts';", 'observe must not import domain'],
  ['lib/domain/a.ts', "import { log } from '../observe/log.ts';", 'domain must not import observe'],
  ['lib/text/a.ts', "import { log } from '../observe/log.ts';", 'text must not import observe'],
  ['lib/format/a.ts', "import { t } from '#lib/text/id.ts';", 'format must not import text'],
  ['lib/format/a.ts', "import { z } from 'zod';", 'format must not use the package zod'],
  ['lib/domain/a.ts', "import { f } from '../format/number.ts';", 'domain must not import format'],
  ['lib/domain/a.ts', "import { useState } from 'react';", 'domain must not use the package react'],
  ['lib/domain/a.ts', "import { createHash } from 'node:crypto';", 'domain must not use node:crypto'],
  ['lib/demo/a.ts', "import { w } from '#lib/sirekap/urls.ts';", 'demo must not import sirekap'],
  ['lib/server/a.ts', "import { q } from '#lib/queries/page.ts';", 'server must not import queries'],
  ['scripts/a.ts', "import { H } from '#components/h.tsx';", 'scripts must not import components'],
  ['scripts/a.ts', "import { s } from '../tests/support/site.ts';", 'scripts must not import tests'],
];

describe('imports go down only', () => {
  it.each(ALLOWED)('%s may say %s', (path, line) => {
    expect(verdictOn(path, line)).toEqual([]);
  });

  it.each(REFUSED)('%s may not say %s', (path, line, reason) => {
    expect(verdictOn(path, line)).toEqual([expect.stringContaining(reason)]);
  });

  it('wants every file to stand on a floor', () => {
    expect(verdictOn('lib/misc/thing.ts', '')).toEqual(['1: stands on no floor of the house']);
    expect(accepts('lib/queries/a.ts', "import { x } from '#lib/misc/thing.ts';")).toBe(false);
  });

  it.each([
    "import {\n  one,\n  two,\n} from '#lib/sirekap/urls.ts';",
    "export { one } from '#lib/sirekap/urls.ts';",
    "export * from '#lib/sirekap/urls.ts';",
    "import '#lib/sirekap/urls.ts';",
    "import * as urls from '#lib/sirekap/urls.ts';",
    "import urls, { type Url } from '#lib/sirekap/urls.ts';",
    "const late = await import('#lib/sirekap/urls.ts');",
    "type Late = typeof import('#lib/sirekap/urls.ts');",
    'import { one } from "../lib/sirekap/urls.ts";',
  ])('sees an import however it is written: %s', (text) => {
    expect(accepts('app/page.tsx', text)).toBe(false);
  });

  it.each(["import { ok } from './result';", "import { ok } from '#lib/domain/result';"])(
    'wants the extension: %s',
    (text) => expect(accepts('lib/domain/a.ts', text)).toBe(false),
  );

  it('names the line of the import', () => {
    expect(verdictOn('app/page.tsx', "import a from 'a';\n\nimport b from '#lib/sirekap/b.ts';")).toEqual([
      expect.stringMatching(/^3: /),
    ]);
  });
});
