import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comparedRow } from '#components/drawn/charts/compared-row.ts';
import { progressBar } from '#components/drawn/charts/progress-bar.ts';
import { legendEntries } from '#components/drawn/map/map-legend.tsx';
import { mapModel } from '#components/drawn/map/map-model.ts';
import { valueWords } from '#components/drawn/map/map-words.ts';
import { ContestCard } from '#components/pages/home/contest-card.tsx';
import { packResult, unpackResult } from '#components/result/region/packed-result.ts';
import { ReadFigures } from '#components/result/region/read-figures.tsx';
import { RegionTable } from '#components/result/region/region-table.client.tsx';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { childRows } from '#lib/domain/data-file.ts';
import { mapValue } from '#lib/domain/map-value.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { regionState, tpsNote, tpsShare } from '#lib/export/states.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aResult } from '#tests/export/data-files.ts';
import {
  aContest,
  aFraction,
  anAggregate,
  aPair,
  aResultRow,
  aTableRow,
  aTally,
} from '#tests/support/builders.ts';
import { aTurnoutDigest } from '#tests/support/digest-rows.ts';

const OPTIONS = [aPair('1000023', 1), aPair('1000024', 2)];
const VOTES = aTally({ 1000023: 100, 1000024: 69 });
const CONTRADICTORY: Progress = { kind: 'contradictory', why: 'votesWithoutTps', counted: 0, total: 21 };
const ABOUT_ALL: Progress = { kind: 'percentOnly', hundredths: 10_000 };

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function tableOf(row: ResultRow, options = OPTIONS): string {
  const aggregate = anAggregate({ rows: [aTableRow(row.code, row.tally, row.progress)], tally: VOTES });
  return textOf(
    renderToStaticMarkup(
      <RegionTable
        slug="gubernur-2024"
        caption=""
        rows={[row]}
        options={options}
        rollUp={rollUp(aggregate)}
        progress={aFraction(5, 10)}
      />,
    ),
  );
}

function homeOf(row: ResultRow): string {
  const entry = {
    contest: contestLabel(aContest()),
    state: 'answered',
    progress: aFraction(5, 10),
    provenance: null,
    failingSince: null,
    provinces: [row],
    tally: null,
    options: [],
    isGathered: false,
  } as const;
  return textOf(renderToStaticMarkup(<ContestCard entry={entry} hasList />));
}

const leader = (row: ResultRow) => valueWords(mapValue(row, { kind: 'mostVotes' }), OPTIONS);
const progressOnMap = (row: ResultRow) => valueWords(mapValue(row, { kind: 'progress' }), OPTIONS);
const fileState = (row: ResultRow) => childRows([], aResult({ rows: [row] })).map(regionState)[0];

describe('a state has one word in table, map, chart, home and file', () => {
  it('where no such contest is held', () => {
    const word = stateText.row.notContested;
    const row = aResultRow('31', { isContested: false, isListed: false });
    expect(tableOf(row)).not.toContain(stateText.row.notReported);
    for (const words of [tableOf(row), leader(row), progressOnMap(row), homeOf(row)])
      expect(words).toContain(word);
    expect(comparedRow(row, 'x', OPTIONS).gap?.words).toBe(word);
    expect(fileState(row)).toBe('not_contested');
  });

  it('where the source’s table has no line of a child that may have numbers of its own', () => {
    const word = stateText.row.notListed;
    const row = aResultRow('1101', { isListed: false });
    for (const words of [tableOf(row), leader(row), progressOnMap(row), homeOf(row)]) {
      expect(words).toContain(word);
      expect(words).not.toContain(stateText.row.notReported);
    }
    expect(fileState(row)).toBe('not_listed');
  });

  it('where all votes are zero: known, and no share', () => {
    const row = aResultRow('3171011001001', {
      tally: aTally({ 1000023: 0, 1000024: 0 }),
      progress: aFraction(1, 1),
    });
    expect(leader(row)).toBe(stateText.row.noValidVotes);
    expect(comparedRow(row, 'x', OPTIONS).gap).toEqual({ look: 'empty', words: stateText.row.noValidVotes });
    expect(tableOf(row)).not.toContain(stateText.row.notReported);
    expect(fileState(row)).toBe('counted');
  });

  it('where votes are there and progress is not', () => {
    const row = aResultRow('3171', { tally: VOTES });
    for (const words of [tableOf(row), progressOnMap(row), homeOf(row)]) {
      expect(words).toContain(stateText.row.progressUnknown);
      expect(words).not.toContain(stateText.row.notReported);
    }
  });
});

describe('a source that contradicts itself', () => {
  const row = aResultRow('910502', { tally: VOTES, progress: CONTRADICTORY });

  it('is shown with its numbers, and said in every place', () => {
    const table = tableOf(row);
    expect(table).toContain('0 / 21');
    expect(table).toContain('100');
    for (const words of [table, progressOnMap(row), homeOf(row)])
      expect(words).toContain(stateText.row.contradictory);
    expect(progressBar(row, 'x').gap?.words).toContain(stateText.row.contradictory);
    expect([tpsNote(row), tpsShare(row)]).toEqual(['votes_without_tps', null]);
  });

  it('still is one after the way to the browser', () => {
    const result = aResult({ rows: [row] });
    expect(unpackResult(packResult(result)).rows[0]?.progress).toEqual(CONTRADICTORY);
  });
});

describe('a percentage that the source rounded to 100', () => {
  const row = aResultRow('1101', { tally: VOTES, progress: ABOUT_ALL });

  it('is about 100% and falls into no class of everything', () => {
    for (const words of [tableOf(row), progressOnMap(row), homeOf(row)]) {
      expect(words).toContain('sekitar 100%');
      expect(words).not.toContain('100,00%');
    }
    const model = mapModel([row], OPTIONS, { kind: 'progress' });
    expect(model.children[0]?.fill).toMatchObject({ kind: 'shade', shade: 3 });
    expect(legendEntries(model, OPTIONS).map(({ words }) => words)).toContain('99,9–<100%, sekitar 100%');
    expect([tpsNote(row), tpsShare(row)]).toEqual(['about_100', null]);
  });

  it('adds up to no number of TPS, which the foot row says instead of "no data"', () => {
    const [, foot = ''] = tableOf(row).split('Jumlah baris');
    expect(foot).toContain(stateText.percentagesOnly);
    expect(foot).not.toContain(stateText.row.notReported);
  });
});

describe('figures from a few TPS', () => {
  it('are told as coverage, and as figures once a tenth is read', () => {
    const figures = (total: number) =>
      textOf(
        renderToStaticMarkup(
          <ReadFigures
            digest={aTurnoutDigest(8_832, 7)}
            numbers={{ progress: aFraction(total, total), tally: VOTES }}
            listHref=""
          />,
        ),
      );
    expect(figures(643_124)).toContain('7 dari 643.124 TPS');
    expect(figures(643_124)).not.toContain('88,32%');
    expect(figures(70)).toContain('88,32%');
  });

  it('have one look on a map, named in its legend', () => {
    const rows = [aResultRow('3171', { tally: VOTES, progress: aFraction(1, 600) })];
    const model = mapModel(rows, OPTIONS, { kind: 'mostVotes' });
    expect(model.children[0]?.label).toContain('1 dari 600 TPS');
    expect(legendEntries(model, OPTIONS).map(({ words }) => words)).toEqual([stateText.row.tooFewIn]);
  });
});
