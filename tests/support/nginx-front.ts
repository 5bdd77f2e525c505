import { execFileSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { type NginxPlan, type RunningNginx, startNginx, WITH_SBIN } from '../../scripts/deploy/run-nginx.ts';
import { freePort } from './free-port.ts';
import { type ScriptedSite, type SiteScript, startScriptedSite } from './scripted-site.ts';

const NGINX_IS_PRESENT = isPresent();

/** A `describe` for tests of the shipped nginx.conf; one skipped test stands in its place where nginx is absent. */
export function describeWithNginx(name: string, body: () => void): void {
  describe(name, () => {
    if (NGINX_IS_PRESENT) body();
    // why skipped: nginx is the machine's, and not everyone who runs the tests has it.
    else it.skip('nginx is not installed (Debian: apt-get install nginx-light)', () => {});
  });
}

export interface Front {
  readonly nginx: RunningNginx;
  readonly sites: readonly ScriptedSite[];
  /** Paths that any instance was asked for, with their queries, in order of arrival. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** The shipped nginx.conf on loopback, before one scripted instance for each script. */
export async function startFront(
  scripts: readonly SiteScript[],
  plan: Partial<NginxPlan> = {},
): Promise<Front> {
  const sites = await Promise.all(scripts.map(startScriptedSite));
  const [port, statusPort] = await Promise.all([freePort(), freePort()]);
  const nginx = await startNginx({ port, statusPort, instances: sites.map((site) => site.port), ...plan });
  return {
    nginx,
    sites,
    asked: () => sites.flatMap((site) => site.requests.map(({ url }) => url)),
    stop: async () => {
      await nginx.stop();
      await Promise.all(sites.map((site) => site.stop()));
    },
  };
}

function isPresent(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore', env: WITH_SBIN });
    return true;
  } catch {
    return false;
  }
}
