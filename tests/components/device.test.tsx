import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { OwnPlaces } from '#components/device/own-places/own-places.client.tsx';
import { OwnPlacesList } from '#components/device/own-places/own-places-list.tsx';
import { changeOwnPlaces, ownPlaces } from '#components/device/own-places/place-store.ts';
import { SinceLastLook } from '#components/device/own-places/since-last-look.tsx';
import { withLook, withPin } from '#lib/domain/device/own-place.ts';
import { writePlaces } from '#lib/domain/device/places-file.ts';
import { type SeenFigures, seenFiguresOf } from '#lib/domain/device/seen-figures.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
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

function drawSince(before: SeenFigures, now: SeenFigures): string {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const html = renderToStaticMarkup(
    <SinceLastLook
      before={{ at: NOW - 19 * 3_600_000, figures: before }}
      now={now}
      options={OPTIONS}
      code={aCode('3212')}
      onForget={() => undefined}
    />,
  );
  vi.useRealTimers();
  return html;
}

describe('what changed since the last look', () => {
  it('is nothing when nothing changed', () => {
    expect(drawSince(seen(), seen())).toBe('');
  });

  it('is a sentence with the age of that look, its time in full, and every change', () => {
    const now = seen({
      progress: aFraction(1_932, 3_286),
      votes: [
        { option: ONE, votes: 3_536 },
        { option: TWO, votes: 119 },
      ],
      recap: true,
    });
    const html = drawSince(seen(), now);
    expect(html).toContain('Sejak Anda melihat halaman ini 19 jam lalu:');
    expect(html).toContain(
      'TPS masuk 1.200 → 1.932; nomor 1 +3.456; nomor 2 −1 (turun); D.Hasil sudah terbit',
    );
    expect(html).toContain('Rabu, 27 November 2024 pukul 22.15 WIB');
    expect(html).toContain(deviceText.forgetPage);
  });

  it.each([
    ['withheld', deviceText.becomes.withheld],
    ['notReported', deviceText.becomes.notReported],
  ] as const)('does not make votes that are %s a fall to zero', (state, words) => {
    const html = drawSince(seen(), seen({ state, votes: [] }));
    expect(html).toContain(words);
    expect(html).not.toMatch(/nomor|turun|→ 0/);
  });

  it('says that the source shows its numbers again', () => {
    expect(drawSince(seen({ state: 'withheld', votes: [] }), seen())).toContain(
      deviceText.becomes.shownAgain,
    );
  });

  it('never makes an unread box zero', () => {
    const votes = [
      { option: ONE, votes: null },
      { option: TWO, votes: 120 },
    ];
    expect(drawSince(seen({ votes }), seen())).toContain('nomor 1: belum ada data → 80');
    expect(drawSince(seen(), seen({ votes }))).toContain('nomor 1: 80 → belum ada data');
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
      withLook([], { contest: 'gubernur-2024', code: aCode('3212'), name: '<b>Indramayu</b>' }, LOOK),
      { contest: 'gone-2019', code: aCode('31'), name: 'Jakarta' },
      LOOK,
    ),
    { contest: 'presiden-2024', code: aCode('31'), name: 'DKI Jakarta' },
    true,
  );

  it('are links and names, pinned ones first, of this site only, without a number', () => {
    stubStorage(writePlaces(places));
    const html = renderToStaticMarkup(<OwnPlacesList contests={CONTESTS} />);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/presiden-2024/31',
      '/gubernur-2024/3212',
    ]);
    expect(html).toContain('&lt;b&gt;Indramayu&lt;/b&gt; · Gubernur 2024');
    expect(html).not.toMatch(/1\.200|3\.286/);
  });

  it.each([
    ['nothing', '[]'],
    ['rubbish', '{{{'],
    ['blocked', 'blocked'],
  ] as const)('are nothing when the device keeps %s', (_, text) => {
    stubStorage(text);
    expect(renderToStaticMarkup(<OwnPlacesList contests={CONTESTS} />)).toBe('');
  });

  it('are an empty line in what the server sends', () => {
    const html = renderToStaticMarkup(<OwnPlaces contests={CONTESTS} />);
    expect(html).toMatch(/^<div class="[^"]*min-h-11[^"]*"[^>]*><\/div>$/);
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
