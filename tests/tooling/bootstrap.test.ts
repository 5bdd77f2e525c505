import { describe, expect, it } from 'vitest';
import { isSameInstall, runInProject } from '../../scripts/bootstrap.mjs';

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

describe('a command of the project', () => {
  it('runs on the Node that the project brings, in the project’s root, with the environment it is given', async () => {
    const code = `process.exit(process.versions.node.startsWith('24.') && require('./package.json').name ? Number(process.env.CODE) : 1)`;
    expect(await runInProject('node', ['-e', code], { env: { CODE: '7' } })).toBe(7);
  });

  it('reports the signal that ended it', async () => {
    expect(await runInProject('node', ['-e', `process.kill(process.pid, 'SIGKILL')`])).toBe(137);
  });

  it('fails when there is no such command', async () => {
    await expect(runInProject('no-such-command', [])).rejects.toThrow(/ENOENT/);
  });
});
