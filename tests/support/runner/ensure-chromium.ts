import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.ts';
import { runCommand } from './run-command.ts';

const DOWNLOAD_LIMIT_MS = 3 * 60_000;
const PACKAGE_LIMIT_MS = 10 * 60_000;

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
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: PACKAGE_LIMIT_MS };
    await runCommand('apt-get', ['update'], options);
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    if (findChromium() !== null) return true;
  }
  console.error(HOW_TO_GET_ONE);
  return false;
}

/** Root on Debian or its kin: in practice a container, where a package is nobody else's concern. */
function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}
