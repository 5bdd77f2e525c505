import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CompareChart } from '#components/drawn/charts/compare-chart.tsx';
import { VotesChart } from '#components/drawn/charts/votes-chart.tsx';
import { drawFrame } from '#components/drawn/embed/draw-frame.tsx';
import { MapCard } from '#components/drawn/map/map-card.tsx';
import { mapModel } from '#components/drawn/map/map-model.ts';
import { drawPicture } from '#components/drawn/picture/draw-picture.tsx';
import { RecapSection } from '#components/result/region/recap-section.tsx';
import { RegionNumbers } from '#components/result/region/region-numbers.tsx';
import { RegionTable } from '#components/result/region/region-table.client.tsx';
import { RollUpSection } from '#components/result/region/roll-up-section.tsx';
import { scatterOf } from '#lib/domain/charts/scatter.ts';
import { rollUpOfResult } from '#lib/domain/roll-up.ts';
import { sortRows } from '#lib/domain/row-order.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { aCode, aFraction, anOptionId, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';
import { CONTEXT } from './charts/chart-fixtures.tsx';

const PARTIAL = aTally({ 100025: 150, 100026: null, 100027: null });
const ROW = aResultRow('321201', {
  name: 'HAURGEULIS',
  tally: PARTIAL,
  progress: aFraction(20, 20),
  digest: { ...EMPTY_DIGEST, read: 9, turnout: { tps: 9, voted: 75, entitled: 100 } },
});
const PROVENANCE = aShownPlace().result.state.kind === 'published' ? aShownPlace().result.state : null;

/** Indramayu, whose source gives 150 votes of its first pair and none of the two others. */
function place() {
  if (PROVENANCE?.kind !== 'published') throw new Error('not published');
  return aShownPlace({
    state: { ...PROVENANCE, tally: PARTIAL, progress: aFraction(20, 20) },
    rows: [ROW],
  });
}

/** What a reader sees or hears of a drawing; progress is no share of votes. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('(100,00%)', '')
    .replace(/\s+/g, ' ');
}

function wordsIn(element: ReactElement): string {
  return wordsOf(renderToStaticMarkup(element));
}

const { result } = place();
const { options, rows } = result;
const tally = PARTIAL;

describe('votes of which the source gives only some', () => {
  it('are told as numbers, without valid votes or shares, and the page says what is missing', () => {
    const html = renderToStaticMarkup(
      <RegionNumbers result={result} zone="WIB" half={false} isClose={false} />,
    );
    const words = wordsOf(html);
    expect(words).toContain('150');
    expect(words).toContain(votesText.validVotesUnknown);
    expect(words).toContain(votesText.incomplete('2', '3'));
    expect(words).not.toContain(votesText.sharesAre);
    expect(words).not.toMatch(/\d%/);
    expect(html.match(/hatched/g)).toHaveLength(3);
  });

  it('stand in the table without a share, and their sum has no tick', () => {
    const table = wordsIn(
      <RegionTable
        slug="gubernur-2024"
        caption=""
        rows={rows}
        options={options}
        rollUp={rollUpOfResult(result)}
        progress={aFraction(20, 20)}
      />,
    );
    expect(table).toContain('150');
    expect(table.replace('20 / 20 100,00%', '')).not.toMatch(/\d%/);
    const sums = wordsIn(
      <RollUpSection rollUp={rollUpOfResult(result)} options={options} progress={{ kind: 'unknown' }} />,
    );
    expect(sums).toContain(regionText.rollUp.incomplete(regionText.rollUp.rows('1')));
    expect(sums).not.toContain('✓');
    expect(sums).not.toContain('Tidak konsisten');
  });

  it('have no share on the card of a map, nor in a chart, and no bar', () => {
    const [child] = mapModel(rows, options, { kind: 'mostVotes' }).children;
    if (child === undefined) throw new Error('no child');
    const card = wordsIn(<MapCard row={ROW} child={child} options={options} href="/" />);
    const chart = wordsIn(
      <VotesChart
        context={CONTEXT}
        options={options}
        tally={tally}
        progress={aFraction(1, 2)}
        half={false}
      />,
    );
    const compared = wordsIn(<CompareChart context={CONTEXT} options={options} rows={rows} />);
    for (const words of [card, chart, compared]) {
      expect(words).toContain('150');
      expect(
        words.replaceAll(/(?:dari 0% sampai )?100% suara sah|0%? 50% suara sah|0%|50%|100%/g, ''),
      ).not.toMatch(/\d%/);
    }
    expect(card).toContain(stateText.row.votesIncomplete);
    expect(compared).toContain(stateText.row.votesIncomplete);
  });

  it('have no share in a frame or a picture, where the reason stands too', async () => {
    const frame = wordsOf(await drawFrame(place(), { kind: 'numbers' }, null));
    const picture = wordsOf(await drawPicture(place(), { kind: 'numbers' }, null));
    for (const words of [frame, picture]) {
      expect(words).toContain('150');
      expect(words).not.toMatch(/\d%/);
      expect(words).toContain('2 dari 3 pilihan');
    }
  });

  it('are no point of a scatter plot, and come last in an order by valid votes', () => {
    const known = aResultRow('321202', { tally: aTally({ 100025: 1, 100026: 0, 100027: 0 }) });
    expect(scatterOf([ROW], options).panels.every(({ points }) => points.length === 0)).toBe(true);
    expect(scatterOf([ROW], []).panels.every(({ points }) => points.length === 0)).toBe(true);
    expect(sortRows([ROW, known], { by: 'validVotes' }, true).map(({ code }) => code)).toEqual([
      '321202',
      '321201',
    ]);
    expect(sortRows([ROW, known], { by: 'votes', option: anOptionId('100025') }, true)[0]?.code).toBe(
      '321201',
    );
  });

  it('of a D.Hasil are no valid votes either, and differ from nothing', () => {
    const recap = {
      kind: 'asked',
      answer: {
        kind: 'published',
        provenance: result.state.kind === 'published' ? result.state.provenance : null,
        value: {
          region: aCode('3212'),
          votes: PARTIAL.votes,
          rows: [{ code: ROW.code, votes: PARTIAL.votes }],
          stages: [],
          childStages: [],
          documents: [],
        },
      },
    } as const;
    if (recap.answer.provenance === null) throw new Error('not published');
    const answer = { ...recap.answer, provenance: recap.answer.provenance };
    const words = wordsIn(
      <RecapSection
        slug="gubernur-2024"
        place="Indramayu"
        zone="WIB"
        result={{ ...result, recap: { kind: 'asked', answer } }}
      />,
    );
    expect(words).toContain('150 150 0');
    expect(words).toContain(regionText.tiers.state.unknown);
    expect(words).not.toContain(regionText.tiers.children('1'));
  });
});
