import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

// Each of them would take a minute, or a server, if it went on instead.
const COMMANDS = [
  'scripts/demo.mjs',
  'scripts/demo.ts',
  'scripts/demo-api.ts',
  'scripts/geo.ts',
  'scripts/search-index.ts',
  'tests/bench/measure-search.ts',
  'tests/bench/fuzz.ts',
  'tests/bench/budget.ts',
  'tests/bench/profile.ts',
  'tests/bench/night.ts',
];

function run(script: string, option: string) {
  return spawnSync(process.execPath, [join(PROJECT_ROOT, script), option], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
}

describe.each(COMMANDS)('%s', (script) => {
  it('says how it is used, and does nothing else', () => {
    const { status, stdout, stderr } = run(script, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^(?:npm run )?[a-z:]+/);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  it('names an option that it does not know in a sentence', () => {
    const { status, stderr } = run(script, '--minuets');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('--minuets');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
