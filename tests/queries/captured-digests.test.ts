import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { isCandidateId } from '#lib/domain/candidate.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { aCode } from '#tests/support/builders.ts';
import {
  type CapturedDocument,
  capturedDocuments,
  pemiluFolders,
  readCaptured,
} from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { heldClock } from './gather-clock.ts';
import { type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';

/** DKI kecamatan of which TPS documents were captured; their own tables were not. */
const KECAMATAN = ['310101', '310102', '317301'];

const Numbers = z.record(z.string(), z.number().nullable()).nullable();
const Raw = z.object({ chart: Numbers, administrasi: Numbers });

/** Digest of one raw document, by the rules of docs/adr/0009, without any code of the site. */
function expectedOf(document: CapturedDocument): TpsDigest {
  const raw = Raw.parse(readCaptured(document));
  const admin = raw.administrasi ?? {};
  const votes = Object.entries(raw.chart ?? {}).flatMap(([key, value]) =>
    /^\d+$/.test(key) && typeof value === 'number' ? [value] : [],
  );
  const of = (key: string): number | null => admin[key] ?? null;
  const isUnlike = (left: readonly (number | null)[], right: number | null): boolean =>
    left.every((value) => value !== null) &&
    right !== null &&
    left.reduce<number>((sum, value) => sum + (value ?? 0), 0) !== right;
  const rows = ['pemilih_dpt', 'pengguna_dpt', 'pengguna_dptb', 'pengguna_non_dpt', 'pengguna_total'];
  const used = rows.slice(1, 4).map((row) => of(`${row}_j`));
  const exceeds = (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b;
  const voters =
    rows.some((row) => isUnlike([of(`${row}_l`), of(`${row}_p`)], of(`${row}_j`))) ||
    isUnlike(used, of('pengguna_total_j')) ||
    ['l', 'p', 'j'].some((sex) => exceeds(of(`pengguna_dpt_${sex}`), of(`pemilih_dpt_${sex}`)));
  const ballots = isUnlike([of('suara_sah'), of('suara_tidak_sah')], of('suara_total'));
  const isRead = votes.length === 3;
  const byOption = Object.entries(raw.chart ?? {}).flatMap(([key, value]) =>
    isCandidateId(key) && typeof value === 'number' ? [{ option: key, votes: value }] : [],
  );
  const others =
    (isRead && isUnlike(votes, of('suara_sah'))) ||
    isUnlike([of('suara_total')], of('pengguna_total_j')) ||
    votes.some((value) => exceeds(value, of('suara_sah')));
  const [voted, listed, added] = [of('pengguna_total_j'), of('pemilih_dpt_j'), of('pengguna_non_dpt_j')];
  const [valid, invalid] = [of('suara_sah'), of('suara_tidak_sah')];
  const hasTurnout = !voters && voted !== null && listed !== null && added !== null;
  const hasBallots = !ballots && valid !== null && invalid !== null && of('suara_total') !== null;
  const isChecked = votes.length > 0 || raw.administrasi !== null;
  return {
    read: 1,
    turnout: hasTurnout ? { tps: 1, voted, entitled: listed + added } : { tps: 0, voted: 0, entitled: 0 },
    ballots: hasBallots ? { tps: 1, valid, invalid } : { tps: 0, valid: 0, invalid: 0 },
    votes: isRead ? { tps: 1, byOption } : { tps: 0, byOption: [] },
    checked: isChecked ? 1 : 0,
    inconsistent: isChecked && (voters || ballots || others) ? 1 : 0,
  };
}

/** Adds up field by field, as text of the same shape. */
function sumOf(digests: readonly TpsDigest[]) {
  const add = (pick: (digest: TpsDigest) => number): number =>
    digests.reduce((sum, digest) => sum + pick(digest), 0);
  return {
    read: add(({ read }) => read),
    turnout: {
      tps: add(({ turnout }) => turnout.tps),
      voted: add(({ turnout }) => turnout.voted),
      entitled: add(({ turnout }) => turnout.entitled),
    },
    ballots: {
      tps: add(({ ballots }) => ballots.tps),
      valid: add(({ ballots }) => ballots.valid),
      invalid: add(({ ballots }) => ballots.invalid),
    },
    votes: {
      tps: add(({ votes }) => votes.tps),
      byOption: ['100025', '100026', '100027'].map((option) => ({
        option,
        votes: add(({ votes }) => votes.byOption.find((one) => one.option === option)?.votes ?? 0),
      })),
    },
    checked: add(({ checked }) => checked),
    inconsistent: add(({ inconsistent }) => inconsistent),
  };
}

describeWithCaptured('the digests of the captured DKI kecamatan', () => {
  const documents = capturedDocuments(pemiluFolders(), { kind: 'tps', election: 'ppwp' }).filter(({ code }) =>
    KECAMATAN.includes(code.slice(0, 6)),
  );
  let site: SiteUnderTest;
  let queries: Queries;

  beforeAll(async () => {
    site = await setUpSite(['presiden'], { folders: pemiluFolders() });
    vi.stubEnv('SIREKAP_TPS_PER_SECOND', '1000');
    queries = await site.start();
    for (const kecamatan of KECAMATAN) {
      const codes = documents.map(({ code }) => code).filter((code) => code.startsWith(kecamatan));
      const desa = [...new Set(codes.map((code) => code.slice(0, 10)))];
      const row = { psu: 'Reguler', 100025: 1, 100026: 1, 100027: 1, persen: 100, status_progress: true };
      site.sirekap.override(
        `/pemilu/hhcw/ppwp/${kecamatan.slice(0, 2)}/${kecamatan.slice(0, 4)}/${kecamatan}.json`,
        {
          ts: '2024-02-16 12:00:00',
          psu: 'Reguler',
          mode: 'hhcw',
          chart: { 100025: 1, 100026: 1, 100027: 1, persen: 100 },
          table: Object.fromEntries(desa.map((code) => [code, row])),
          progres: { total: 1, progres: 1 },
        },
      );
    }
    // Only what is wanted is gathered: the walk through a tree of 38 provinces would take the test's time.
    site.sirekap.fail({ kind: 'status', status: 404 }, /wilayah\/pemilu\/ppwp\/0\.json$/);
    const clock = heldClock(Date.parse('2024-02-16T05:00:00Z'));
    const gatherer = queries.startGatherer(clock);
    for (const kecamatan of KECAMATAN) queries.wantDigests(queries.contest('presiden'), aCode(kecamatan));
    await vi.waitFor(
      () => {
        const read = KECAMATAN.map(
          (code) => queries.digestOf(queries.contest('presiden'), aCode(code))?.read,
        );
        if (read.reduce<number>((sum, one) => sum + (one ?? 0), 0) < documents.length)
          throw new Error(`${read}`);
      },
      { timeout: 50_000, interval: 50 },
    );
    await gatherer.stop();
  });

  afterAll(async () => {
    await site.close();
  });

  it.each(KECAMATAN)('of %s are what its raw documents add up to', (kecamatan) => {
    const raw = documents.filter(({ code }) => code.startsWith(kecamatan)).map(expectedOf);
    expect(raw.length).toBeGreaterThan(0);
    expect(queries.digestOf(queries.contest('presiden'), aCode(kecamatan))).toEqual(sumOf(raw));
  });

  it('leave something out, and find something', () => {
    const whole = queries.digestOf(queries.contest('presiden'), aCode('31'));

    expect(whole?.read).toBe(documents.length);
    expect(whole?.inconsistent).toBeGreaterThan(0);
    expect(whole?.turnout.tps).toBeLessThan(documents.length);
  });
});
