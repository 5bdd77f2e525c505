import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CAPTURED_ROOT,
  capturedDocuments,
  pemiluFolders,
  pilkadaFolders,
  readCaptured,
} from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';

describeWithCaptured('captured documents', () => {
  it('are told apart by kind', () => {
    const kindsOf = (folders: readonly string[]): Set<string> =>
      new Set(capturedDocuments(folders).map(({ kind }) => kind));
    expect(kindsOf(pilkadaFolders('1015'))).toEqual(new Set(['tree', 'candidates', 'aggregate']));
    expect(kindsOf(pemiluFolders())).toEqual(new Set(['tree', 'candidates', 'aggregate', 'tps']));
  });

  it('carry the path the API serves them under, the election and the region code', () => {
    const [jakarta] = capturedDocuments(pilkadaFolders('1015'), {
      kind: 'aggregate',
      election: 'pkwkp',
    }).filter(({ code }) => code === '3171');
    expect(jakarta).toMatchObject({ path: '/pilkada/hhcw/pkwkp/31/3171.json', code: '3171' });
  });

  it('name the nation 0', () => {
    const nation = capturedDocuments(pemiluFolders(), { kind: 'aggregate' }).find(({ code }) => code === '0');
    expect(nation?.path).toBe('/pemilu/hhcw/ppwp.json');
  });

  it('can be read', () => {
    for (const document of capturedDocuments(pilkadaFolders('1045'), { kind: 'candidates' })) {
      expect(readCaptured(document)).toBeTypeOf('object');
    }
  });

  it('belong to three contests, named as the site’s settings name them', () => {
    expect(JSON.parse(readFileSync(join(CAPTURED_ROOT, 'contests.json'), 'utf8'))).toMatchObject([
      { dialect: 'pilkada2024', election: 'pkwkp' },
      { dialect: 'pilkada2024', election: 'pkwkk' },
      { dialect: 'pemilu2024', election: 'ppwp' },
    ]);
  });
});
