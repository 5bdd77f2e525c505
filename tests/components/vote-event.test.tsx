import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cardModel } from '#components/drawn/cards/card-model.ts';
import { mapModel } from '#components/drawn/map/map-model.ts';
import { MapTable } from '#components/drawn/map/map-table.tsx';
import { stampOf } from '#components/drawn/picture/stamp.ts';
import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { resultMetadata } from '#components/layout/head/result-metadata.ts';
import { AttentionTable } from '#components/pages/tps-list/attention-table.tsx';
import { TpsListTable } from '#components/pages/tps-list/tps-list-table.client.tsx';
import { RegionView } from '#components/result/region/region-view.tsx';
import { reportOf } from '#components/result/tps/report-words.ts';
import { TpsView } from '#components/result/tps/tps-view.tsx';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { RegionState } from '#lib/domain/region-result.ts';
import { tpsListRow } from '#lib/domain/tps-list.ts';
import type { MarkedEvent, VoteEvent } from '#lib/domain/vote-event.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { aCode, aContest, aFraction, anInstant, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace, PLACE_STATES } from '#tests/support/shown-place.ts';
import { OPTIONS, stateOf } from './tps-parts.tsx';

const PSU: MarkedEvent = { kind: 'psu' };
const NAME = 'Pemungutan suara ulang (PSU)';
const WITHIN = 'Ada pemungutan suara ulang (PSU)';
const MEANING = 'formulir C.Hasil dari pemungutan sebelumnya tidak berlaku lagi';
const COUNTED = { tally: aTally({ 100025: 10, 100026: 60, 100027: 30 }), progress: aFraction(1, 1) };
const ABOVE = [{ code: aCode('3212012001'), name: 'CIPANCUH' }];

function viewOf(rows: Parameters<typeof aResultRow>[], state?: RegionState): string {
  const place = aShownPlace({ rows: rows.map((row) => aResultRow(...row)), ...(state && { state }) });
  return renderToStaticMarkup(<RegionView {...place} boundary={null} />);
}

/** What stands in the row of a table whose link leads to `code`. */
function rowOf(html: string, code: string): string {
  return (
    html
      .split('<tr')
      .slice(1)
      .find((row) => row.includes(`/${code}"`)) ?? ''
  );
}

function tpsPage(event: VoteEvent) {
  const state = stateOf({ event });
  return {
    kind: 'tps',
    contest: contestLabel(aContest({ simulated: false })),
    sameDay: [],
    region: { code: state.document.code, name: 'TPS 003' },
    above: ABOVE,
    edition: { site: null, version: '1', madeAt: anInstant('2024-11-28T10:00:00+07:00') },
    result: { code: state.document.code, options: OPTIONS, state, failingSince: null },
  } as const;
}

describe('the page of a TPS of a re-vote', () => {
  it('says so in its heading, and in a sentence what it means', () => {
    const page = tpsPage(PSU);
    const heading = renderToStaticMarkup(<ResultHeading {...page} event={PSU} />);
    expect(/<h1[^>]*>([^<]*)/.exec(heading)?.[1]).toBe(`TPS 003, Desa Cipancuh – ${NAME}`);
    const view = renderToStaticMarkup(<TpsView {...page} place="TPS 003" />);
    expect(view).toContain(NAME);
    expect(view).toContain(MEANING);
  });

  it('says so in its title, description, card and report', () => {
    const page = tpsPage(PSU);
    const { title, description } = resultMetadata(page);
    expect(title).toContain(`TPS 003, Desa Cipancuh – ${NAME} –`);
    expect(description).toContain(NAME);
    expect(cardModel(page).statement).toContain(NAME);
    expect(reportOf({ ...page, place: 'TPS 003', options: OPTIONS, state: page.result.state })).toContain(
      NAME,
    );
  });

  it('says nothing of an ordinary vote', () => {
    const page = tpsPage({ kind: 'regular' });
    const { title, description } = resultMetadata(page);
    expect([title, description, cardModel(page).statement].join()).not.toMatch(/ulang|PSU/);
  });
});

describe('the page of a region', () => {
  it('marks the TPS of its table that voted again, with what it means', () => {
    const html = viewOf([
      ['3212012001001', { ...COUNTED, event: PSU }],
      ['3212012001002', COUNTED],
    ]);
    expect(rowOf(html, '3212012001001')).toContain(NAME);
    expect(rowOf(html, '3212012001002')).not.toContain('PSU');
    expect(html).toContain(MEANING);
  });

  it('says of a row above the TPS that such a vote was held within', () => {
    const html = viewOf([
      ['321201', { ...COUNTED, event: PSU }],
      ['321202', COUNTED],
    ]);
    expect(rowOf(html, '321201')).toContain(WITHIN);
    expect(rowOf(html, '321202')).not.toContain('PSU');
  });

  it('says so where nothing but the names of its children is known', () => {
    expect(viewOf([['321201', { event: PSU }]])).toContain(WITHIN);
  });

  it('says so of itself, by its own document or its row one tier up', () => {
    for (const state of PLACE_STATES) {
      if (state.kind === 'published') expect(viewOf([], { ...state, event: PSU })).toContain(WITHIN);
      if (state.kind !== 'notPublished' || state.elsewhere === null) continue;
      expect(viewOf([], { ...state, elsewhere: { ...state.elsewhere, event: PSU } })).toContain(MEANING);
    }
  });

  it('shows a word that it does not know as the source’s', () => {
    const event = { kind: 'other', label: 'Kata <b>Baru</b>' } as const;
    const html = viewOf([['3212012001001', { ...COUNTED, event }]]);
    expect(rowOf(html, '3212012001001')).toContain('Keterangan sumber: “Kata &lt;b&gt;Baru&lt;/b&gt;”');
  });

  it('says it in English', () => {
    const html = duringLanguage('en', () => viewOf([['3212012001001', { ...COUNTED, event: PSU }]]));
    expect(html).toContain('Re-vote (PSU)');
    expect(html).toContain('no longer counts');
  });
});

describe('a re-vote in other places', () => {
  const rows = [aResultRow('321201', { ...COUNTED, name: 'HAURGEULIS', event: PSU }), aResultRow('321202')];

  it('stands in what a map says of a region, and in the map’s table', () => {
    expect(mapModel(rows, OPTIONS, { kind: 'progress' }).children[0]?.label).toContain(WITHIN);
    const place = aShownPlace({ rows });
    const view = { statistic: { kind: 'progress' }, mode: 'shapes' } as const;
    const html = renderToStaticMarkup(<MapTable {...place} view={view} />);
    expect(rowOf(html, '321201')).toContain(WITHIN);
    expect(rowOf(html, '321202')).not.toContain('PSU');
  });

  it('stands under pictures and in frames, with the places', () => {
    expect(stampOf(aShownPlace({ rows })).notes).toEqual([`${WITHIN}: Haurgeulis`]);
  });

  it('stands in the lists of TPS', () => {
    const { document, checks, verdict } = stateOf({ event: PSU });
    const row = tpsListRow(document, 'TPS 003', checks, verdict, [], null);
    const list = <TpsListTable slug="a" rows={[row]} options={[]} caption="" />;
    const attention = [{ code: document.code, kind: 'attention', failing: [], event: PSU } as const];
    const attentionList = <AttentionTable slug="a" attention={attention} desa={[]} />;
    for (const html of [list, attentionList].map((element) => renderToStaticMarkup(element))) {
      expect(rowOf(html, document.code)).toContain(NAME);
      expect(html).toContain(MEANING);
    }
  });
});
