import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

export type ChromiumFound =
  /** Playwright's own: it finds it without being told a path. */
  { readonly kind: 'playwright' } | { readonly kind: 'system'; readonly path: string };

/** Without windows and their furniture: opens a page in a third of the time. What Playwright's own download brings as well. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const SYSTEM_PATHS = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/**
 * The browser the end-to-end tests use: CHROMIUM_PATH, then Playwright's own, then the system's. Null for none.
 * Throws when CHROMIUM_PATH names nothing: falling back would hide the mistake.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): ChromiumFound | null {
  const wanted = env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
    return { kind: 'system', path: wanted };
  }
  if (existsSync(chromium.executablePath())) return { kind: 'playwright' };
  const path = SYSTEM_PATHS.find((candidate) => existsSync(candidate));
  return path === undefined ? null : { kind: 'system', path };
}

/** Flags for a browser that talks to nobody but the site under test. */
export function chromiumFlags(): readonly string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Forms of real TPS lie on hosts of their publisher: a test run asks them for nothing.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  // Chromium refuses to sandbox itself under root, which is what a container usually runs as.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/** Opens it, with flags beyond those of every test. Null where there is none. */
export async function openChromium(more: readonly string[] = []): Promise<Browser | null> {
  const found = findChromium();
  if (found === null) return null;
  const own = found.kind === 'system' ? { executablePath: found.path } : {};
  return chromium.launch({ ...own, args: [...chromiumFlags(), ...more] });
}
