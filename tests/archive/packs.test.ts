import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, utf8Of } from '#lib/archive/bytes/bytes.ts';
import {
  MOST_BODY_BYTES,
  type PackedBody,
  parseBodyPack,
  writeBodyPack,
} from '#lib/archive/tiles/body-pack.ts';
import { parseEntryBundle, writeEntryBundle } from '#lib/archive/tiles/entry-bundle.ts';

const some = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
const body: fc.Arbitrary<PackedBody> = fc.oneof(
  some.filter(({ length }) => length > 0).map((bytes) => ({ kind: 'body' as const, bytes })),
  fc.constant({ kind: 'none' as const }),
  fc.constant({ kind: 'withheld' as const }),
);

describe('a bundle of entries', () => {
  it('is read back, and is none when a byte is missing, too many, or counted otherwise', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 20 }), (entries) => {
        const bytes = writeEntryBundle(entries);
        expect(parseEntryBundle(bytes, entries.length)).toEqual(entries);
        expect(parseEntryBundle(bytes.slice(0, -1), entries.length)).toBeNull();
        expect(parseEntryBundle(joinBytes(bytes, Uint8Array.of(0)), entries.length)).toBeNull();
        expect(parseEntryBundle(bytes, entries.length + 1)).toBeNull();
      }),
    );
  });

  it('has the length of each entry before it, in two bytes, the greater first', () => {
    expect(writeEntryBundle([utf8Of('one'), new Uint8Array(258)]).slice(0, 7)).toEqual(
      Uint8Array.of(0, 3, 0x6f, 0x6e, 0x65, 1, 2),
    );
    expect(() => writeEntryBundle([new Uint8Array(65_536)])).toThrow('65536');
  });
});

describe('a pack of bodies', () => {
  it('is read back, and is none when a byte is missing, too many, or counted otherwise', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 20 }), (bodies) => {
        const bytes = writeBodyPack(bodies);
        expect(parseBodyPack(bytes, bodies.length)).toEqual(bodies);
        expect(parseBodyPack(bytes.slice(0, -1), bodies.length)).toBeNull();
        expect(parseBodyPack(joinBytes(bytes, Uint8Array.of(0)), bodies.length)).toBeNull();
        expect(parseBodyPack(bytes, bodies.length + 1)).toBeNull();
      }),
    );
  });

  it('says of a body that may not be shown that it is withheld, in the place where it was', () => {
    const bodies: readonly PackedBody[] = [
      { kind: 'body', bytes: utf8Of('{}') },
      { kind: 'withheld' },
      { kind: 'body', bytes: utf8Of('[]') },
    ];
    expect(writeBodyPack(bodies)).toEqual(
      Uint8Array.of(0, 0, 0, 2, 0x7b, 0x7d, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 2, 0x5b, 0x5d),
    );
  });

  it('holds no body above 8 MiB', () => {
    const large = new Uint8Array(MOST_BODY_BYTES + 1);
    expect(() => writeBodyPack([{ kind: 'body', bytes: large }])).toThrow(String(large.length));
    expect(parseBodyPack(joinBytes(Uint8Array.of(0, 0x80, 0, 1), large), 1)).toBeNull();
  });
});
