import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  childLevel,
  isAbove,
  isChildOf,
  levelOf,
  NATION,
  parentOf,
  parseRegionCode,
  provinceOf,
  REGION_LEVELS,
  regionAt,
  tpsNumberOf,
} from '#lib/domain/region-code.ts';
import { aCode } from '#tests/support/builders.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
// Overseas, the second pair has letters too (RECAP_API §5.12).
const kabkota = fc.oneof(digits(2), fc.constantFrom('AA', 'BE', '9A', 'B0'));

/** A code of every tier, each the parent of the next. */
const line = fc
  .tuple(digits(2), kabkota, digits(2), digits(4), digits(3))
  .map((parts) => parts.map((_, index) => aCode(parts.slice(0, index + 1).join(''))));
const anyCode = line.chain((codes) => fc.constantFrom(...codes));

describe('a region code', () => {
  it.each([
    ['31', 'provinsi'],
    ['3101', 'kabkota'],
    ['310101', 'kecamatan'],
    ['3101011003', 'desa'],
    ['3101011003008', 'tps'],
    ['99AA', 'kabkota'],
    ['99BE010001', 'desa'],
  ] as const)('%s is a %s', (text, level) => {
    expect(levelOf(aCode(text))).toBe(level);
  });

  it.each([
    '',
    '0',
    '1',
    '311',
    '31010',
    '31010110030081',
    '3a',
    '99aa',
    'AA01',
    '3101AA',
    '31 1',
    '31\n',
    '../31',
    '٣١',
  ])('is not %j', (text) => {
    expect(parseRegionCode(text)).toEqual({ ok: false, error: { kind: 'notARegionCode', input: text } });
  });

  it('is printed as it was read', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseRegionCode(`${code}`)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('is refused or kept, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 16 }), (text) => {
        const read = parseRegionCode(text);
        expect(read.ok ? read.value : read.error.input).toBe(text);
      }),
    );
  });

  it('has every tier above it as an ancestor, widest first', () => {
    fc.assert(
      fc.property(line, (codes) => {
        codes.forEach((code, index) => {
          expect(ancestorsOf(code)).toEqual(codes.slice(0, index));
        });
      }),
    );
  });

  it('has one parent, up to the nation, which has none', () => {
    fc.assert(
      fc.property(line, (codes) => {
        codes.forEach((code, index) => {
          const parent = codes[index - 1] ?? NATION;
          expect(parentOf(code)).toBe(parent);
          expect(isChildOf(code, parent)).toBe(true);
        });
      }),
    );
    expect(parentOf(NATION)).toBeNull();
    expect(ancestorsOf(NATION)).toEqual([]);
  });

  it('is no child of a grandparent, of itself or of a neighbour', () => {
    expect(isChildOf(aCode('310101'), aCode('31'))).toBe(false);
    expect(isChildOf(aCode('3101'), aCode('3101'))).toBe(false);
    expect(isChildOf(aCode('3201'), aCode('31'))).toBe(false);
    expect(isChildOf(NATION, NATION)).toBe(false);
  });

  it('lies in one region of every tier down to its own', () => {
    fc.assert(
      fc.property(line, (codes) => {
        codes.forEach((code, index) => {
          REGION_LEVELS.slice(1).forEach((level, at) => {
            expect(regionAt(code, level)).toBe(at <= index ? codes[at] : null);
          });
          expect(regionAt(code, 'nasional')).toBe(NATION);
          expect(provinceOf(code)).toBe(codes[0]);
        });
      }),
    );
    expect(provinceOf(NATION)).toBeNull();
  });

  it('of a TPS ends in its number, which may start with 9 at special locations', () => {
    expect(tpsNumberOf(aCode('3101011003008'))).toBe('008');
    expect(tpsNumberOf(aCode('3175021003914'))).toBe('914');
  });
});

describe('the tiers', () => {
  it('go from the nation down to the TPS', () => {
    expect(levelOf(NATION)).toBe('nasional');
    expect(REGION_LEVELS.map(childLevel)).toEqual([...REGION_LEVELS.slice(1), null]);
  });

  it('are ordered strictly', () => {
    REGION_LEVELS.forEach((a, i) => {
      REGION_LEVELS.forEach((b, j) => {
        expect(isAbove(a, b)).toBe(i < j);
      });
    });
  });
});
