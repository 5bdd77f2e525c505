import { findChromium } from '../chromium.ts';
import { installPackages, mayInstallPackages } from './debian-packages.ts';
import { runCommand } from './run-command.ts';

const DOWNLOAD_LIMIT_MS = 3 * 60_000;

const HOW_TO_GET_ONE = `No Chromium was found and none could be installed, so the browser tests cannot run. Either
  npx playwright install --with-deps chromium     where Playwright's download is reachable
  apt-get install chromium                        on Debian and its kin
or set CHROMIUM_PATH to the browser you have.`;

/**
 * Makes sure that `findChromium` finds a browser: one that is there, else Playwright's own download, else the Debian
 * package. False, after saying what the reader can do, when none of them works.
 */
export async function ensureChromium(): Promise<boolean> {
  if (findChromium() !== null) return true;
  console.log('No Chromium found: trying Playwright’s own download …');
  await runCommand('playwright', ['install', 'chromium'], { timeoutMs: DOWNLOAD_LIMIT_MS });
  if (findChromium() !== null) return true;
  if (mayInstallPackages()) {
    console.log('Trying the Debian package …');
    await installPackages(['chromium']);
    if (findChromium() !== null) return true;
  }
  console.error(HOW_TO_GET_ONE);
  return false;
}
