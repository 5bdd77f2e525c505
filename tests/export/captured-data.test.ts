import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { DataFile } from '#lib/domain/data-file.ts';
import { isAboutAll, progressShare } from '#lib/domain/progress.ts';
import { levelOf, type RegionLevel } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { validVotesOf, votesOf } from '#lib/domain/vote-table.ts';
import { csvFile } from '#lib/export/csv-file.ts';
import { RegionData, TpsData } from '#lib/export/data-schema.ts';
import { jsonFile } from '#lib/export/json-file.ts';
import { pemiluFolders, pilkadaFolders } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { cellNumber, cellsOf, readBack } from './read-back.ts';

const ORIGIN = 'https://hasil.example';

interface Site {
  readonly queries: Queries;
  readonly getDataFile: typeof import('#lib/queries/data/data-file.ts').getDataFile;
}

async function fileOf(site: Site, slug: string, code: string, level: RegionLevel | null = null) {
  const answer = await site.getDataFile(slug, code, level);
  if (answer.kind !== 'file') throw new Error(`${code}: ${answer.kind}`);
  return answer.file;
}

async function pageOf({ queries }: Site, slug: string, code: string): Promise<RegionResult> {
  const page = okValue(await queries.loadResultPage(slug, code));
  if (page.kind !== 'region') throw new Error(`${code}: ${page.kind}`);
  return page.result;
}

/** What a page says in a line of its table, as far as files must say the same. */
interface Line {
  readonly code: string;
  readonly tally: Tally;
  readonly options: readonly BallotOption[];
  readonly counted: number | null;
  readonly total: number | null;
  readonly share: number | null;
}

function linesOf(result: RegionResult): readonly Line[] {
  const numbers = numbersOf(result.state);
  const own = { code: result.region, tally: numbers?.tally ?? ({ kind: 'notReported' } as const) };
  const all = [
    { ...own, progress: numbers?.progress ?? ({ kind: 'unknown' } as const), ownOptions: null },
    ...result.rows,
  ];
  return all.map(({ code, tally, progress, ownOptions }) => ({
    code,
    tally,
    options: ownOptions ?? result.options,
    counted: progress.kind === 'fraction' ? progress.counted : null,
    total: progress.kind === 'fraction' ? progress.total : null,
    // A rounded 100 is not known to be everything.
    share: isAboutAll(progress) ? null : progressShare(progress),
  }));
}

function expectEqual(file: DataFile, lines: readonly Line[]): void {
  const csv = readBack(csvFile(file, ORIGIN));
  const json = RegionData.parse(JSON.parse(JSON.stringify(jsonFile(file, ORIGIN))));
  const rows = [...(json.total === null ? [] : [json.total]), ...json.rows];
  expect(csv.map(({ code }) => code)).toEqual(lines.map(({ code }) => code));
  expect(rows.map(({ code }) => code)).toEqual(lines.map(({ code }) => code));
  for (const [at, { tally, options, counted, total, share }] of lines.entries()) {
    const cells = csv[at] ?? {};
    const row = rows[at];
    const votes =
      tally.kind === 'counted' ? options.map(({ id }) => votesOf(tally.votes, id)) : options.map(() => null);
    const valid = tally.kind === 'counted' ? validVotesOf(tally.votes) : null;
    expect(cellsOf(cells, 'votes').slice(0, options.length)).toEqual(votes);
    expect(cellsOf(cells, 'votes').slice(options.length)).toSatisfy((rest: unknown[]) =>
      rest.every((cell) => cell === null),
    );
    expect(row?.votes ?? options.map(() => null)).toEqual(votes);
    expect([cellNumber(cells.valid_votes), row?.valid_votes]).toEqual([valid, valid]);
    expect([cellNumber(cells.tps_counted), row?.tps.counted]).toEqual([counted, counted]);
    expect([cellNumber(cells.tps_total), row?.tps.total]).toEqual([total, total]);
    const percent = share === null ? null : share / 100;
    expect([cellNumber(cells.tps_share), row?.tps.share]).toEqual([percent, percent]);
    const ballot = json.ballots[row?.ballot ?? -1]?.map(({ id }) => id) ?? [];
    expect(ballot).toEqual(options.map(({ id }) => id));
  }
}

