import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { OwnPlaces } from '#components/device/own-places/own-places.tsx';
import { PinPlace } from '#components/device/own-places/pin-place.client.tsx';
import { PlaceBar } from '#components/device/own-places/place-bar.tsx';
import { lookOf } from '#lib/domain/device/look-file.ts';
import { withLook, withPin } from '#lib/domain/device/own-place.ts';
import { readPlaces, writePlaces } from '#lib/domain/device/places-file.ts';
import { type SeenFigures, seenFiguresOf } from '#lib/domain/device/seen-figures.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { changeOwnPlaces, ownPlaces } from '#lib/starter/place-store.ts';
import { shownPlaces } from '#lib/starter/returning/shown-places.ts';
import { sinceWords } from '#lib/starter/returning/since-words.ts';
import { deviceText } from '#lib/text/id/device.ts';
import {
  aCode,
  aFraction,
  anInstant,
  anOptionId,
  aPair,
  aTally,
  aTpsDocument,
  readVotes,
} from '#tests/support/builders.ts';

const NOW = Date.parse('2024-11-28T10:15:00Z');
const OPTIONS = [aPair('1000024', 1), aPair('1000023', 2)];
const [ONE, TWO] = [anOptionId('1000024'), anOptionId('1000023')];

function seen(overrides: Partial<SeenFigures> = {}): SeenFigures {
  return {
    state: 'counted',
    votes: [
      { option: ONE, votes: 80 },
      { option: TWO, votes: 120 },
    ],
    progress: aFraction(1_200, 3_286),
    recap: false,
    pages: null,
    ...overrides,
  };
}

const LABELS = ['nomor 1', 'nomor 2'];

describe('what changed since the last look', () => {
  it('is nothing when nothing changed', () => {
    expect(sinceWords(seen(), seen(), LABELS)).toEqual([]);
  });

  it('is every change in a few words', () => {
    const now = seen({
      progress: aFraction(1_932, 3_286),
      votes: [
        { option: ONE, votes: 3_536 },
        { option: TWO, votes: 119 },
      ],
      recap: true,
    });
    expect(sinceWords(seen(), now, LABELS)).toEqual([
      'TPS masuk 1.200 → 1.932',
      'nomor 1 +3.456',
      'nomor 2 −1 (turun)',
      'D.Hasil sudah terbit',
    ]);
  });

  it.each([
    ['withheld', deviceText.becomes.withheld],
    ['notReported', deviceText.becomes.notReported],
  ] as const)('does not make votes that are %s a fall to zero', (state, words) => {
    expect(sinceWords(seen(), seen({ state, votes: [] }), [])).toEqual([words]);
  });

  it('says that the source shows its numbers again', () => {
    expect(sinceWords(seen({ state: 'withheld', votes: [] }), seen(), LABELS)).toContain(
      deviceText.becomes.shownAgain,
    );
  });

  it('never makes an unread box zero', () => {
    const votes = [
      { option: ONE, votes: null },
      { option: TWO, votes: 120 },
    ];
    expect(sinceWords(seen({ votes }), seen(), LABELS)).toEqual(['nomor 1: belum ada data → 80']);
    expect(sinceWords(seen(), seen({ votes }), LABELS)).toEqual(['nomor 1: 80 → belum ada data']);
  });

  it('names options in the order in which the page has them now', () => {
    const votes = [
      { option: TWO, votes: 121 },
      { option: ONE, votes: 80 },
    ];
    expect(sinceWords(seen(), seen({ votes }), ['nomor 2', 'nomor 1'])).toEqual(['nomor 2 +1']);
  });
});

