import { basename } from 'node:path';
import { findChromium, HEADLESS_SHELL } from '../chromium.ts';
import { installPackages, mayInstallPackages } from './debian-packages.ts';
import { runCommand } from './run-command.ts';

const DOWNLOAD_LIMIT_MS = 3 * 60_000;
/** What is only quicker is not waited for longer than it saves. */
const QUICK_LIMIT_MS = 2 * 60_000;

const HOW_TO_GET_ONE = `No Chromium was found and none could be installed, so the browser tests cannot run. Either
  npx playwright install --with-deps chromium     where Playwright's download is reachable
  apt-get install chromium-headless-shell         on Debian and its kin
or set CHROMIUM_PATH to the browser you have.`;

/**
 * Makes sure that `findChromium` finds a browser: one that is there, else Playwright's own download, else the Debian
 * package. False, after saying what the reader can do, when none of them works. Where the browser that is there is one
 * with windows, the one without is tried for: the tests take half the time in it.
 */
export async function ensureChromium(): Promise<boolean> {
  const found = findChromium();
  if (found !== null) {
    const isQuick = found.kind === 'playwright' || found.path === HEADLESS_SHELL || isChosen();
    if (!isQuick && mayInstallPackages()) await installPackages([basename(HEADLESS_SHELL)], QUICK_LIMIT_MS);
    return true;
  }
  console.log('No Chromium found: trying Playwright’s own download …');
  await runCommand('playwright', ['install', 'chromium'], { timeoutMs: DOWNLOAD_LIMIT_MS });
  if (findChromium() !== null) return true;
  if (mayInstallPackages()) {
    console.log('Trying the Debian packages …');
    // Older releases have only the one with windows.
    for (const name of [basename(HEADLESS_SHELL), 'chromium']) {
      await installPackages([name]);
      if (findChromium() !== null) return true;
    }
  }
  console.error(HOW_TO_GET_ONE);
  return false;
}

/** Whoever names a browser gets that one. */
function isChosen(): boolean {
  return (process.env.CHROMIUM_PATH ?? '') !== '';
}
