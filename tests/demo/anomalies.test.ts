import { beforeAll, describe, expect, it } from 'vitest';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { readerOf, type SirekapReader, type TpsDocument, votesIn } from './sirekap-reader.ts';

// Two kab/kota of Java and one of Bali: some 7,000 TPS, enough for rates of a percent.
const REGIONS = ['3212', '3273', '5102'];

let demo: DemoElection;
let documents: readonly TpsDocument[];

beforeAll(async () => {
  demo = await createDemoElection(5);
  documents = REGIONS.flatMap((code) => tpsDocumentsIn(readerOf(demo, 0.97), code));
});

describe('documents of TPS at the end of the count', () => {
  it('mostly hold votes and administration', () => {
    expect(rate(documents, (tps) => tps.status_suara && tps.status_adm)).toBeGreaterThan(0.85);
  });

  it('come in every other state too', () => {
    expect(rate(documents, (tps) => tps.status_suara && !tps.status_adm)).toBeGreaterThan(0.005);
    expect(rate(documents, (tps) => !tps.status_suara && tps.status_adm)).toBeGreaterThan(0.0005);
    expect(rate(documents, (tps) => isBlank(tps) && hasImage(tps))).toBeGreaterThan(0.002);
    expect(rate(documents, (tps) => isBlank(tps) && !hasImage(tps))).toBeGreaterThan(0.002);
    expect(documents.some((tps) => isEmptyChart(tps) && hasImage(tps))).toBe(true);
  });

  it('say of each part whether it is there', () => {
    for (const tps of documents) {
      expect(tps.status_suara).toBe(tps.tungsura.chart !== null);
      expect(tps.status_adm).toBe(tps.tungsura.administrasi !== null);
    }
  });

  it('carry the key "null" in every chart', () => {
    for (const { tungsura } of documents) {
      if (tungsura.chart !== null) expect(tungsura.chart).toHaveProperty('null', null);
    }
  });

  it('sometimes lack `mode` or a page of the form', () => {
    expect(rate(documents, (tps) => tps.mode === undefined)).toBeCloseTo(0.15, 1);
    const scanned = documents.filter(hasImage);
    expect(rate(scanned, (tps) => tps.images.includes(null))).toBeGreaterThan(0.02);
    expect(rate(scanned, (tps) => tps.images.includes(null))).toBeLessThan(0.08);
  });

  it('differ between chart and valid votes in two or three of a hundred, now and then by hundreds', () => {
    const both = documents.filter((tps) => tps.status_adm && votesIn(tps.tungsura.chart).size > 0);
    const differs = both.filter((tps) => sum(tps) !== tps.tungsura.administrasi?.suara_sah);
    expect(differs.length / both.length).toBeGreaterThan(0.01);
    expect(differs.length / both.length).toBeLessThan(0.04);
    expect(
      differs.some((tps) => Math.abs(sum(tps) - (tps.tungsura.administrasi?.suara_sah ?? 0)) >= 500),
    ).toBe(true);
  });

  it('are wrong in the administration at about the stated rates', () => {
    const read = documents.flatMap(({ tungsura }) =>
      tungsura.administrasi === null ? [] : [tungsura.administrasi],
    );
    const rateOf = (isWrong: (a: (typeof read)[number]) => boolean): number =>
      read.filter(isWrong).length / read.length;
    const keys = ['pemilih_dpt', 'pengguna_dpt', 'pengguna_dptb', 'pengguna_non_dpt', 'pengguna_total'];
    const sexes = rateOf((a) =>
      keys.some((key) => (a[`${key}_l`] ?? 0) + (a[`${key}_p`] ?? 0) !== a[`${key}_j`]),
    );
    const totals = rateOf((a) => (a.suara_sah ?? 0) + (a.suara_tidak_sah ?? 0) !== a.suara_total);
    const users = rateOf((a) => a.suara_total !== a.pengguna_total_j);
    expect(sexes).toBeGreaterThan(0.005);
    expect(sexes).toBeLessThan(0.016);
    expect(totals).toBeGreaterThan(0.006);
    expect(totals).toBeLessThan(0.02);
    expect(users).toBeGreaterThan(0.013);
    expect(users).toBeLessThan(0.032);
  });

  it('hold plausible numbers: no more than 600 listed, turnout and invalid votes within bounds', () => {
    for (const { tungsura } of documents) {
      const a = tungsura.administrasi;
      if (a === null || (a.pemilih_dpt_l ?? 0) + (a.pemilih_dpt_p ?? 0) !== a.pemilih_dpt_j) continue;
      expect(a.pemilih_dpt_j).toBeLessThanOrEqual(600);
      expect((a.pengguna_dpt_j ?? 0) / (a.pemilih_dpt_j ?? 1)).toBeGreaterThan(0.39);
      expect((a.pengguna_dpt_j ?? 0) / (a.pemilih_dpt_j ?? 1)).toBeLessThan(0.96);
    }
  });
});

describe('corrections', () => {
  it('make votes of a TPS go down later in the count, seldom up', () => {
    const changes = changesBetween(0.6, 0.9);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(3);
    expect(changes.filter((change) => change > 0).length).toBeLessThan(changes.length / 2);
  });
});

describe('the two forms of one TPS', () => {
  it('agree on the list of voters and on who voted from it', () => {
    const desa = 1_000;
    const tps = demo.country.tps.first[desa] ?? 0;
    const governor = demo.votersOf(desa, tps, 'pkwkp');
    const regent = demo.votersOf(desa, tps, 'pkwkk');
    expect(regent.registered).toEqual(governor.registered);
    expect(regent.voted).toEqual(governor.voted);
    expect(regent.transferred.male).toBeLessThanOrEqual(governor.transferred.male + 1);
  });
});

function tpsDocumentsIn(reader: SirekapReader, code: string): readonly TpsDocument[] {
  if (code.length === 13) return [reader.tps('pkwkk', code)];
  const rows = Object.keys(reader.aggregate('pkwkk', code).tungsura.table);
  return rows.flatMap((child) => tpsDocumentsIn(reader, child));
}

/** Changes of single candidates in TPS that were counted at both shares. */
function changesBetween(before: number, after: number): readonly number[] {
  const [earlier, later] = [before, after].map((share) => tpsDocumentsIn(readerOf(demo, share), '3212'));
  return (earlier ?? []).flatMap((tps, i) => {
    const now = votesIn(later?.[i]?.tungsura.chart ?? null);
    return [...votesIn(tps.tungsura.chart)]
      .map(([id, votes]) => (now.get(id) ?? 0) - votes)
      .filter((change) => change !== 0);
  });
}

function rate<T>(list: readonly T[], is: (item: T) => boolean): number {
  return list.filter(is).length / list.length;
}

function sum(tps: TpsDocument): number {
  return [...votesIn(tps.tungsura.chart).values()].reduce((total, votes) => total + votes, 0);
}

function isBlank(tps: TpsDocument): boolean {
  return !tps.status_suara && !tps.status_adm;
}

function isEmptyChart(tps: TpsDocument): boolean {
  return tps.status_suara && votesIn(tps.tungsura.chart).size === 0;
}

function hasImage(tps: TpsDocument): boolean {
  return tps.images.some((image) => image !== null);
}
