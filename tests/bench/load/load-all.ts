import { freePort } from '#tests/support/free-port.ts';
import type { ContestRow } from '#tests/support/site.ts';
import { type RunningNginx, startNginx } from '../../../scripts/deploy/run-nginx.ts';
import { startMeasuredSite } from '../measure/measured-site.ts';
import { median } from '../measure/median.ts';
import type { LoadPaths } from './paths.ts';
import { childSeconds } from './processor-time.ts';
import { copyPages } from './static-copy.ts';
import { type Load, type LoadPlan, runWrk } from './wrk.ts';

/** `static` files, `warm` pages, and `cold` ones among them; then at a pace that is asked for, and not as fast as it goes. */
export const LOAD_KINDS = ['static', 'warm', 'cold', 'pacedStatic', 'pacedCold'] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

interface LoadWithCost extends Load {
  /** Processor time that nginx took for a page, in microseconds: it hardly depends on what else the machine does. */
  readonly nginxMicros: number;
}

export interface Measured extends LoadWithCost {
  readonly kind: LoadKind;
  readonly instances: number;
  readonly connections: number;
}

export interface LoadAllPlan {
  readonly contests: readonly ContestRow[];
  readonly instances: number;
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  readonly coldEvery: number;
  /** Questions a second of the paced kinds. */
  readonly pace: number;
  readonly paths: LoadPaths;
  readonly folder: string;
}

/** Everything about one number of instances: nginx as it is shipped, but without limits, since all comes from one address. */
export async function loadAll(plan: LoadAllPlan): Promise<readonly Measured[]> {
  const sites = await Promise.all(
    Array.from({ length: plan.instances }, () => startMeasuredSite({ contests: plan.contests })),
  );
  const [port, statusPort, staticPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const copy = await copyPages(sites[0]?.url ?? '', plan.paths.warm, plan.folder, staticPort);
  const nginx = await startNginx({
    port,
    statusPort,
    instances: sites.map((site) => Number(new URL(site.url).port)),
    moreServers: copy.server,
    isWithoutLimits: true,
  });
  try {
    for (const path of plan.paths.warm)
      await fetch(nginx.url + path, { headers: { 'accept-encoding': 'br' } });
    return await measure(plan, nginx, `http://127.0.0.1:${staticPort}`, copy.paths);
  } finally {
    await nginx.stop();
    await Promise.all(sites.map((site) => site.stop()));
  }
}

async function measure(
  plan: LoadAllPlan,
  nginx: RunningNginx,
  files: string,
  filePaths: readonly string[],
): Promise<readonly Measured[]> {
  const { warm, cold } = plan.paths;
  const { instances, seconds, folder } = plan;
  const measured: Measured[] = [];
  let usedCold = 0;
  const load = async (questions: LoadPlan): Promise<LoadWithCost> => {
    const before = childSeconds(nginx.pid);
    const done = await runWrk(questions);
    return { ...done, nginxMicros: ((childSeconds(nginx.pid) - before) * 1e6) / done.requests };
  };
  for (const connections of plan.connections) {
    const runs: Record<LoadKind, LoadWithCost[]> = {
      static: [],
      warm: [],
      cold: [],
      pacedStatic: [],
      pacedCold: [],
    };
    const asked = {
      connections,
      seconds,
      folder,
      warm,
      cold: [],
      coldEvery: 0,
      url: nginx.url,
      pauseMillis: 0,
    };
    const onFiles = { ...asked, url: files, warm: filePaths };
    const paced = { pauseMillis: Math.round((connections * 1000) / plan.pace) };
    const withCold = async (pause: { readonly pauseMillis: number }): Promise<LoadWithCost> => {
      const unused = cold.slice(usedCold);
      const done = await load({ ...asked, ...pause, cold: unused, coldEvery: plan.coldEvery });
      // wrk writes some questions ahead of those that it counts.
      usedCold += Math.ceil(done.requests / plan.coldEvery) + connections;
      return done;
    };
    // In turn and not kind by kind: whatever else the machine does meets all of them.
    for (let round = 0; round < plan.rounds; round += 1) {
      runs.static.push(await load(onFiles));
      runs.warm.push(await load(asked));
      runs.cold.push(await withCold({ pauseMillis: 0 }));
      runs.pacedStatic.push(await load({ ...onFiles, ...paced }));
      runs.pacedCold.push(await withCold(paced));
    }
    for (const kind of LOAD_KINDS) measured.push({ kind, instances, connections, ...medianOf(runs[kind]) });
  }
  return measured;
}

function medianOf(loads: readonly LoadWithCost[]): LoadWithCost {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  // Each figure's own median: of a disturbed round one figure may be whole.
  const nginxMicros = median(loads.map((load) => load.nginxMicros));
  return { ...middle, nginxMicros, failed: loads.reduce((sum, { failed }) => sum + failed, 0) };
}
