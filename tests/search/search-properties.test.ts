import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes } from '#lib/search/find-codes.ts';
import { findPlaces } from '#lib/search/find-places.ts';
import { plainWords } from '#lib/search/plain-words.ts';
import { readQuery } from '#lib/search/read-query.ts';
import { readTreeFile, writeTreeFile } from '#lib/search/tree-file.ts';
import { firstCodes } from './national-index.ts';
import { SMALL_PLACES, smallIndex } from './small-places.ts';

const index = await smallIndex();
const codes = new Set<string>(SMALL_PLACES.map(({ code }) => code));

const piece = fc.oneof(
  fc.constantFrom('TPS 8', 'kec', 'kota', 'kampung', 'jabar', '32', '.', '"', '<b>', '\u0000', 'ꦗ', 'II'),
  fc.constantFrom(...SMALL_PLACES.map(({ name }) => name ?? '')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const query = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 600 }),
);

describe('whatever is typed', () => {
  it('is read and answered with existing places, each once, no more than wanted', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 0, max: 10 }), (typed, limit) => {
        const read = readQuery(typed);
        if (read.kind === 'problem') return;
        const positions =
          read.kind === 'code'
            ? findCodes(index, read.code, -1, limit).beginning
            : findPlaces(index, read, { trees: -1, near: '32', limit }).positions;
        const found = positions.map((at) => index.codes[at] ?? '');
        expect(found.every((code) => codes.has(code))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });

  it('means the same in capitals, with accents, and with other spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sukamaju bandung', 'pulau harapan', 'kel sukamaju'),
        fc.nat(),
        (typed, seed) => {
          const letters = [...typed].map((letter, at) =>
            (seed >> (at % 16)) & 1 ? letter.toUpperCase() : letter,
          );
          const spaced = letters.join('').replaceAll(' ', seed % 2 === 0 ? '  ' : ', ');
          expect(firstCodes(index, { query: spaced })).toEqual(firstCodes(index, { query: typed }));
        },
      ),
    );
  });
});

it('a name is found by itself with one letter dropped, doubled or changed', () => {
  const long = SMALL_PLACES.filter(({ code, name }) => code.length === 6 && (name?.length ?? 0) >= 7);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom('', 'x', 'twice'),
      ({ code, name }, at, slip) => {
        const word = (name ?? '').split(' ')[0] ?? '';
        const place = 1 + (at % (word.length - 1));
        const letter = word[place] ?? '';
        const wrong = slip === 'twice' ? letter + letter : slip;
        const typed = (name ?? '').replace(word, word.slice(0, place) + wrong + word.slice(place + 1));
        expect(firstCodes(index, { query: typed })).toContain(code);
      },
    ),
  );
});

it('plain words are small Latin letters and digits, whatever they come from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of plainWords(text)) expect(word).toMatch(/^(?:[a-z]+|\d+)$/);
    }),
  );
});

describe('a search file', () => {
  it('gives back what was written', () => {
    expect(readTreeFile(writeTreeFile(SMALL_PLACES))).toEqual({ ok: true, value: SMALL_PLACES });
  });

  it('that is something else is refused, never thrown at a reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTreeFile(text).ok).toBe(false);
      }),
    );
  });
});
