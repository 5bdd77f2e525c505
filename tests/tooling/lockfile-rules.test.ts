import { describe, expect, it } from 'vitest';
import { lockfileRules, packagesAreSealed } from '../../scripts/checks/lockfile-rules.ts';

const SEAL = 'sha512-abc==';

function messages(packages: object, scripts: Readonly<Record<string, boolean>> = {}): readonly string[] {
  const text = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } }, null, 2);
  return packagesAreSealed(scripts)({ path: 'package-lock.json', text }).map(({ message }) => message);
}

describe('the lockfile', () => {
  it('is right where every package is sealed', () => {
    expect(
      messages({
        'node_modules/a': { version: '1.0.0', integrity: SEAL },
        'node_modules/a/node_modules/@b/c': { version: '1.0.0', inBundle: true },
      }),
    ).toEqual([]);
  });

  it.each([
    ['no hash', { version: '1.0.0' }, '@b/c has no sha512 of its content'],
    ['a weak one', { version: '1.0.0', integrity: 'sha1-x' }, '@b/c has no sha512 of its content'],
    [
      'a place of its own',
      { version: '1.0.0', integrity: SEAL, resolved: 'git+ssh://git@evil.example/c.git' },
      '@b/c comes from elsewhere than the registry',
    ],
    ['a folder', { link: true, resolved: '../c' }, '@b/c comes from elsewhere than the registry'],
  ])('is wrong with %s', (_, entry, message) => {
    expect(messages({ 'node_modules/a/node_modules/@b/c': entry })).toEqual([message]);
  });

  it('has no script on installing that nobody has decided about', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', integrity: SEAL, hasInstallScript: true } };
    expect(messages(packages)).toHaveLength(1);
    expect(messages(packages, { a: false })).toEqual([]);
  });

  it('is looked at with what package.json says, and no other file is', () => {
    const [rule] = lockfileRules();
    expect(rule?.({ path: 'x.json', text: '{' })).toEqual([]);
  });
});
