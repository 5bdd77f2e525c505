import { createServer } from 'node:net';
import { startNginx } from '../deploy/run-nginx.ts';
import { startMeasuredSite } from '../measure/measured-site.ts';
import type { LoadPaths } from './paths.ts';
import { copyPages } from './static-copy.ts';
import { type Load, runWrk } from './wrk.ts';

export type LoadKind = 'static' | 'warm' | 'cold';

export interface Measured extends Load {
  readonly kind: LoadKind;
  readonly instances: number;
  readonly connections: number;
}

export interface LoadAllPlan {
  readonly contests: unknown;
  readonly instances: number;
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  readonly coldEvery: number;
  readonly paths: LoadPaths;
  readonly folder: string;
}

/** Everything about one number of instances: nginx as it is shipped, but without limits, since all comes from one address. */
export async function loadAll(plan: LoadAllPlan): Promise<readonly Measured[]> {
  const sites = await Promise.all(
    Array.from({ length: plan.instances }, () => startMeasuredSite(plan.contests)),
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
    return await measure(plan, nginx.url, `http://127.0.0.1:${staticPort}`, copy.paths);
  } finally {
    await nginx.stop();
    await Promise.all(sites.map((site) => site.stop()));
  }
}

async function measure(
  plan: LoadAllPlan,
  site: string,
  files: string,
  filePaths: readonly string[],
): Promise<readonly Measured[]> {
  const { warm, cold } = plan.paths;
  const { instances, seconds, folder } = plan;
  const measured: Measured[] = [];
  let usedCold = 0;
  for (const connections of plan.connections) {
    const runs: Record<LoadKind, Load[]> = { static: [], warm: [], cold: [] };
    const shared = { connections, seconds, folder, cold: [], coldEvery: 0 };
    // In turn and not kind by kind: whatever else the machine does meets all of them.
    for (let round = 0; round < plan.rounds; round += 1) {
      runs.static.push(await runWrk({ ...shared, url: files, warm: filePaths }));
      runs.warm.push(await runWrk({ ...shared, url: site, warm }));
      const unused = cold.slice(usedCold);
      const load = await runWrk({ ...shared, url: site, warm, cold: unused, coldEvery: plan.coldEvery });
      // wrk writes some questions ahead of those that it counts.
      usedCold += Math.ceil(load.requests / plan.coldEvery) + connections;
      runs.cold.push(load);
    }
    for (const kind of ['static', 'warm', 'cold'] as const)
      measured.push({ kind, instances, connections, ...medianOf(runs[kind]) });
  }
  return measured;
}

function medianOf(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return { ...middle, failed: loads.reduce((sum, { failed }) => sum + failed, 0) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
