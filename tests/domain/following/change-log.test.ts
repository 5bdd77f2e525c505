import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeLog, MOST_ENTRIES, newest, withSighting } from '#lib/domain/following/change-log.ts';
import type { ChangeReason } from '#lib/domain/following/material-change.ts';
import type { RegionFigures, Sighting } from '#lib/domain/following/region-figures.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import { aFraction, aTally } from '#tests/support/builders.ts';

const START = Date.parse('2024-11-27T10:00:00Z');

interface Seen extends Partial<Omit<RegionFigures, 'source'>> {
  /** Minutes after the start. */
  readonly at: number;
  readonly url?: string;
  /** Minutes after the start by the source's clock; as `at` unless told otherwise. */
  readonly sourceAt?: number | null;
}

function sighting({ at, url = 'https://recap.test/31.json', sourceAt = at, ...figures }: Seen): Sighting {
  const fetchedAt = instantOfMillis(START + at * 60_000);
  return {
    seenAt: fetchedAt,
    figures: {
      tally: aTally({ 1000023: 120, 1000024: 80 }),
      progress: aFraction(500, 1_000),
      event: { kind: 'regular' },
      recap: 'none',
      ...figures,
      source: {
        url,
        sourceTime: sourceAt === null ? null : instantOfMillis(START + sourceAt * 60_000),
        fetchedAt,
      },
    },
  };
}

function logOf(...seen: readonly Seen[]): ChangeLog {
  const log = seen.reduce<ChangeLog | null>((before, one) => withSighting(before, sighting(one)), null);
  if (log === null) throw new Error('nothing seen');
  return log;
}

/** What is told of the last of these sightings; empty when nothing is. */
function toldOf(...seen: readonly Seen[]): readonly ChangeReason[] {
  const before = logOf(...seen.slice(0, -1));
  const after = logOf(...seen);
  return newest(before).key === newest(after).key ? [] : newest(after).reasons;
}

describe('a change is told at once when it', () => {
  it.each<[string, Partial<Seen>, ChangeReason]>([
    ['hides the numbers', { tally: { kind: 'withheld' } }, 'withheld'],
    ['takes the votes away', { tally: { kind: 'notReported' } }, 'votesGone'],
    ['leaves the votes of an option out', { tally: aTally({ 1000023: 120, 1000024: null }) }, 'votesMissing'],
    ['leaves an option out', { tally: aTally({ 1000023: 120 }) }, 'votesMissing'],
    ['brings the last TPS', { progress: aFraction(1_000, 1_000) }, 'complete'],
    ['brings a D.Hasil', { recap: 'published' }, 'recapPublished'],
    ['makes it a re-vote', { event: { kind: 'psu' } }, 'event'],
    ['lowers a vote', { tally: aTally({ 1000023: 119, 1000024: 90 }) }, 'down'],
    ['lowers the number of TPS', { progress: aFraction(499, 1_000) }, 'down'],
  ])('%s', (_, change, reason) => {
    expect(toldOf({ at: 0 }, { at: 1, ...change })).toEqual([reason]);
  });

  it('gives the votes of every option again', () => {
    const partial = aTally({ 1000023: 120, 1000024: null });
    expect(
      toldOf({ at: 0, tally: partial }, { at: 1, tally: aTally({ 1000023: 120, 1000024: 80 }) }),
    ).toEqual(['votesComplete']);
  });

  it('does not name the same votes in another order', () => {
    const { votes } = aTally({ 1000023: 120, 1000024: 80 });
    const tally = { kind: 'counted', votes: [...votes].reverse() } as const;
    expect(toldOf({ at: 0 }, { at: 60, tally })).toEqual([]);
  });

  it('shows numbers for the first time, or again', () => {
    expect(toldOf({ at: 0, tally: { kind: 'notReported' } }, { at: 1 })).toEqual(['votesShown']);
    expect(toldOf({ at: 0, tally: { kind: 'withheld' } }, { at: 1 })).toEqual(['shownAgain']);
  });

  it('lowers what has risen since it was last told of', () => {
    const risen = { at: 1, tally: aTally({ 1000023: 140, 1000024: 80 }) };
    const fallen = { at: 2, tally: aTally({ 1000023: 130, 1000024: 80 }) };
    expect(toldOf({ at: 0 }, risen, fallen)).toEqual(['down']);
    expect(newest(logOf({ at: 0 }, risen, fallen)).before?.tally).toEqual(risen.tally);
  });
});

