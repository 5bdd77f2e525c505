import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DeskPage } from '#components/pages/desk/desk-page.tsx';
import { parseSettings } from '#components/pages/desk/desk-settings.ts';
import { FigureRow } from '#components/pages/desk/figure-row.tsx';
import { FindingsSummary } from '#components/pages/desk/findings-summary.tsx';
import { rowNameOf } from '#components/pages/desk/row-words.tsx';
import { takeFile } from '#components/pages/desk/take-file.ts';
import { TpsNotice } from '#components/pages/desk/tps-notice.tsx';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { Finding } from '#lib/domain/desk/finding.ts';
import { writeFindingsCsv } from '#lib/domain/desk/findings-csv.ts';
import { deskText } from '#lib/text/id/desk.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { aCode, aContest, anInstant, anOptionId, aPair, readVotes } from '#tests/support/builders.ts';
import { OPTIONS, stateOf, WORST } from './tps-parts.tsx';

const CONTEST = contestLabel(aContest());
const DESA = { code: aCode('3212012008'), name: 'HAURGEULIS' };
const TPS = { code: aCode('3212012008001'), name: 'TPS 001' };
const PARTS = [{ desa: DESA, tps: [TPS] }];
const NOW = Date.parse('2024-11-28T12:00:00+07:00');
const HEAD = { contest: CONTEST.slug, region: DESA.code, simulated: false };

const DIFFERENT: Finding = {
  contest: CONTEST.slug,
  code: TPS.code,
  row: 'validVotes',
  rowName: 'Suara sah',
  siteValue: 231,
  readValue: 281,
  note: '<b>lihat</b>',
  blind: false,
  page: 2,
  image: null,
  at: anInstant('2024-11-28T10:15:00+07:00'),
  siteTime: null,
};

function drawRow(overrides: Partial<Parameters<typeof FigureRow>[0]>): string {
  return renderToStaticMarkup(
    <FigureRow
      row="validVotes"
      name="Suara sah"
      label="Suara sah"
      site={231}
      siteMissing={deskText.rows.siteMissing}
      isHidden={false}
      finding={null}
      isActive={false}
      onActive={() => undefined}
      onRead={() => undefined}
      onNeedsNumber={() => undefined}
      onPass={() => undefined}
      {...overrides}
    />,
  );
}

describe('a row of the desk', () => {
  it('has no trace of a hidden number', () => {
    expect(drawRow({})).toContain('231');
    expect(drawRow({ isHidden: true })).not.toContain('231');
    expect(drawRow({ isHidden: true })).toContain(deskText.rows.hidden);
  });

  it('says that the source has no number, and never zero', () => {
    expect(drawRow({ site: null })).toContain(deskText.rows.siteMissing);
    expect(drawRow({ site: null })).not.toMatch(/>0</);
  });

  it('names both values, their difference, and a number that has changed since', () => {
    const html = drawRow({ finding: DIFFERENT });
    expect(html).toContain('selisih +50');
    expect(html).not.toContain(deskText.rows.changedSince);
    expect(drawRow({ finding: DIFFERENT, site: 281 })).toContain(deskText.rows.changedSince);
    expect(html).toContain('&lt;b&gt;lihat&lt;/b&gt;');
  });

  it('has the name that a file carries', () => {
    const figure = { kind: 'votes', option: anOptionId('100025') } as const;
    expect(rowNameOf(figure, 'pilkada', [aPair('100025', 1)])).toBe('1 Kepala 100025 – Wakil 100025');
    expect(rowNameOf({ kind: 'voters', row: 'votedDpt', column: 'male' }, 'pilkada', [])).toBe(
      'Pengguna hak pilih dari DPT, Laki-laki',
    );
  });
});

describe('the notice of a TPS on the desk', () => {
  const noticeOf = (document: Parameters<typeof stateOf>[0], isBlind = false) => {
    const result = { code: TPS.code, options: OPTIONS, state: stateOf(document), failingSince: null };
    const tps = { result, hasFailed: false, again: () => undefined };
    return renderToStaticMarkup(<TpsNotice tps={tps} isBlind={isBlind} />);
  };

  it('says of numbers what the page of the TPS says of them', () => {
    expect(noticeOf(WORST)).toContain(verdictText.inconsistent.title);
    expect(noticeOf({ votes: readVotes(199, null, null) })).toContain(verdictText.partlyRead.someVotes.title);
    expect(noticeOf({})).toBe('');
  });

  it('tells a reader who does not want to see numbers nothing of them', () => {
    expect(noticeOf(WORST, true)).toBe('');
  });
});

it('the page without scripts lists every TPS as a link and says what the desk needs', () => {
  const html = renderToStaticMarkup(
    <DeskPage contest={CONTEST} region={DESA} above={[]} options={[]} parts={PARTS} leftOut={0} />,
  );
  expect(html).toContain(`href="/${CONTEST.slug}/${TPS.code}"`);
  expect(html).toContain(deskText.waiting);
});

it('the summary shows what differs with a link to its TPS, and markup in a note as text', () => {
  const html = renderToStaticMarkup(
    <FindingsSummary
      slug={CONTEST.slug}
      parts={PARTS}
      findings={[DIFFERENT, { ...DIFFERENT, row: 'totalVotes', readValue: 231 }]}
    />,
  );
  expect(html.match(/<tr /g)).toHaveLength(2);
  expect(html).toContain(`href="/${CONTEST.slug}/${TPS.code}"`);
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toMatch(/curang|salah/i);
});

it('words of the desk accuse no one', () => {
  const words = JSON.stringify(deskText, (_, value) =>
    typeof value === 'function' ? String(value('1', '2', '3', '4')) : value,
  );
  expect(words).not.toMatch(/curang|salah|palsu|manipulasi/i);
});

describe('a file', () => {
  const csv = (findings: readonly Finding[], simulated = false): File =>
    new File([writeFindingsCsv({ ...HEAD, simulated }, '', findings)], 'a.csv');

  it('is taken where it belongs, and what is for elsewhere is counted', async () => {
    const elsewhere = { ...DIFFERENT, code: aCode('3212012009001') };
    const { taken, told } = await takeFile(csv([DIFFERENT, elsewhere]), HEAD, [], NOW);
    expect(taken).toEqual([DIFFERENT]);
    expect(told).toContain(deskText.exchange.elsewhere('1'));
  });

  it('tells of rows that were read otherwise', async () => {
    const newer = { ...DIFFERENT, readValue: 280, at: anInstant('2024-11-28T11:15:00+07:00') };
    const { taken, told } = await takeFile(csv([newer]), HEAD, [DIFFERENT], NOW);
    expect(taken).toEqual([newer]);
    expect(told).toContain(deskText.exchange.conflicts('1'));
  });

  it('of a simulation is not taken for a real contest', async () => {
    expect(await takeFile(csv([DIFFERENT], true), HEAD, [], NOW)).toEqual({
      taken: [],
      told: [deskText.exchange.otherKind(true)],
    });
  });
});

it('settings that this device kept are read with care', () => {
  const first = { blind: false, scope: 'votes', shortcuts: true };
  for (const kept of [undefined, null, 7, 'x', [], { blind: 'yes', scope: 'none', shortcuts: 0 }])
    expect(parseSettings(kept)).toEqual(first);
  expect(parseSettings({ blind: true, scope: 'all', shortcuts: false })).toEqual({
    blind: true,
    scope: 'all',
    shortcuts: false,
  });
});
