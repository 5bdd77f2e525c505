import { type DemoApi, type DemoApiOptions, startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { type Site, type SiteOptions, startSite } from './site.ts';

/** Options of the simulated election: its seed, its clock. */
export type DemoOptions = Omit<DemoApiOptions, 'port' | 'host'>;

/** The built site reading the simulated election, which this process serves. */
export type DemoSite = { readonly api: DemoApi; readonly site: Site; stop(): Promise<void> };

/** The simulated election as a recap API, in this process, on a free port of this machine. */
function startDemo(options: DemoOptions = {}): Promise<DemoApi> {
  return startDemoApi({ ...options, host: '127.0.0.1', port: 0 });
}

/** Starts both. Throws, with nothing left running, when either does not start. */
export async function startDemoSite(
  demo: DemoOptions = {},
  site: Omit<SiteOptions, 'contests'> = {},
): Promise<DemoSite> {
  const api = await startDemo(demo);
  try {
    const running = await startSite({ ...site, contests: embeddedDemoContests(api.url) });
    const stop = async (): Promise<void> => {
      await running.stop();
      await api.close();
    };
    return { api, site: running, stop };
  } catch (error) {
    await api.close();
    throw error;
  }
}
