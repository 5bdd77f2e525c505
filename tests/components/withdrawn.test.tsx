import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RegionNumbers } from '#components/result/region/region-numbers.tsx';
import { VerdictLine } from '#components/result/tps/verdict-line.tsx';
import { WithdrawnTps } from '#components/result/tps/withdrawn-tps.tsx';
import { regionText } from '#lib/text/id/region.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { aFraction, anInstant, aPair, aTally, aTpsDocument, readVotes } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const SINCE = anInstant('2024-11-28T03:31:00Z');
const checkedAt = anInstant('2024-11-28T04:00:00Z');
const options = [aPair('1000023', 1), aPair('1000024', 2)];
const provenance = { url: 'x', sourceTime: anInstant('2024-11-28T10:15:00+07:00'), fetchedAt: SINCE };
const names = () => 'angka';

describe('a document that the source has withdrawn', () => {
  it('is told of a region, since when, with the last total apart and its time', () => {
    const lastGood = {
      votes: aTally({ 1000023: 120, 1000024: 80 }).votes,
      progress: aFraction(5, 10),
      provenance,
    };
    const state = {
      kind: 'notPublished',
      url: 'x',
      checkedAt,
      withdrawnSince: SINCE,
      elsewhere: null,
      lastGood,
    } as const;
    const html = renderToStaticMarkup(
      <RegionNumbers
        result={aShownPlace({ state, options }).result}
        zone="WIB"
        half={false}
        isClose={false}
      />,
    );
    expect(html).toContain(regionText.withdrawn.title);
    expect(html).toContain(`dateTime="${SINCE}"`);
    expect(html).toContain('10.31 WIB');
    expect(html).toContain(regionText.withheld.lastGood);
    expect(html).toContain('10.15 WIB');
    expect(html).toContain('120');
    expect(html).not.toContain(regionText.notPublished.title);
  });

  it('is told of a TPS, with what its document said last', () => {
    const last = { value: aTpsDocument({ votes: readVotes(140, 107) }), provenance };
    const withdrawn = { since: SINCE, last };
    const state = { kind: 'notPublished', url: 'x', checkedAt, withdrawn } as const;
    expect(renderToStaticMarkup(<VerdictLine state={state} names={names} model={null} />)).toContain(
      verdictText.withdrawn.title,
    );
    const ids = last.value.votes.kind === 'read' ? last.value.votes.votes.map(({ option }) => option) : [];
    const html = renderToStaticMarkup(
      <WithdrawnTps
        withdrawn={withdrawn}
        options={ids.map((id, at) => aPair(id, at + 1))}
        place="TPS 001"
        names={names}
        zone="WIB"
      />,
    );
    expect(html).toContain('10.31 WIB');
    expect(html).toContain('10.15 WIB');
    expect(html).toContain('140');
    expect(html).toContain('107');
  });

  it('is told of a TPS of whose document nothing is left', () => {
    const html = renderToStaticMarkup(
      <WithdrawnTps
        withdrawn={{ since: SINCE, last: null }}
        options={[]}
        place="TPS 001"
        names={names}
        zone="WIB"
      />,
    );
    expect(html).toContain('10.31 WIB');
    expect(html).not.toContain(regionText.withheld.lastGood);
  });
});
