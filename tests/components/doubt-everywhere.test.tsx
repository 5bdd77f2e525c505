import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '#components/drawn/cards/headline.ts';
import { headlineSentence, titleFigures } from '#components/drawn/cards/headline-words.ts';
import { ChartsView } from '#components/drawn/charts/charts-view.tsx';
import { comparedRow } from '#components/drawn/charts/compared-row.ts';
import { progressBar } from '#components/drawn/charts/progress-bar.ts';
import { MapTable } from '#components/drawn/map/map-table.tsx';
import { votesByChild } from '#components/drawn/picture/shown-bars.ts';
import type { ShownPlace } from '#components/drawn/picture/stamp.ts';
import { RollUpSection } from '#components/result/region/roll-up-section.tsx';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { cardText } from '#lib/text/id/card.ts';
import { chartsText } from '#lib/text/id/charts.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { rowProgressWords } from '#lib/text/progress-words.ts';
import {
  aCode,
  aFraction,
  anAggregate,
  aPair,
  aResultRow,
  aTableRow,
  aTally,
} from '#tests/support/builders.ts';
import { aShownPlace, PLACE_STATES } from '#tests/support/shown-place.ts';

const GOOD = aResultRow('3212010001001', { tally: aTally({ 100025: 100, 100026: 90, 100027: 80 }) });
/** As TPS 3101011003008 was read. */
const BAD = aResultRow('3212010001002', { tally: aTally({ 100025: 71, 100026: 641, 100027: 511 }) });
const PLACE = aShownPlace({ rows: [GOOD, BAD] });
const [PUBLISHED] = PLACE_STATES;

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function chartsOf({ contest, region, result }: ShownPlace): string {
  return wordsOf(renderToStaticMarkup(<ChartsView contest={contest} region={region} result={result} />));
}

describe('a row with more votes than there can be', () => {
  const doubt = '1.223 · tidak konsisten';

  it('is warned of above charts, as above the numbers', () => {
    expect(chartsOf(PLACE)).toContain(regionText.rowCheck.title.inconsistent);
    expect(chartsOf(aShownPlace({ rows: [GOOD] }))).not.toContain(regionText.rowCheck.title.inconsistent);
  });

  it('is marked beside its bar and in the chart’s table, and is no extreme of its region', () => {
    const { options } = PLACE.result;
    expect(comparedRow(BAD, 'x', options).size).toBe(doubt);
    expect(comparedRow(GOOD, 'x', options).size).toBe('270 suara sah');
    expect(comparedRow(BAD, 'x', options).doubt).not.toBe('');
    expect(chartsOf(PLACE)).toContain(`% · ${comparedRow(BAD, 'x', options).doubt}`);
    expect(chartsOf(PLACE).split(doubt)).toHaveLength(2);
    expect(chartsOf(PLACE)).toContain('2: terendah 33,33% (TPS 001), tertinggi 33,33% (TPS 001)');
  });

  it('is marked in frames and pictures of its bars', () => {
    expect(votesByChild(PLACE).bars.map(({ note }) => note)).toEqual(['37,04% · 33,33% · 29,63%', doubt]);
  });

  it('is in the title of a region without a total, whose page warns of it', () => {
    if (PUBLISHED?.kind !== 'published') throw new Error('not published');
    const state = { ...PUBLISHED, tally: { kind: 'noTotals' } } as const;
    const { result } = aShownPlace({ state, rows: [BAD] });
    expect(titleFigures(headlineOf({ kind: 'region', result }), 'WIB')).toBe(' · tidak konsisten');
  });
});

describe('a total of less than a tenth of its TPS', () => {
  const headlineAt = (counted: number) => {
    if (PUBLISHED?.kind !== 'published') throw new Error('not published');
    const state = { ...PUBLISHED, progress: aFraction(counted, 643_124) };
    return headlineOf({ kind: 'region', result: aShownPlace({ state }).result });
  };

  it('has votes and its coverage in titles, descriptions and cards, and no share', () => {
    const title = titleFigures(headlineAt(7), 'WIB');
    expect(title).toContain(`${stateText.row.tooFewIn} · no. 1: 10 suara`);
    const sentence = headlineSentence(headlineAt(7), 'WIB');
    expect(sentence.startsWith(cardText.tooFewIn)).toBe(true);
    expect(sentence).toContain('7 dari 643.124 TPS');
    expect(title + sentence.replace('(0,001%)', '')).not.toMatch(/,\d+%/);
    expect(headlineAt(7).rows.every(({ share }) => share === null)).toBe(true);
  });

  it('has shares as soon as a tenth is in', () => {
    expect(titleFigures(headlineAt(64_313), 'WIB')).toContain('no. 2: 60,00%');
  });
});

describe('how much of a child is in, beside its value', () => {
  const cases: readonly (readonly [string, ResultRow, string])[] = [
    [
      'no such contest',
      aResultRow('3171', { isContested: false, isListed: false }),
      stateText.row.notContested,
    ],
    ['no line of it', aResultRow('3171', { isListed: false }), stateText.row.notListed],
    [
      'a rounded 0% and no votes',
      aResultRow('3171', { progress: { kind: 'percentOnly', hundredths: 0 } }),
      stateText.row.notReported,
    ],
    ['none of no TPS', aResultRow('3171', { progress: aFraction(0, 0) }), stateText.row.notReported],
  ];

  it.each(cases)('is told in the words of its state: %s', (_, row, words) => {
    expect(rowProgressWords(row)).toBe(words);
    expect(progressBar(row, 'x').gap?.words).toBe(words);
    const { contest, region, result } = aShownPlace({ rows: [row] });
    const table = (kind: 'progress' | 'turnout') =>
      wordsOf(
        renderToStaticMarkup(
          <MapTable
            contest={contest}
            region={region}
            result={result}
            view={{ statistic: { kind }, mode: 'tiles' }}
          />,
        ),
      );
    expect(table('progress').split(words)).toHaveLength(3);
    if (!row.isContested) expect(table('turnout')).not.toContain(stateText.row.notRead);
  });

  it('is never "in" for a TPS whose numbers contradict each other', () => {
    const odd = { kind: 'contradictory', why: 'votesWithoutTps', counted: 0, total: 1 } as const;
    const rows = [GOOD, aResultRow('3212010001003', { tally: GOOD.tally, progress: odd })];
    const place = aShownPlace({ rows });
    const desa = { ...place.region, code: aCode('3212010001') };
    const html = chartsOf({ ...place, region: desa, result: { ...place.result, region: desa.code } });
    expect(html).toContain(chartsText.progress.tps.description('1', '2'));
    expect(html).toContain(`TPS 003 , ${stateText.row.contradictory}`);
  });
});

describe('the sum of rows, where the total leaves out an option', () => {
  it('is no difference', () => {
    const votes = aTally({ 1000023: 10, 1000024: 20 });
    const sum = rollUp(
      anAggregate({
        tally: aTally({ 1000023: 10, 1000024: null }),
        rows: [aTableRow('3171', votes)],
      }),
    );
    const options = [aPair('1000023', 1), aPair('1000024', 2)];
    const html = renderToStaticMarkup(
      <RollUpSection rollUp={sum} options={options} progress={{ kind: 'unknown' }} />,
    );
    expect(wordsOf(html)).not.toContain(regionText.rollUp.not);
  });
});