describe('what is seen', () => {
  const REGION: RegionResult = {
    region: aCode('31'),
    options: OPTIONS,
    state: {
      kind: 'published',
      tally: aTally({ 1000024: 80, 1000023: 120 }),
      progress: aFraction(5, 10),
      event: { kind: 'regular' },
      provenance: { url: 'x', sourceTime: null, fetchedAt: anInstant('2024-11-28T03:20:00Z') },
      lastGood: null,
    },
    rows: [],
    digest: null,
    isGathered: false,
    formDifferences: [],
    recap: { kind: 'noDocument' },
    failingSince: null,
  };

  it('of a region are its votes and progress, not the numbers before they were withheld', () => {
    expect(seenFiguresOf(REGION)).toMatchObject({ state: 'counted', progress: aFraction(5, 10) });
    if (REGION.state.kind !== 'published') throw new Error('unreachable');
    const withheld = { ...REGION, state: { ...REGION.state, tally: { kind: 'withheld' } as const } };
    expect(seenFiguresOf(withheld)).toMatchObject({ state: 'withheld', votes: [] });
  });

  it('is on the page as what is kept of it, with names for its options; nothing without a contest', () => {
    const place = { contest: 'gubernur-2024', code: aCode('31'), name: 'DKI Jakarta' };
    const html = renderToStaticMarkup(<PlaceBar {...place} result={REGION} />);
    const look = lookOf(JSON.parse(dataIn(html, 'look') ?? 'null'));
    expect(look).toEqual({
      at: 0,
      heardAt: Date.parse('2024-11-28T03:20:00Z'),
      figures: seenFiguresOf(REGION),
    });
    const labels = look?.figures.votes.map(({ option }) => (option === ONE ? 'nomor 1' : 'nomor 2'));
    expect(JSON.parse(dataIn(html, 'labels') ?? 'null')).toEqual(labels);
    const nothing = { ...REGION, state: { kind: 'noContest' } as const };
    expect(dataIn(renderToStaticMarkup(<PlaceBar {...place} result={nothing} />), 'look')).toBeNull();
  });

  it('of a TPS are its votes and scans, boxes that were not read unknown', () => {
    const tps: TpsResult = {
      code: aCode('3175091003086'),
      options: OPTIONS,
      state: {
        kind: 'published',
        document: aTpsDocument({ votes: readVotes(84, null) }),
        checks: [],
        verdict: { kind: 'noData' },
        hints: [],
        provenance: { url: 'x', sourceTime: null, fetchedAt: anInstant('2024-11-28T03:20:00Z') },
      },
      failingSince: null,
    };
    expect(seenFiguresOf(tps)).toMatchObject({
      state: 'counted',
      votes: [{ votes: 84 }, { votes: null }],
      pages: 0,
    });
    const nothing = {
      ...tps,
      state: {
        kind: 'notPublished',
        url: 'x',
        checkedAt: anInstant('2024-11-28T03:20:00Z'),
        withdrawn: null,
      } as const,
    };
    expect(seenFiguresOf(nothing)).toMatchObject({ state: 'notReported', votes: [] });
    expect(seenFiguresOf({ ...tps, state: { kind: 'noContest' } })).toBeNull();
  });
});

/** What an element of the page says to scripts. */
function dataIn(html: string, name: string): string | null {
  return new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? null;
}

/** A browser's storage, or one that gives nothing. */
function stubStorage(text: string | null | 'blocked'): { readonly kept: () => string | null } {
  let kept = text === 'blocked' ? null : text;
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: text === 'blocked' ? blocked : () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  });
  return { kept: () => kept };
}

const CONTESTS = [
  { slug: 'gubernur-2024', shortTitle: 'Gubernur 2024' },
  { slug: 'presiden-2024', shortTitle: 'Presiden 2024' },
];
const LOOK = { at: NOW, figures: seen() };

describe('own places', () => {
  const places = withPin(
    withLook(
      withLook([], { contest: 'gubernur-2024', code: aCode('3212'), name: 'Indramayu' }, LOOK),
      { contest: 'gone-2019', code: aCode('31'), name: 'Jakarta' },
      LOOK,
    ),
    { contest: 'presiden-2024', code: aCode('31'), name: 'DKI Jakarta' },
    true,
  );

  it('are shown pinned ones first, of this site only', () => {
    const { pinned, recent, line } = shownPlaces(places, ['gubernur-2024', 'presiden-2024']);
    expect(pinned.map(({ name }) => name)).toEqual(['DKI Jakarta']);
    expect(recent.map(({ name }) => name)).toEqual(['Indramayu']);
    expect(line.map(({ code }) => code)).toEqual(['31', '3212']);
  });

  it('have names without what nobody sees', () => {
    const hostile = [['a', '32', '\u202eNAMA\u0000 \ud800X', 1, null, null]];
    expect(shownPlaces(readPlaces(JSON.stringify(hostile)), ['a']).line[0]?.name).toBe('NAMA X');
  });

  it.each([
    ['nothing', '[]'],
    ['rubbish', '{{{'],
  ] as const)('are none when the device keeps %s', (_, text) => {
    stubStorage(text);
    expect(ownPlaces()).toEqual([]);
  });

  it('are an empty line in what the server sends', () => {
    const html = renderToStaticMarkup(<OwnPlaces contests={CONTESTS} />);
    expect(html).toMatch(/^<div class="[^"]*min-h-11[^"]*"[^>]*><\/div>$/);
    expect(JSON.parse(dataIn(html, 'own-places') ?? 'null')).toEqual([
      ['gubernur-2024', 'Gubernur 2024'],
      ['presiden-2024', 'Presiden 2024'],
    ]);
  });

  it('leave nothing behind when the last one is forgotten', () => {
    const { kept } = stubStorage(writePlaces(places));
    expect(ownPlaces()).toHaveLength(3);
    changeOwnPlaces(() => []);
    expect(kept()).toBeNull();
  });

  it('are not kept where the browser refuses, without a word', () => {
    stubStorage('blocked');
    expect(ownPlaces()).toBeNull();
    expect(changeOwnPlaces((all) => all)).toBeNull();
  });
});

describe('the pin', () => {
  it('is not pressed in what the server sends, names its place, and wakes nothing', () => {
    const name = { contest: 'gubernur-2024', code: aCode('3212'), name: 'A "B" & C' };
    const html = renderToStaticMarkup(<PinPlace {...name} />);
    expect(html).toContain('aria-pressed="false"');
    expect(html).toContain('data-own=');
    expect([dataIn(html, 'contest'), dataIn(html, 'code')]).toEqual(['gubernur-2024', '3212']);
  });
});
