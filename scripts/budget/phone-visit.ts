import type { Browser, CDPSession, Page } from '@playwright/test';

/** A slow network and a slow processor, as on a cheap phone far from town. */
export interface PhoneProfile {
  readonly name: string;
  readonly kilobits: number;
  /** Milliseconds before each answer begins. */
  readonly latency: number;
  /** How many times slower than this machine the phone is. */
  readonly cpu: number;
}

export const PROFILES: readonly PhoneProfile[] = [
  { name: 'slow4g', kilobits: 1_600, latency: 150, cpu: 4 },
  { name: 'rural3g', kilobits: 400, latency: 400, cpu: 6 },
];

export interface PhoneVisit {
  /** Milliseconds from the start of the visit until the first number has been painted. */
  readonly firstNumber: number;
  /** Files asked for until then, the page itself among them. */
  readonly requests: number;
  /** Everything that moved by itself, added up as browsers report it. */
  readonly layoutShift: number;
  /** The longest time in milliseconds for which the page could not answer a touch. */
  readonly longestTask: number;
}

/** What the watcher inside the page writes down. */
interface Seen {
  readonly number: number | null;
  readonly paint: number;
  readonly shift: number;
  readonly longest: number;
}

const QUIET_MS = 1_500;

/** Opens a page for the first time, as on a phone, and stays until it has been quiet for a while. `selector` finds the number. */
export async function visitOnPhone(
  browser: Browser,
  profile: PhoneProfile,
  url: string,
  selector: string,
): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const asked = await watchRequests(session);
    await slowDown(session, profile);
    await page.addInitScript(watch, selector);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(QUIET_MS);
    const seen = await readSeen(page);
    if (seen.number === null) throw new Error(`${url} never shows ${selector}`);
    const firstNumber = Math.max(seen.number, seen.paint);
    return {
      firstNumber,
      requests: asked().filter((at) => at <= firstNumber).length,
      layoutShift: seen.shift,
      longestTask: seen.longest,
    };
  } finally {
    await context.close();
  }
}

/** Milliseconds after the page's own request at which each request was made. */
async function watchRequests(session: CDPSession): Promise<() => readonly number[]> {
  const times: number[] = [];
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    if (!/^(?:data|blob):/.test(request.url)) times.push(timestamp * 1_000);
  });
  await session.send('Network.enable');
  return () => times.map((time) => time - (times[0] ?? time));
}

async function slowDown(session: CDPSession, { kilobits, latency, cpu }: PhoneProfile): Promise<void> {
  const bytes = (kilobits * 1_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Runs in the page: waits for the number's own frame, and keeps what else the browser tells of. */
function watch(selector: string): void {
  const seen = { number: null as number | null, paint: 0, shift: 0, longest: 0 };
  Object.assign(globalThis, { budgetSeen: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
      seen.shift += Number(entry.value);
  });
  observe('longtask', ({ duration }) => {
    seen.longest = Math.max(seen.longest, duration);
  });
  const look = (): void => {
    const shown = [...document.querySelectorAll(selector)].some(
      (element) => /\d/.test(element.textContent ?? '') && element.getClientRects().length > 0,
    );
    if (!shown) requestAnimationFrame(look);
    else
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.number = performance.now();
        }),
      );
  };
  look();
}

async function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'budgetSeen');
    const read = (name: string): number | null => {
      const value: unknown = typeof seen === 'object' && seen !== null ? Reflect.get(seen, name) : null;
      return typeof value === 'number' ? value : null;
    };
    return {
      number: read('number'),
      paint: read('paint') ?? 0,
      shift: read('shift') ?? 0,
      longest: read('longest') ?? 0,
    };
  });
}
