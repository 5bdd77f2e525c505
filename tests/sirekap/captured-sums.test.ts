import { expect, it } from 'vitest';
import { z } from 'zod';
import { type Progress, progressShare, statedTps, sumProgress } from '#lib/domain/progress.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { shareOf } from '#lib/domain/share.ts';
import { votesOf } from '#lib/domain/vote-table.ts';
import { anOptionId } from '#tests/support/builders.ts';
import { type CapturedDocument, readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { aggregatesOf, capturedAt, readAggregate, STATES } from './captured-answers.ts';

const Table = z.record(z.string(), z.unknown());
const Wire = z.object({ tungsura: z.object({ table: Table }).optional(), table: Table.optional() });

function rowsIn(document: CapturedDocument): readonly string[] {
  const { tungsura, table } = Wire.parse(readCaptured(document));
  return Object.keys(tungsura?.table ?? table ?? {});
}

const Rows = z.object({
  tungsura: z.object({
    table: z.record(z.string(), z.object({ progres: z.object({ persen: z.number() }) })),
  }),
});

/** The source's own percentage of each row, in hundredths. */
function percentagesIn(document: CapturedDocument): ReadonlyMap<string, number> {
  const { table } = Rows.parse(readCaptured(document)).tungsura;
  return new Map(
    Object.entries(table).map(([code, { progres }]) => [code, Math.round(progres.persen * 100)]),
  );
}

/** Rows with votes and no TPS contradict themselves; the source's own percentage of them is that of no TPS. */
function shareAsStated(progress: Progress): number | null {
  const tps = statedTps(progress);
  return tps === null ? progressShare(progress) : shareOf(tps.counted, tps.total);
}

const ALL = [...STATES, 'pemilu'] as const;

describeWithCaptured('the captured aggregates', () => {
  it.each(ALL)('of %s keep every row of their tables', (state) => {
    for (const document of aggregatesOf(state)) {
      const codes = readAggregate(document).rows.map((row): string => row.code);
      expect([...codes].sort(), document.path).toEqual([...rowsIn(document)].sort());
    }
  });

  // 37 provinces and 497/498 kabupaten/kota for governors, 496/497 for regents; 142 for the president.
  it.each([
    ['0100', 1_030],
    ['1015', 1_032],
    ['1045', 0],
    ['pemilu', 142],
  ] as const)('of %s agree with the sum of their rows wherever there are votes: %i', (state, comparable) => {
    const compared = aggregatesOf(state)
      .map(readAggregate)
      .map(rollUp)
      .filter((result) => result.kind === 'compared');
    expect(compared).toHaveLength(comparable);
    expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it.each(STATES)('of %s have the progress of their rows, added up', (state) => {
    for (const document of aggregatesOf(state)) {
      const { progress, rows } = readAggregate(document);
      expect(progress.kind, document.path).toBe('fraction');
      const sum = sumProgress(rows.map((row) => row.progress));
      expect(statedTps(sum), document.path).toEqual(statedTps(progress));
    }
  });

  it.each(STATES)('of %s publish the very percentage that their TPS make (RECAP_API §5.6)', (state) => {
    for (const document of aggregatesOf(state)) {
      const { rows } = readAggregate(document);
      const published = percentagesIn(document);
      const recomputed = new Map<string, number | null>(
        rows.map(({ code, progress }) => [code, shareAsStated(progress)]),
      );
      expect(recomputed, document.path).toEqual(published);
    }
  });

  it('give Jakarta its numbers of 10.15', () => {
    const jakarta = readAggregate(capturedAt('1015', '/pilkada/hhcw/pkwkp/31.json'));
    expect(jakarta.tally).toEqual({
      kind: 'counted',
      votes: [
        { option: '1000023', votes: 1_717_245 },
        { option: '1000024', votes: 458_886 },
        { option: '1000025', votes: 2_181_939 },
      ],
    });
    expect(jakarta.progress).toEqual({ kind: 'fraction', counted: 14_825, total: 14_835 });
  });

  it('give the president’s election its numbers, 38 provinces and overseas', () => {
    const nation = readAggregate(capturedAt('pemilu', '/pemilu/hhcw/ppwp.json'));
    expect(nation.tally).toMatchObject({
      votes: [{ votes: 31_374_310 }, { votes: 75_357_899 }, { votes: 21_374_165 }],
    });
    expect(nation.progress).toEqual({ kind: 'fraction', counted: 643_124, total: 823_378 });
    expect(progressShare(nation.progress)).toBe(7_811);
    expect(nation.rows).toHaveLength(39);
    expect(nation.rows.map(({ code }): string => code)).toContain('99');
  });

  it('hold votes that went down between 01.00 and 10.15 (RECAP_API §5.7)', () => {
    const option = anOptionId('1000777');
    const votesAt = (state: '0100' | '1015'): number | null => {
      const { tally } = readAggregate(capturedAt(state, '/pilkada/hhcw/pkwkk/35/3526.json'));
      return tally.kind === 'counted' ? votesOf(tally.votes, option) : null;
    };
    expect(votesAt('0100')).toBe(318_976);
    expect(votesAt('1015')).toBe(318_731);
  });

  it('of a regents’ province have no total, but rows with options of their own (RECAP_API §5.13)', () => {
    for (const document of aggregatesOf('1015', 'pkwkk').filter(({ code }) => code.length === 2)) {
      const { tally, rows } = readAggregate(document);
      expect(tally).toEqual({ kind: 'noTotals' });
      const ids = rows.flatMap((row) =>
        row.tally.kind === 'counted' ? row.tally.votes.map(({ option }) => option) : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
