import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';

const LIMIT_MS = 10 * 60_000;
const POLICY = '/usr/sbin/policy-rc.d';

/** Root on Debian or its kin: in practice a container, where a package is nobody else's concern. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages; what goes wrong stands on the terminal. No service that comes with one is started: what a
 * test needs it starts itself, on a port of its own. Each of the two steps is given up after the time limit.
 */
export async function installPackages(names: readonly string[], timeoutMs = LIMIT_MS): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs };
  // Asked by every package before it starts its service; 101 is "no".
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await runCommand('apt-get', ['update'], options);
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}
