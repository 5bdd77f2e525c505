import { readFileSync } from 'node:fs';
import { type Site, type SiteOptions, startSite } from '#tests/support/site.ts';

interface MeasuredSite extends Site {
  /** Resident memory in MB, where the system tells (Linux). */
  readonly megabytes: () => number | string;
}

/** The built site with an empty page cache, and with the boundaries and search files of this machine, as an operator has them. */
export async function startMeasuredSite(
  options: Pick<SiteOptions, 'contests' | 'env' | 'port'>,
): Promise<MeasuredSite> {
  const { SIREKAP_BOUNDARIES = 'boundaries', SIREKAP_SEARCH = 'search' } = process.env;
  const site = await startSite({ ...options, env: { SIREKAP_BOUNDARIES, SIREKAP_SEARCH, ...options.env } });
  return { ...site, megabytes: () => residentMegabytes(site.pid) };
}

function residentMegabytes(pid: number): number | string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 'unknown';
  }
}
