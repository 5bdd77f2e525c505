import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparePageLayout } from '#components/pages/compare/compare-page.tsx';
import { InconsistentPageLayout } from '#components/pages/inconsistent/inconsistent-page.tsx';
import { RankingTable } from '#components/pages/ranking/ranking-table.tsx';
import { TimeLine } from '#components/result/state/time-line.tsx';
import { MEASURES } from '#lib/domain/ranking.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { inconsistentText } from '#lib/text/id/inconsistent.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aCode, anInstant, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const PLACE = { ...aShownPlace(), sameDay: [] };
/** More votes than its form has room for. */
const IMPOSSIBLE = aResultRow('3212010001002', { tally: aTally({ 100025: 20_022 }) });

describe('pages beside a region', () => {
  it('do not say that no TPS fails where none was checked', () => {
    const result = { ...PLACE.result, digest: { ...EMPTY_DIGEST, read: 3 } };
    const html = renderToStaticMarkup(<InconsistentPageLayout {...PLACE} result={result} list={null} />);
    expect(html).toContain(inconsistentText.notRead);
    expect(html).not.toContain(inconsistentText.none);
  });

  it('mark in a ranking what cannot be right', () => {
    const [measure] = MEASURES;
    const ranked = [{ row: { ...IMPOSSIBLE, within: null }, place: 1, share: 40 }];
    const html = renderToStaticMarkup(<RankingTable slug="x" caption="" measure={measure} ranked={ranked} />);
    expect(html).toContain(regionText.rowCheck.note.inconsistent('999'));
  });

  it('warn of either of two results, and say of which layer they are', () => {
    const bad = aShownPlace({ rows: [IMPOSSIBLE], name: 'LAIN' });
    const other = { ...bad, region: { code: aCode('3213'), name: 'SUBANG' }, slug: '3213' };
    const html = renderToStaticMarkup(
      <ComparePageLayout {...PLACE} other={other} choices={{ contests: [], regions: [] }} />,
    );
    expect(html).toContain(regionText.rowCheck.title.inconsistent);
    expect(html).toContain(stateText.layerCount);
  });
});

describe('the line of times', () => {
  it('of what is not published says when it was asked for, and nothing of a time of the source', () => {
    const askedAt = anInstant('2024-11-28T10:16:00+07:00');
    const html = renderToStaticMarkup(<TimeLine provenance={null} askedAt={askedAt} zone="WIB" />);
    expect(html).toContain('pukul 10.16 WIB');
    expect(html).not.toContain(stateText.sourceTimeUnknown);
  });
});
