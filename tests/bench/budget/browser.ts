import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { freePort } from './front.ts';

export interface MeasuringBrowser {
  readonly browser: Browser;
  /** On which Lighthouse talks to it. */
  readonly debuggingPort: number;
}

/** Chromium: the one that CHROMIUM_PATH names, Playwright's, or the system's. Null for none. */
export async function openBrowser(): Promise<MeasuringBrowser | null> {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium'];
  const path = candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path === undefined) return null;
  const debuggingPort = await freePort();
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${debuggingPort}`,
      // Nothing leaves this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return { browser, debuggingPort };
}
