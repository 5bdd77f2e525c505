import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { describeWithNginx } from '#tests/support/nginx-front.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { WITH_SBIN } from '../../scripts/deploy/run-nginx.ts';

/** The words of `nginx -t` on the shipped configuration with these files in here/. */
async function checked(here: string): Promise<string> {
  const folder = await makeTempDir('nginx-check');
  const conf = join(folder.path, 'conf');
  cpSync(join(PROJECT_ROOT, 'deploy/nginx'), conf, { recursive: true });
  cpSync(join(PROJECT_ROOT, here), join(conf, 'here'), { recursive: true });
  for (const name of ['run', 'logs', 'cache', 'tmp']) mkdirSync(join(folder.path, name));
  for (const name of readdirSync(join(conf, 'here'))) {
    const file = join(conf, 'here', name);
    // Checking binds: to ports and folders that are free on every machine.
    const port = await freePort();
    const text = readFileSync(file, 'utf8')
      .replaceAll(/unix:\S*\//g, `unix:${folder.path}/run/`)
      .replaceAll(/^listen (?:127\.0\.0\.1:)?\d+/gm, `listen 127.0.0.1:${port}`)
      .replaceAll(/^listen \[::\].*$/gm, '');
    writeFileSync(file, text);
  }
  const { stderr } = spawnSync(
    'nginx',
    ['-t', '-e', 'logs/error.log', '-p', folder.path, '-c', join(conf, 'nginx.conf')],
    { encoding: 'utf8', env: WITH_SBIN },
  );
  await folder.remove();
  return stderr;
}

describeWithNginx('shipped nginx.conf', () => {
  for (const here of ['deploy/nginx/here', 'deploy/compose/nginx-here'])
    it(`is whole and without a warning with ${here}`, async () => {
      const words = await checked(here);
      expect(words).toContain('test is successful');
      // Without root nginx cannot change its account, and says so.
      expect(words.replace(/.*"user" directive makes sense only.*\n/, '')).not.toMatch(
        /\[(?:warn|emerg|alert)\]/,
      );
    });
});
