import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPlace,
  type Look,
  MOST_PINNED,
  MOST_RECENT,
  type OwnPlace,
  VISIT_MS,
  withLook,
  withoutLook,
  withPin,
} from '#lib/domain/device/own-place.ts';
import { readPlaces, writePlaces } from '#lib/domain/device/places-file.ts';
import type { SeenFigures } from '#lib/domain/device/seen-figures.ts';
import { aCode, aFraction, anOptionId } from '#tests/support/builders.ts';

const START = 1_732_764_904_000;
const PLACE = { contest: 'gubernur-2024', code: aCode('32'), name: 'Jawa Barat' };

function figures(counted: number): SeenFigures {
  return {
    state: 'counted',
    votes: [
      { option: anOptionId('1000023'), votes: counted * 100 },
      { option: anOptionId('1000024'), votes: null },
    ],
    progress: aFraction(counted, 10),
    recap: false,
    pages: null,
  };
}

function look(counted: number, at: number): Look {
  return { at, figures: figures(counted) };
}

function numbered(index: number): typeof PLACE {
  return { ...PLACE, code: aCode(String(100_000 + index)) };
}

describe('a look', () => {
  it('is compared with the one before the visit, which a reload does not end', () => {
    const first = withLook([], PLACE, look(1, START));
    expect(findPlace(first, PLACE)?.before).toBeNull();
    const next = withLook(first, PLACE, look(5, START + VISIT_MS));
    const reloaded = withLook(next, PLACE, look(6, START + VISIT_MS + 60_000));
    expect(findPlace(reloaded, PLACE)).toMatchObject({ before: look(1, START) });
    const later = withLook(reloaded, PLACE, look(9, START + 3 * VISIT_MS));
    expect(findPlace(later, PLACE)).toMatchObject({ before: look(6, START + VISIT_MS + 60_000) });
  });

  it('from before the clock was set back ends the visit, and is compared with at once', () => {
    const ahead = withLook([], PLACE, look(1, START + 99 * VISIT_MS));
    const places = withLook(ahead, PLACE, look(5, START));
    expect(findPlace(places, PLACE)).toMatchObject({
      before: look(1, START + 99 * VISIT_MS),
      seen: look(5, START),
    });
  });

  it('puts its place first, and lets the oldest go when there are too many', () => {
    const places = Array.from({ length: MOST_RECENT + 5 }).reduce<readonly OwnPlace[]>(
      (all, _, index) => withLook(all, numbered(index), look(1, START + index)),
      [],
    );
    expect(places).toHaveLength(MOST_RECENT);
    expect(places[0]?.code).toBe(numbered(MOST_RECENT + 4).code);
    expect(findPlace(places, numbered(0))).toBeNull();
  });

  it('is of one contest', () => {
    const places = withLook([], PLACE, look(1, START));
    expect(findPlace(places, { ...PLACE, contest: 'bupati-2024' })).toBeNull();
  });

  it('can be forgotten without the pin', () => {
    const pinned = withPin(withLook([], PLACE, look(1, START)), PLACE, true);
    expect(findPlace(withoutLook(pinned, PLACE), PLACE)).toMatchObject({ isPinned: true, seen: null });
    expect(withoutLook(withLook([], PLACE, look(1, START)), PLACE)).toEqual([]);
  });
});

describe('a pin', () => {
  it('stays when its place is looked at again, and when many others are', () => {
    const pinned = withPin(withLook([], PLACE, look(1, START)), PLACE, true);
    const many = Array.from({ length: MOST_RECENT + 5 }).reduce<readonly OwnPlace[]>(
      (all, _, index) => withLook(all, numbered(index), look(1, START + index)),
      pinned,
    );
    expect(findPlace(many, PLACE)?.isPinned).toBe(true);
    expect(findPlace(withLook(many, PLACE, look(2, START)), PLACE)?.isPinned).toBe(true);
  });

  it('is refused when there are too many, and let go at once', () => {
    const full = Array.from({ length: MOST_PINNED }).reduce<readonly OwnPlace[]>(
      (all, _, index) => withPin(all, numbered(index), true),
      [],
    );
    expect(withPin(full, PLACE, true)).toEqual(full);
    expect(withPin(full, numbered(3), false)).toHaveLength(MOST_PINNED - 1);
  });
});

describe('what is kept', () => {
  it('is read as it was written', () => {
    const places = withPin(
      withLook(withLook([], PLACE, look(1, START)), PLACE, look(2, START + VISIT_MS)),
      numbered(1),
      true,
    );
    expect(readPlaces(writePlaces(places))).toEqual(places);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"'],
    ['no list', '{"p":1}'],
    ['other things', '[1,null,"x",[],{"contest":"a"}]'],
    ['a slug that is a path', JSON.stringify([['../x', '32', 'A', 1, null, null]])],
    ['a code that is markup', JSON.stringify([['a', '<b>', 'A', 1, null, null]])],
    ['a name that is none', JSON.stringify([['a', '32', { toString: 'x' }, 1, null, null]])],
    ['neither pin nor look', JSON.stringify([['a', '32', 'A', 0, null, null]])],
    [
      'from a moment that cannot be written',
      JSON.stringify([['a', '32', 'A', 0, [9e15, 0, [], [], null, null], null]]),
    ],
    ['an unknown state', JSON.stringify([['a', '32', 'A', 0, [1, 9, [], [], null, null], null]])],
    ['negative votes', JSON.stringify([['a', '32', 'A', 0, [1, 0, [['1', -1]], [], null, null], null]])],
    ['votes of no option', JSON.stringify([['a', '32', 'A', 0, [1, 0, [['x', 1]], [], null, null], null]])],
  ])('is no place when it is %s', (_, text) => {
    expect(readPlaces(text)).toEqual([]);
  });

  it('is read without what is wrong, names cut, doubles once, bounded', () => {
    const long = [['a', '32', 'A'.repeat(9_999), 1, null, null]];
    expect(readPlaces(JSON.stringify(long))[0]?.name).toHaveLength(160);
    expect(readPlaces(JSON.stringify([...long, ...long]))).toHaveLength(1);
    const many = Array.from({ length: 999 }, (_, index) => [
      'a',
      String(100_000 + index),
      'A',
      1,
      null,
      null,
    ]);
    expect(readPlaces(JSON.stringify(many))).toHaveLength(MOST_PINNED);
  });

  it('never throws, whatever another script wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readPlaces(text))).toBe(true);
      }),
    );
  });
});

describe('an old copy of a page that is opened once more', () => {
  const name = { contest: 'gubernur-2024', code: aCode('3212'), name: 'Indramayu' };
  const figures = {
    state: 'counted',
    votes: [],
    progress: { kind: 'unknown' },
    recap: null,
    pages: null,
  } as const;
  const later = { at: 2_000, heardAt: 1_500, figures };

  it('takes the place of no later look, however kept in between', () => {
    const kept = readPlaces(writePlaces(withLook([], name, later)));
    expect(withLook(kept, name, { at: 9_000_000, heardAt: 1_000, figures })).toEqual(kept);
  });

  it('is a look like any other where it is not known when its numbers were received', () => {
    const kept = withLook([], name, later);
    expect(withLook(kept, name, { at: 9_000_000, figures })[0]?.seen).toEqual({ at: 9_000_000, figures });
  });
});
