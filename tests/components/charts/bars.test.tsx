import { describe, expect, it } from 'vitest';
import { CompareChart } from '#components/drawn/charts/compare-chart.tsx';
import { ProgressChart } from '#components/drawn/charts/progress-chart.tsx';
import { TpsProgress } from '#components/drawn/charts/tps-progress.tsx';
import { VotesChart } from '#components/drawn/charts/votes-chart.tsx';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { chartsText } from '#lib/text/id/charts.ts';
import { stateText } from '#lib/text/id/state.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { aFraction, aPair, aResultRow, aTally } from '#tests/support/builders.ts';
import { CONTEXT, htmlOf, OPTIONS, tableOf, wordsOf } from './chart-fixtures.tsx';

const COUNTED = aTally({ 1000023: 120, 1000024: 80, 1000025: 0 });
const FORBIDDEN = /unggul|menang|memimpin|juara|kalah/i;

/** Widths of the segments of the twin's bars, in document order. */
function widthsOf(html: string): readonly string[] {
  const twin = /data-twin="bars"[\s\S]*?(?=<div aria-hidden="true" class="pointer)/.exec(html);
  return [...(twin?.[0] ?? '').matchAll(/width:([\d.]+%)/g)].map(([, width]) => width ?? '');
}

function votes(tally: Tally | null, options = OPTIONS): string {
  return htmlOf(
    <VotesChart context={CONTEXT} options={options} tally={tally} progress={aFraction(5, 10)} half={false} />,
  );
}

describe('the votes of a region', () => {
  it('stand in ballot order, drawn and tabulated alike, a true zero as zero', () => {
    const html = votes(COUNTED);
    expect(widthsOf(html)).toEqual(['40%', '60%', '0%']);
    expect(tableOf(html)).toEqual([
      ['1. Kepala 1000024 – Wakil 1000024', '80', '40,00%'],
      ['2. Kepala 1000023 – Wakil 1000023', '120', '60,00%'],
      ['3. Kepala 1000025 – Wakil 1000025', '0', '0,00%'],
      ['Suara sah', '200', '100%'],
    ]);
    expect(wordsOf(html)).toContain('Kamis, 28 November 2024 pukul 10.15 WIB');
    expect(wordsOf(html)).not.toMatch(FORBIDDEN);
  });

  it('of an option that the source leaves out are hatched and said to be unknown', () => {
    const html = votes(aTally({ 1000023: 120, 1000024: 80 }));
    expect(html).toContain('hatched');
    expect(tableOf(html)[2]?.slice(1)).toEqual([stateText.row.notReported, stateText.row.notReported]);
  });

  it('keep their numbers and lose every share while one option is unknown, with the reason', () => {
    const html = votes(aTally({ 1000023: 120, 1000024: 80, 1000025: null }));
    expect(widthsOf(html)).toEqual([]);
    expect(wordsOf(html)).not.toContain('%)');
    expect(tableOf(html).map((cells) => cells.slice(1))).toEqual([
      ['80', stateText.row.notReported],
      ['120', stateText.row.notReported],
      [stateText.row.notReported, stateText.row.notReported],
      [stateText.row.notReported, stateText.row.notReported],
    ]);
    expect(wordsOf(html)).toContain(votesText.incomplete('1', '3'));
  });

  it.each<[string, Tally | null]>([
    ['withheld', { kind: 'withheld' }],
    ['not reported', { kind: 'notReported' }],
    ['unreachable', { kind: 'unreachable' }],
    ['of several ballots', { kind: 'noTotals' }],
    ['in no document', null],
  ])('%s are words without a digit', (_, tally) => {
    const html = votes(tally);
    expect(html).not.toContain('data-twin');
    expect(wordsOf(html)).not.toMatch(/\d/);
  });
});

describe('children compared', () => {
  const rows = [
    aResultRow('3171', { name: 'SATU', tally: aTally({ 1000023: 25, 1000024: 50, 1000025: 25 }) }),
    aResultRow('3172', { name: 'DUA' }),
    aResultRow('3173', { name: 'TIGA', tally: { kind: 'withheld' } }),
    aResultRow('3174', { name: 'EMPAT', tally: aTally({ 1000023: 0, 1000024: 0, 1000025: 0 }) }),
  ];
  const html = htmlOf(<CompareChart context={CONTEXT} options={OPTIONS} rows={rows} />);

  it('have one bar each, of the option that is looked at: the first on the ballot before a reader chooses', () => {
    expect(widthsOf(html)).toEqual(['50%']);
    const picks = [...html.matchAll(/<input type="radio"[^>]*>/g)].map(([pick]) => /checked=""/.test(pick));
    expect(picks).toEqual([true, false, false]);
    expect(html).not.toContain('pattern-');
  });

  it('stand by that option’s share, the largest first, with the number at the end, unknown ones last', () => {
    const more = [
      ...rows,
      aResultRow('3175', { name: 'LIMA', tally: aTally({ 1000023: 10, 1000024: 80, 1000025: 10 }) }),
    ];
    const sorted = htmlOf(<CompareChart context={CONTEXT} options={OPTIONS} rows={more} />);
    const [first = ''] = /<ul[\s\S]*?<\/ul>/.exec(sorted) ?? [];
    expect(wordsOf(first)).toMatch(/^Lima\s*80,00%\s*Satu\s*50,00%/);
  });

  it('have every share in the table, in ballot order, and only those that are known', () => {
    expect(tableOf(html)).toEqual([
      ['Satu', '100', '50 (50,00%)', '25 (25,00%)', '25 (25,00%)'],
      ['Dua', stateText.notReported, '–', '–', '–'],
      ['Tiga', stateText.withheld, '–', '–', '–'],
      ['Empat', '0', '0', '0', '0'],
    ]);
  });

  it('look different where nothing is reported, and where numbers are withheld', () => {
    expect(html.match(/hatched/g)).toHaveLength(OPTIONS.length);
    expect(html).toContain('bg-withheld-surface');
    expect(wordsOf(html)).toContain(stateText.row.noValidVotes);
  });

  it('lead to their pages, by name and from the table', () => {
    expect(html.match(/href="\/gubernur-2024\/3171"/g)).toHaveLength(OPTIONS.length + 1);
  });

  it('of different ballots are not compared, and it says why', () => {
    const own = rows.map((row) => ({ ...row, ownOptions: [aPair('1000023', 1)] }));
    const words = wordsOf(htmlOf(<CompareChart context={CONTEXT} options={[]} rows={own} />));
    expect(words).toContain(chartsText.compare.severalSlates('kabupaten/kota'));
    expect(words).not.toMatch(/\d/);
  });

  it('that have all reported nothing are words', () => {
    const none = [aResultRow('3171'), aResultRow('3172')];
    const words = wordsOf(htmlOf(<CompareChart context={CONTEXT} options={OPTIONS} rows={none} />));
    expect(words).toContain(chartsText.compare.none('kabupaten/kota'));
    expect(words).not.toMatch(/\d/);
  });
});

describe('progress by child', () => {
  const rows = [
    aResultRow('3171', { name: 'SATU', progress: aFraction(1, 4) }),
    aResultRow('3172', { name: 'DUA', progress: aFraction(0, 30) }),
    aResultRow('3173', { name: 'TIGA', progress: UNKNOWN_PROGRESS }),
    aResultRow('3174', { name: 'EMPAT', progress: aFraction(9, 9) }),
  ];

  it('has the most complete first; nothing in is said in words, unknown is hatched', () => {
    const html = htmlOf(<ProgressChart context={CONTEXT} rows={rows} />);
    expect(widthsOf(html)).toEqual(['100%', '25%']);
    expect(html.match(/hatched/g)).toHaveLength(1);
    expect(tableOf(html)).toEqual([
      ['Satu', '1 dari 4 TPS', '25,00%'],
      ['Dua', stateText.noneIn('30'), '–'],
      ['Tiga', stateText.row.notReported, '–'],
      ['Empat', '9 dari 9 TPS', '100,00%'],
    ]);
  });

  it('of TPS is one mark each', () => {
    const tps = [
      aResultRow('3171011001001', { tally: COUNTED, progress: UNKNOWN_PROGRESS }),
      aResultRow('3171011001002', { progress: aFraction(0, 1) }),
    ];
    const html = htmlOf(<TpsProgress context={CONTEXT} rows={tps} />);
    expect(tableOf(html)).toEqual([
      ['TPS 001', chartsText.progress.tps.in],
      ['TPS 002', chartsText.progress.tps.notIn],
    ]);
    expect(wordsOf(html)).toContain('1 dari 2 TPS sudah masuk.');
  });
});
