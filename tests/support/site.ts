import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { startProgram } from './running-program.ts';
import { makeTempDir } from './temp-dir.ts';
import { waitUntil } from './wait-until.ts';

/** One row of the site's contests file; the fields beyond these are the settings' own. */
export type ContestRow = {
  readonly slug: string;
  readonly dialect: string;
  readonly election: string;
  readonly api: string;
  readonly [setting: string]: unknown;
};

export type SiteOptions = {
  readonly contests: readonly ContestRow[];
  /** Environment beyond what this function sets; wins over it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it listens; a free port unless given. */
  readonly port?: number;
  /** ISR cache folder of an earlier site, to test a restart. Unless given, a new one that `stop` removes. */
  readonly cacheDir?: string;
  /**
   * Address asked until anything answers, whatever the status. Not `/` unless told: a page may cost
   * requests to the recap API, and tests count those.
   */
  readonly readyPath?: string;
  readonly timeoutMs?: number;
};

/** The built site in a process of its own, as an operator runs it. */
export type Site = {
  readonly url: string;
  readonly cacheDir: string;
  readonly pid: number;
  /** What it has written to stdout and stderr so far. */
  output(): string;
  /** Its exit code or signal; null while it runs. */
  exit(): number | string | null;
  /** Ends it and removes its temporary files. */
  stop(): Promise<void>;
};

/**
 * Starts the built site on a free port. Throws when it is not built, ends early, or does not answer in
 * time (30 s unless told); the message carries its output.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  if (!existsSync(join(PROJECT_ROOT, '.next/BUILD_ID'))) {
    throw new Error('the site is not built: run `npm run build` first');
  }
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const files = await makeTempDir('site');
  const contestsFile = join(files.path, 'contests.json');
  const cacheDir = options.cacheDir ?? join(files.path, 'cache');
  await mkdir(cacheDir, { recursive: true });
  await writeFile(contestsFile, JSON.stringify(options.contests, null, 2));

  const program = startProgram(['scripts/start.ts'], {
    HOST: '127.0.0.1',
    PORT: String(port),
    SIREKAP_CONTESTS: contestsFile,
    SIREKAP_CACHE_DIR: cacheDir,
    // Whatever pack a developer keeps beside the code: tests that want boundaries bring their own.
    SIREKAP_BOUNDARIES: join(files.path, 'no-boundaries'),
    SIREKAP_SEARCH: join(files.path, 'no-search'),
    ...options.env,
  });
  const stop = async (): Promise<void> => {
    await program.stop();
    await files.remove();
  };

  try {
    await waitUntil(
      `the site answers on ${url}`,
      () => {
        if (program.exit() !== null) throw new Error(`the site ended early (${program.exit()})`);
        return answers(new URL(options.readyPath ?? '/robots.txt', url));
      },
      { timeoutMs: options.timeoutMs ?? 30_000 },
    );
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${program.output()}`);
  }
  return { url, cacheDir, pid: program.pid, output: program.output, exit: program.exit, stop };
}

async function answers(address: URL): Promise<true | null> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return true;
  } catch {
    return null;
  }
}
