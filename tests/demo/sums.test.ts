import { beforeAll, describe, expect, it } from 'vitest';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { ELECTION_CODES, type ElectionCode } from '#lib/demo/election-code.ts';
import { type AggregateDocument, addUp, readerOf, type SirekapReader, votesIn } from './sirekap-reader.ts';

const SHARE = 0.7;
// Gorontalo is small enough to read every TPS document of the whole province.
const PROVINCE = '75';

let demo: DemoElection;
let reader: SirekapReader;

beforeAll(async () => {
  demo = await createDemoElection(11);
  reader = readerOf(demo, SHARE);
});

describe.each(ELECTION_CODES)('the aggregates of %s', (election) => {
  it('add up from every TPS document to the province', () => {
    const seen = checkRegion(election, PROVINCE, reader.aggregate(election, PROVINCE));
    expect(seen.tps).toBeGreaterThan(1_500);
    expect(seen.counted).toBeGreaterThan(0.3 * seen.tps);
    expect(seen.counted).toBeLessThan(seen.tps);
  });

  it('add up from the provinces to the nation', () => {
    const nation = reader.aggregate(election, null);
    const rows = Object.entries(nation.tungsura.table);
    expect(votesIn(nation.tungsura.chart).size).toBe(0);
    expect(rows).toHaveLength(37);
    let total = 0;
    let progres = 0;
    for (const [code, row] of rows) {
      const province = reader.aggregate(election, code);
      expect(row.progres).toEqual(province.tungsura.chart.progres);
      expect(votesIn(row)).toEqual(votesIn(province.tungsura.chart));
      total += row.progres.total;
      progres += row.progres.progres;
    }
    expect(nation.progres).toEqual({ total, progres });
  });

  it('count the share of TPS that the clock says', () => {
    const { total, progres } = reader.aggregate(election, null).progres;
    expect(Math.abs(progres / total - SHARE)).toBeLessThan(0.02);
  });

  it('leave candidates out where nothing is counted', () => {
    const early = readerOf(demo, 0.01).aggregate(election, PROVINCE);
    const silent = Object.values(early.tungsura.table).filter((row) => row.progres.progres === 0);
    expect(silent.length).toBeGreaterThan(0);
    for (const row of silent) {
      expect(row.status_progress).toBe(false);
      expect(votesIn(row).size).toBe(0);
    }
  });
});

describe('the two elections', () => {
  it('keep regents out of the totals of a province, whose rows have candidates of their own', () => {
    const province = reader.aggregate('pkwkk', '32');
    expect(votesIn(province.tungsura.chart).size).toBe(0);
    const ids = Object.values(province.tungsura.table).flatMap((row) => [...votesIn(row).keys()]);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are not held everywhere', () => {
    for (const code of ['34', '3404']) expect(() => reader.aggregate('pkwkp', code)).toThrow('404');
    for (const code of ['31', '3171']) expect(() => reader.aggregate('pkwkk', code)).toThrow('404');
    expect(reader.aggregate('pkwkk', '34').progres.total).toBeGreaterThan(0);
    expect(reader.aggregate('pkwkp', '31').progres.total).toBe(14_835);
    expect(reader.tree('pkwkp', '34')).toHaveLength(5);
  });
});

/** Compares a region's chart with its rows and each row with the document below, down to the TPS. */
function checkRegion(
  election: ElectionCode,
  code: string,
  region: AggregateDocument,
): { tps: number; counted: number } {
  const rows = Object.entries(region.tungsura.table);
  const hasSlate = election === 'pkwkp' || code.length >= 4;
  if (hasSlate) expect(addUp(rows.map(([, row]) => votesIn(row)))).toEqual(votesIn(region.tungsura.chart));
  let seen = { tps: 0, counted: 0 };
  for (const [child, row] of rows) {
    const below = code.length === 10 ? checkTps(election, child) : checkChild(election, child, row);
    expect(below.votes).toEqual(votesIn(row));
    expect(row.progres).toMatchObject({ total: below.tps, progres: below.counted });
    seen = { tps: seen.tps + below.tps, counted: seen.counted + below.counted };
  }
  expect(region.progres).toEqual({ total: seen.tps, progres: seen.counted });
  expect(region.tungsura.chart.progres).toMatchObject({ total: seen.tps, progres: seen.counted });
  return seen;
}

function checkChild(
  election: ElectionCode,
  code: string,
  row: AggregateDocument['tungsura']['table'][string],
) {
  const child = reader.aggregate(election, code);
  expect(row.progres).toEqual(child.tungsura.chart.progres);
  return { votes: votesIn(child.tungsura.chart), ...checkRegion(election, code, child) };
}

function checkTps(election: ElectionCode, code: string) {
  const votes = votesIn(reader.tps(election, code).tungsura.chart);
  return { votes, tps: 1, counted: votes.size > 0 ? 1 : 0 };
}
