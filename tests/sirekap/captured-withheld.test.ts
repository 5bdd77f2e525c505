import { expect, it } from 'vitest';
import { z } from 'zod';
import { hasProgress } from '#lib/domain/progress.ts';
import { type CapturedDocument, readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { aggregatesOf, capturedAt, readAggregate } from './captured-answers.ts';

const Chart = z.object({ tungsura: z.object({ chart: z.record(z.string(), z.unknown()) }) });

function hasCandidates(document: CapturedDocument): boolean {
  return Object.keys(Chart.parse(readCaptured(document)).tungsura.chart).some((key) => /^\d+$/.test(key));
}

// RECAP_API, "Zeroing": at 10:45:04 every total became 0 while the progress kept rising.
describeWithCaptured('the state of 10.45', () => {
  it('has no counted total and no counted row anywhere', () => {
    for (const document of aggregatesOf('1045')) {
      const { tally, rows } = readAggregate(document);
      expect(['withheld', 'notReported', 'noTotals'], document.path).toContain(tally.kind);
      expect(
        rows.filter((row) => row.tally.kind === 'counted'),
        document.path,
      ).toEqual([]);
    }
  });

  it('has withheld every total that it has candidates for: 37 + 498 of governors, 497 of regents', () => {
    const withheld = aggregatesOf('1045').filter(
      (document) => readAggregate(document).tally.kind === 'withheld',
    );
    expect(withheld).toHaveLength(37 + 498 + 497);
    expect(withheld.every((document) => hasProgress(readAggregate(document).progress))).toBe(true);
    const withCandidates = aggregatesOf('1045').filter(hasCandidates);
    expect(withheld).toEqual(withCandidates);
  });

  it('calls "not reported" only what has no candidates, or has counted no TPS', () => {
    const notReported = aggregatesOf('1045').filter(
      (document) => readAggregate(document).tally.kind === 'notReported',
    );
    expect(notReported).toHaveLength(11 + 11);
    expect(notReported.some((document) => hasProgress(readAggregate(document).progress))).toBe(false);
  });

  it('has counted one TPS more in Jakarta than before, and shows no vote', () => {
    const jakarta = readAggregate(capturedAt('1045', '/pilkada/hhcw/pkwkp/31.json'));
    expect(jakarta.tally).toEqual({ kind: 'withheld' });
    expect(jakarta.progress).toEqual({ kind: 'fraction', counted: 14_826, total: 14_835 });
    expect(new Set(jakarta.rows.map((row) => row.tally.kind))).toEqual(new Set(['withheld']));
  });

  it('shows withheld rows below a regents’ province, which never had a total', () => {
    const aceh = readAggregate(capturedAt('1045', '/pilkada/hhcw/pkwkk/11.json'));
    expect(aceh.tally).toEqual({ kind: 'noTotals' });
    expect(aceh.rows.filter((row) => row.tally.kind === 'withheld').length).toBeGreaterThan(10);
  });
});