describe('a change is no news when', () => {
  it('nothing changed', () => {
    expect(toldOf({ at: 0 }, { at: 600 })).toEqual([]);
  });

  it('votes change places', () => {
    expect(toldOf({ at: 0 }, { at: 1, tally: aTally({ 1000023: 120, 1000024: 121 }) })).toEqual([]);
  });

  it('the numbers come from a document of another tier, which may be behind', () => {
    const other = { at: 1, url: 'https://recap.test/0.json', progress: aFraction(499, 1_000) };
    expect(toldOf({ at: 0 }, other)).toEqual([]);
  });

  it('a shared cache gives an older edition of the same document once more', () => {
    const old = { at: 2, sourceAt: -30, progress: aFraction(400, 1_000) };
    expect(toldOf({ at: 0 }, { at: 1 }, old)).toEqual([]);
    expect(toldOf({ at: 0 }, { at: 1 }, old, { at: 3 })).toEqual([]);
  });

  it('an answer was overtaken by a later one', () => {
    const late = { at: 4, sourceAt: null, progress: aFraction(600, 1_000) };
    const early = { at: 3, sourceAt: null, progress: aFraction(550, 1_000) };
    expect(toldOf({ at: 0, sourceAt: null }, late, early)).toEqual([]);
  });

  it('the plenary cannot be asked about for a while', () => {
    expect(toldOf({ at: 0, recap: 'published' }, { at: 1, recap: 'unknown' })).toEqual([]);
    const back = [
      { at: 0, recap: 'published' },
      { at: 1, recap: 'unknown' },
      { at: 2, recap: 'published' },
    ];
    expect(toldOf(...(back as readonly Seen[]))).toEqual([]);
  });
});

describe('plain progress is told', () => {
  const past = aFraction(751, 1_000);

  it('when it passes a mark, and not sooner than a quarter of an hour after what was told before', () => {
    expect(toldOf({ at: 0 }, { at: 14, progress: past })).toEqual([]);
    expect(toldOf({ at: 0 }, { at: 15, progress: past })).toEqual(['progress']);
    expect(toldOf({ at: 0 }, { at: 5, progress: past }, { at: 20, progress: past })).toEqual(['progress']);
  });

  it('between marks once an hour', () => {
    const little = aFraction(510, 1_000);
    expect(toldOf({ at: 0 }, { at: 59, progress: little })).toEqual([]);
    expect(toldOf({ at: 0 }, { at: 60, progress: little })).toEqual(['progress']);
  });

  it('as a correction when votes change and no TPS came in', () => {
    const other = aTally({ 1000023: 130, 1000024: 80 });
    expect(toldOf({ at: 0 }, { at: 14, tally: other })).toEqual([]);
    expect(toldOf({ at: 0 }, { at: 15, tally: other })).toEqual(['corrected']);
  });

  it('by the published share where there is no fraction', () => {
    const percent = (hundredths: number) => ({ kind: 'percentOnly', hundredths }) as const;
    expect(toldOf({ at: 0, progress: percent(900) }, { at: 15, progress: percent(2_600) })).toEqual([
      'progress',
    ]);
  });
});

describe('a log', () => {
  const seen: fc.Arbitrary<Seen> = fc.record({
    at: fc.integer({ min: 0, max: 5_000 }),
    progress: fc.integer({ min: 0, max: 1_000 }).map((counted) => aFraction(counted, 1_000)),
    tally: fc.oneof(
      fc.integer({ min: 0, max: 9_999 }).map((votes) => aTally({ 1000023: votes, 1000024: 80 })),
      fc.constant({ kind: 'withheld' } as const),
    ),
  });

  it('is bounded, in the order of time, and names every entry differently, whatever is seen', () => {
    fc.assert(
      fc.property(fc.array(seen, { minLength: 1, maxLength: 200 }), (all) => {
        const { entries } = logOf(...all);
        expect(entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        const times = entries.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('tells plain progress at most every quarter of an hour, whatever is seen', () => {
    const rising = fc
      .array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 300 })
      .map((counts) => counts.sort((a, b) => a - b));
    fc.assert(
      fc.property(rising, (counts) => {
        const { entries } = logOf(
          ...counts.map((counted, at) => ({ at, progress: aFraction(counted, 1_000) })),
        );
        const gaps = entries.slice(1).map(({ at }, index) => {
          const before = entries[index];
          return before === undefined ? 0 : Date.parse(at) - Date.parse(before.at);
        });
        expect(gaps.every((gap) => gap >= 15 * 60_000)).toBe(true);
      }),
    );
  });
});
