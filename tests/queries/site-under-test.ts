import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Contest } from '#lib/domain/contest.ts';
import {
  type SirekapServer,
  type SirekapServerOptions,
  startSirekapServer,
} from '#tests/support/sirekap-server.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

export interface SiteUnderTest {
  readonly sirekap: SirekapServer;
  readonly cacheDir: string;
  /**
   * The queries as a process that has just started has them: nothing in memory, only what lies in `cacheDir`. Settings
   * beyond the test's own are those of `env`.
   */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<Queries>;
  /** Changes fields of every contest in the settings file, or of the one named; takes effect with the next start. */
  readonly changeContests: (fields: Readonly<Record<string, unknown>>, slug?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Queries = Awaited<ReturnType<typeof importQueries>>;

/** Rows of settings without their `api`, which is the test's own. */
const CONTESTS = {
  gubernur: { slug: 'gubernur', dialect: 'pilkada2024', election: 'pkwkp' },
  bupati: { slug: 'bupati', dialect: 'pilkada2024', election: 'pkwkk' },
  presiden: { slug: 'presiden', dialect: 'pemilu2024', election: 'ppwp' },
} as const;

/** A recap API and the settings of a site that reads from it, with these contests. */
export async function setUpSite(
  slugs: readonly (keyof typeof CONTESTS)[],
  options: SirekapServerOptions = {},
): Promise<SiteUnderTest> {
  const sirekap = await startSirekapServer(options);
  const folder = await makeTempDir('queries');
  const contests = join(folder.path, 'contests.json');
  const cacheDir = join(folder.path, 'cache');
  const changeContests = (fields: Readonly<Record<string, unknown>>, only?: string) =>
    writeFile(
      contests,
      JSON.stringify(
        slugs.map((slug) => ({
          ...CONTESTS[slug],
          api: sirekap.url,
          ...(only === undefined || only === slug ? fields : {}),
        })),
      ),
    );
  await changeContests({});
  return {
    sirekap,
    cacheDir,
    changeContests,
    start: (env = {}) => {
      const all = { SIREKAP_CONTESTS: contests, SIREKAP_CACHE_DIR: cacheDir, ...env };
      for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
      vi.resetModules();
      globalThis.sirekapProcessState = undefined;
      return importQueries();
    },
    close: async () => {
      await sirekap.close();
      await folder.remove();
    },
  };
}

async function importQueries() {
  const { settings } = await import('#lib/settings.ts');
  // Read at once, as a process does when it starts: a stubbed environment lasts one test only.
  const { contests } = settings();
  const contest = (slug: string): Contest => {
    const found = contests.find((candidate) => candidate.slug === slug);
    if (!found) throw new Error(`no contest ${slug}`);
    return found;
  };
  return {
    ...(await import('#lib/queries/region/compare-page.ts')),
    ...(await import('#lib/queries/region/result-page.ts')),
    ...(await import('#lib/queries/region/region-result.ts')),
    ...(await import('#lib/queries/tps/tps-result.ts')),
    ...(await import('#lib/queries/region/find-region.ts')),
    ...(await import('#lib/answers/refresh-response.ts')),
    ...(await import('#lib/queries/region/home-page.ts')),
    ...(await import('#lib/source/warm-tree.ts')),
    ...(await import('#lib/source/last-good.ts')),
    ...(await import('#lib/source/unused-folders.ts')),
    ...(await import('#lib/queries/digests/digest-store.ts')),
    ...(await import('#lib/queries/digests/digest-files.ts')),
    ...(await import('#lib/queries/digests/follow-digests.ts')),
    ...(await import('#lib/queries/digests/wanted-regions.ts')),
    ...(await import('#lib/queries/digests/gatherer.ts')),
    ...(await import('#lib/queries/changes/change-log.ts')),
    ...(await import('#lib/answers/webhook/webhook-response.ts')),
    ...(await import('#lib/cache/changed-regions.ts')),
    ...(await import('#lib/cache/shared/redis-connection.ts')),
    ...(await import('#lib/cache/shared/this-store.ts')),
    contest,
  };
}

/** The value of a query that should have one. */
export function okValue<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
