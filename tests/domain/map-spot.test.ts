import { describe, expect, it } from 'vitest';
import { mapSpotIn } from '#lib/domain/map-spot.ts';

describe('the place of a map in an address', () => {
  it('is its zoom and its middle', () => {
    expect(mapSpotIn('#7.5/-6.32/108.3251')).toEqual({ center: [-6.32, 108.3251], zoom: 7.5 });
  });

  it.each(['', '#tabel', '#7/-6', '#7/-6/108/1', '#700/-6/108', '#7/a/108', '7/-6/108'])(
    'is not in %j',
    (hash) => {
      expect(mapSpotIn(hash)).toBeNull();
    },
  );
});
