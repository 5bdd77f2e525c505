import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdictText } from '#lib/text/id/verdict.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { pilkadaTps } from '../sirekap/wire-documents.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/check-tps.ts');

let folder: Awaited<ReturnType<typeof makeTempDir>>;

beforeAll(async () => {
  folder = await makeTempDir('check-tps');
});

afterAll(async () => {
  await folder.remove();
});

function run(name: string, text: string, ...options: readonly string[]) {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return spawnSync(process.execPath, [SCRIPT, ...options, path], { encoding: 'utf8' });
}

describe('npm run check:tps', () => {
  it('prints what a TPS page says: the sentence, the rules that fail, the digit to look at', () => {
    const { stdout, status } = run(
      '3171011003008.json',
      JSON.stringify(pilkadaTps({ 1000023: 140, 1000024: 907 })),
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`3171011003008: ${verdictText.inconsistent.title}`);
    expect(stdout).toContain('R08 tidak konsisten: 140 (pilihan 1000023) + 907 (pilihan 1000024) = 1.047');
    expect(stdout).toContain('pilihan 1000024: 907, 107?');
  });

  it('prints every rule with --all', () => {
    const { stdout } = run('3171011003008.json', JSON.stringify(pilkadaTps()), '--all');
    for (const rule of ['R01 terpenuhi', 'R06 belum dapat diperiksa', 'R17 belum dapat diperiksa']) {
      expect(stdout).toContain(rule);
    }
  });

  it.each([
    ['3171011003008.json', '{"tungsura": 5}'],
    ['3171011003008.json', 'no JSON'],
    ['notes.json', '{}'],
  ])('says why %s is no document (%s)', (name, text) => {
    const { stderr, status } = run(name, text);
    expect(status).toBe(2);
    expect(stderr).toContain(name);
  });
});
