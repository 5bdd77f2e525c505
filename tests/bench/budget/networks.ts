import type { BrowserContext, CDPSession, Page } from '@playwright/test';

export interface Network {
  /** Kilobits a second, both ways. */
  readonly kilobits: number;
  /** Of each request, in milliseconds. */
  readonly latency: number;
  /** How many times slower than this machine the phone is. */
  readonly cpu: number;
}

export type NetworkName = 'slow4g' | 'rural3g';

export const NETWORKS: Readonly<Record<NetworkName, Network>> = {
  slow4g: { kilobits: 1_600, latency: 150, cpu: 4 },
  rural3g: { kilobits: 400, latency: 400, cpu: 6 },
};

/** A cheap phone's screen. */
export const PHONE = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
} as const;

export async function slowDown(context: BrowserContext, page: Page, network: Network): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  const bytes = (network.kilobits * 1_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: network.cpu });
  return session;
}