describeWithCaptured('files of the captured Pilkada', () => {
  let under: SiteUnderTest;
  let site: Site;

  beforeAll(async () => {
    under = await setUpSite(['gubernur', 'bupati'], { folders: pilkadaFolders('1015') });
    const queries = await under.start();
    site = { queries, ...(await import('#lib/queries/data/data-file.ts')) };
  });

  afterAll(async () => {
    await under.close();
  });

  it.each(['0', '31', '32', '34', '3171', '317101', '3101', '1101'])(
    'say of governors in %s what its page says',
    async (code) => {
      expectEqual(await fileOf(site, 'gubernur', code), linesOf(await pageOf(site, 'gubernur', code)));
    },
  );

  it.each(['0', '32', '3212', '31'])('say of regents in %s what its page says', async (code) => {
    expectEqual(await fileOf(site, 'bupati', code), linesOf(await pageOf(site, 'bupati', code)));
  });

  it('have every kecamatan of a province as the pages of its kabupaten/kota have them', async () => {
    const file = await fileOf(site, 'gubernur', '32', 'kecamatan');
    const above = await pageOf(site, 'gubernur', '32');
    const pages = await Promise.all(above.rows.map(({ code }) => pageOf(site, 'gubernur', code)));
    const [own] = linesOf(above);
    if (own === undefined) throw new Error('no line');
    expect(pages).toHaveLength(27);
    expectEqual(file, [own, ...pages.flatMap((page) => linesOf(page).slice(1))]);
  });

  it('leave out of no file that a province elects nobody', async () => {
    const csv = readBack(csvFile(await fileOf(site, 'gubernur', '0', 'kabkota'), ORIGIN));
    const yogyakarta = csv.filter(({ parent }) => parent === '34');
    expect(yogyakarta).toHaveLength(5);
    expect(new Set(yogyakarta.map(({ state, valid_votes }) => `${state} ${valid_votes}`))).toEqual(
      new Set(['not_contested ']),
    );
  });

  it('never write a number for votes that are withheld', async () => {
    under.sirekap.serve(pilkadaFolders('1045'));
    const queries = await under.start();
    site = { queries, ...(await import('#lib/queries/data/data-file.ts')) };
    const file = await fileOf(site, 'gubernur', '31');
    const [own] = readBack(csvFile(file, ORIGIN));
    expect(own).toMatchObject({ state: 'withheld', votes_1: '', valid_votes: '', tps_counted: '14826' });
    expect(jsonFile(file, ORIGIN)).toMatchObject({
      total: { state: 'withheld', votes: null, shares: null, valid_votes: null },
      last_good: { votes: [1_717_245, 458_886, 2_181_939] },
    });
  });
});

describeWithCaptured('files of the captured president’s election', () => {
  let under: SiteUnderTest;
  let site: Site;

  beforeAll(async () => {
    under = await setUpSite(['presiden'], { folders: pemiluFolders() });
    const queries = await under.start();
    site = { queries, ...(await import('#lib/queries/data/data-file.ts')) };
  });

  afterAll(async () => {
    await under.close();
  });

  it.each(['0', '11', '1101', '110101', '1101012001', '99', '99AA'])(
    'say of %s what its page says',
    async (code) => {
      expectEqual(await fileOf(site, 'presiden', code), linesOf(await pageOf(site, 'presiden', code)));
    },
  );

  it('say of every TPS of a desa what its page says, figures, checks and photos', async () => {
    const file = await fileOf(site, 'presiden', '1101012001', 'tps');
    const csv = readBack(csvFile(file, ORIGIN));
    const json = TpsData.parse(JSON.parse(JSON.stringify(jsonFile(file, ORIGIN))));
    expect(csv.length).toBeGreaterThan(0);
    let read = 0;
    for (const [at, cells] of csv.entries()) {
      const page = okValue(await site.queries.loadResultPage('presiden', cells.code ?? ''));
      if (page.kind !== 'tps') throw new Error('no TPS');
      const row = json.rows[at];
      expect([row?.code, levelOf(page.region.code)]).toEqual([cells.code, 'tps']);
      const { state } = page.result;
      if (state.kind !== 'published' || state.document.votes.kind !== 'read') {
        expect([cells.votes_1, row?.votes]).toEqual(['', null]);
        continue;
      }
      read += 1;
      const votes = state.document.votes.votes.map((entry) => entry.votes);
      const { administration: admin, pages } = state.document;
      expect([cellsOf(cells, 'votes'), row?.votes]).toEqual([votes, votes]);
      expect(cells.check).toBe(row?.check);
      expect(cellNumber(cells.registered_dpt_female)).toBe(admin?.registeredDpt.female ?? null);
      expect(row?.voters?.voted_total).toEqual(admin?.votedTotal);
      expect(cellNumber(cells.invalid_votes)).toBe(admin?.invalidVotes ?? null);
      expect(cells.image_1).toBe(pages[0]?.kind === 'scanned' ? pages[0].url : '');
      expect(row?.images.map(({ url }) => url)).toEqual(
        pages.map((one) => (one.kind === 'scanned' ? one.url : null)),
      );
    }
    expect(read).toBeGreaterThan(0);
  });
});
