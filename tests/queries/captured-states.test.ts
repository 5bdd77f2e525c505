import { afterAll, beforeAll, expect, it } from 'vitest';
import { progressState, votesState } from '#lib/domain/row-state.ts';
import { aCode } from '#tests/support/builders.ts';
import { pemiluFolders, pilkadaFolders } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';

async function rowOf(queries: Queries, slug: string, parent: string, code: string) {
  const { rows } = okValue(await queries.getRegionResult(queries.contest(slug), aCode(parent)));
  const row = rows.find((candidate) => candidate.code === code);
  if (row === undefined) throw new Error(`no row of ${code}`);
  return row;
}

describeWithCaptured('states in the captured Pilkada', () => {
  let site: SiteUnderTest;
  let queries: Queries;
  beforeAll(async () => {
    site = await setUpSite(['bupati'], { folders: pilkadaFolders('1015') });
    queries = await site.start();
  });
  afterAll(() => site.close());

  it.each(['910502', '950219', '960204'])('%s has votes and no TPS: a contradiction', async (code) => {
    const row = await rowOf(queries, 'bupati', code.slice(0, 4), code);
    expect(row).toMatchObject({
      tally: { kind: 'counted' },
      progress: { kind: 'contradictory', why: 'votesWithoutTps', counted: 0 },
    });
  });

  it('Jakarta elects no mayors, by its votes and by its progress', async () => {
    const row = await rowOf(queries, 'bupati', '0', '31');
    expect([votesState(row), progressState(row)]).toEqual(['notContested', 'notContested']);
  });
});

describeWithCaptured('states in the captured president’s election', () => {
  let site: SiteUnderTest;
  let queries: Queries;
  beforeAll(async () => {
    site = await setUpSite(['presiden'], { folders: pemiluFolders() });
    queries = await site.start();
  });
  afterAll(() => site.close());

  it('1101102004 has votes and 0%: a contradiction', async () => {
    const row = await rowOf(queries, 'presiden', '110110', '1101102004');
    expect(row.progress).toMatchObject({ kind: 'contradictory', why: 'votesWithoutTps' });
  });

  it('kabupaten of a province without a table are not itemised, which is not "no data"', async () => {
    const row = await rowOf(queries, 'presiden', '11', '1101');
    expect([votesState(row), progressState(row)]).toEqual(['notListed', 'notListed']);
  });
});
