import { spawnSync } from 'node:child_process';
import { WITH_SBIN } from '../../../scripts/deploy/run-nginx.ts';
import { installPackages, mayInstallPackages } from './debian-packages.ts';

/** Programs that tests run beside the site, how each says that it is there, and the Debian package that has it. */
const SERVERS = [
  { program: 'nginx', asks: '-v', package: 'nginx' },
  { program: 'redis-server', asks: '--version', package: 'redis-server' },
  { program: 'openssl', asks: 'version', package: 'openssl' },
] as const;

/**
 * Installs the servers that are missing, where that is nobody else's concern. Tests that need one skip with a message
 * where it is not there, so nothing fails for lack of it.
 */
export async function ensureServers(): Promise<void> {
  const missing = missingServers();
  if (missing.length === 0) return;
  if (mayInstallPackages()) {
    console.log(`No ${namesOf(missing)} found: trying the Debian packages …`);
    await installPackages(missing.map((server) => server.package));
  }
  const still = missingServers();
  if (still.length > 0)
    console.log(
      `Without ${namesOf(still)}: tests that need one are skipped (Debian: apt-get install ${namesOf(still, ' ')}).`,
    );
}

type ServerProgram = (typeof SERVERS)[number];

function missingServers(): readonly ServerProgram[] {
  return SERVERS.filter(
    ({ program, asks }) => spawnSync(program, [asks], { stdio: 'ignore', env: WITH_SBIN }).status !== 0,
  );
}

function namesOf(servers: readonly ServerProgram[], between = ', '): string {
  return servers.map((server) => server.package).join(between);
}
