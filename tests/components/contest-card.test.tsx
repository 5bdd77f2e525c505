import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ContestCard } from '#components/pages/home/contest-card.tsx';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import { homeText } from '#lib/text/id/home.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aContest, aFraction, aPair, aResultRow, aTally } from '#tests/support/builders.ts';

function card(parts: Partial<HomeContest>): string {
  const entry: HomeContest = {
    contest: contestLabel(aContest()),
    state: 'answered',
    progress: aFraction(5, 10),
    provenance: null,
    failingSince: null,
    provinces: [aResultRow('31', { progress: aFraction(4, 4) })],
    tally: null,
    options: [aPair('100025', 1)],
    isGathered: false,
    ...parts,
  };
  return renderToStaticMarkup(<ContestCard entry={entry} hasList={false} />);
}

describe('a contest on the home page', () => {
  it.each(['notReported', 'withheld', 'unreachable'] as const)(
    'whose one slate is %s says so, and nothing of different candidates',
    (kind) => {
      const html = card({ tally: { kind } });
      expect(html).toContain(stateText.row[kind]);
      expect(html).not.toContain(homeText.ownCandidates);
    },
  );

  it('with totals shows them', () => {
    const html = card({ tally: aTally({ 100025: 1_234 }) });
    expect(html).toContain('1.234');
    expect(html).not.toContain(homeText.ownCandidates);
  });

  it('of many ballots counts complete provinces among those that vote', () => {
    const provinces = [
      aResultRow('31', { progress: aFraction(4, 4) }),
      aResultRow('32', { progress: aFraction(3, 4) }),
      aResultRow('34', { isContested: false }),
    ];
    const html = card({ tally: { kind: 'noTotals' }, provinces });
    expect(html).toContain(homeText.complete('1', '2'));
    expect(html).toContain(homeText.ownCandidates);
    expect(html).not.toContain(homeText.completeUnknown('1'));
  });

  it('tells provinces of which nobody says how much is in apart from incomplete ones', () => {
    const provinces = [
      aResultRow('31', { progress: { kind: 'unknown' } }),
      aResultRow('32', { progress: aFraction(3, 4) }),
    ];
    const html = card({ tally: { kind: 'noTotals' }, provinces });
    expect(html).toContain(homeText.completeUnknown('1'));
  });
});
