import { describe, expect, it } from 'vitest';
import { DistributionChart } from '#components/drawn/charts/distribution-chart.tsx';
import { ScatterChart } from '#components/drawn/charts/scatter-chart.tsx';
import { chartsText } from '#lib/text/id/charts.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aFraction, aResultRow, aTally } from '#tests/support/builders.ts';
import { anInvalidDigest, aTurnoutRow } from '#tests/support/digest-rows.ts';
import { CONTEXT, htmlOf, OPTIONS, tableOf, wordsOf } from './chart-fixtures.tsx';

/** Children with a turnout of 70,00%, 70,10% …, and the first option at half of the votes. */
function children(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aTurnoutRow(`${3_171 + index}`, 7_000 + 10 * index, {
      name: `WILAYAH ${index + 1}`,
      tally: aTally({ 1000023: 30, 1000024: 50, 1000025: 20 }),
      progress: aFraction(12, 20),
    }),
  );
}
const UNREAD = aResultRow('3199', {
  name: 'BELUM',
  tally: aTally({ 1000023: 3, 1000024: 5, 1000025: 2 }),
  progress: aFraction(1, 5),
});

function pointsOf(html: string): number {
  // Every point stands in two lines, one around it in the colour of the page.
  return (html.match(/M[\d.]+ [\d.]+h0/g)?.length ?? 0) / 2;
}

describe('turnout against votes', () => {
  it('has one plot an option in ballot order, with a point for each child that is known', () => {
    const html = htmlOf(
      <ScatterChart context={CONTEXT} options={OPTIONS} rows={[...children(10), UNREAD]} />,
    );
    expect(pointsOf(html)).toBe(30);
    const plots = [...html.matchAll(/Kepala (\d+)/g)].map(([, id]) => id);
    expect(plots).toEqual(OPTIONS.map(({ id }) => id));
    expect(tableOf(html)[0]).toEqual(['Wilayah 1', '70,00%', '10 dari 20', '50,00%', '30,00%', '20,00%']);
    expect(tableOf(html).at(-1)).toEqual(['Belum', stateText.row.notRead, '–', '–', '–', '–']);
    expect(wordsOf(html)).toContain('10 dari 11 kabupaten/kota; formulir terbaca: 100 dari 205 TPS.');
  });

  it('lists a child that is far from the others as a link, with the reason and no verdict', () => {
    const rows = [...children(10), aTurnoutRow('3198', 9_990, { name: 'JAUH', tally: UNREAD.tally })];
    const html = htmlOf(<ScatterChart context={CONTEXT} options={OPTIONS} rows={rows} />);
    const list = /<section[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(list).toContain('href="/gubernur-2024/3198"');
    expect(wordsOf(list)).toContain('Jauh partisipasi tinggi, 99,90%');
    expect(wordsOf(list)).toContain('bukan tanda kesalahan');
  });

  it('without a document read says so in words, and draws nothing', () => {
    const html = htmlOf(<ScatterChart context={CONTEXT} options={OPTIONS} rows={[UNREAD]} />);
    expect(pointsOf(html)).toBe(0);
    expect(wordsOf(html)).toContain(chartsText.read.none);
    expect(wordsOf(html)).not.toMatch(/\d/);
  });

  it('of two children is a table only', () => {
    const html = htmlOf(<ScatterChart context={CONTEXT} options={OPTIONS} rows={children(2)} />);
    expect(pointsOf(html)).toBe(0);
    expect(tableOf(html)).toHaveLength(2);
  });
});

describe('a distribution', () => {
  it('of many children has columns whose numbers add up to the known ones', () => {
    const html = htmlOf(
      <DistributionChart context={CONTEXT} statistic="turnout" rows={[...children(30), UNREAD]} />,
    );
    const counts = [...html.matchAll(/bg-surface px-0.5">(\d+)</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(wordsOf(html)).toContain('median 71,45%');
    expect(tableOf(html)).toHaveLength(31);
    expect(tableOf(html).at(-1)).toEqual(['Belum', stateText.row.notRead, '–']);
  });

  it('of few children has a dot each, its ends named', () => {
    const html = htmlOf(<DistributionChart context={CONTEXT} statistic="turnout" rows={children(5)} />);
    expect(pointsOf(html)).toBe(5);
    expect(wordsOf(html)).toContain(
      'Terendah 70,00% (Wilayah 1), median 70,20%, tertinggi 70,40% (Wilayah 5).',
    );
  });

  it('of invalid votes draws a true zero, and not what is unknown', () => {
    const rows = [0, 100, 250, 300].map((invalid, index) =>
      aResultRow(`${3_171 + index}`, {
        name: `WILAYAH ${index}`,
        digest: anInvalidDigest(invalid),
        progress: aFraction(10, 20),
      }),
    );
    const html = htmlOf(
      <DistributionChart context={CONTEXT} statistic="invalidShare" rows={[...rows, UNREAD]} />,
    );
    expect(pointsOf(html)).toBe(4);
    expect(tableOf(html)[0]).toEqual(['Wilayah 0', '0,00%', '10 dari 20']);
  });
});
