import type { Browser } from '@playwright/test';
import { openChromium } from '#tests/support/chromium.ts';
import { freePort } from '#tests/support/free-port.ts';

export interface MeasuringBrowser {
  readonly browser: Browser;
  /** On which Lighthouse talks to it. */
  readonly debuggingPort: number;
}

/** The browser of the end-to-end tests, in which Lighthouse can measure. Null where there is none. */
export async function openBrowser(): Promise<MeasuringBrowser | null> {
  const debuggingPort = await freePort();
  const browser = await openChromium([`--remote-debugging-port=${debuggingPort}`]);
  return browser === null ? null : { browser, debuggingPort };
}
