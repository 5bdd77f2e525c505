import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedLine, boundedLines } from '#lib/domain/bounded-text.ts';

const ANY = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u0000',
      '\u001b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\ud800',
      '\u2028',
      '\t',
      '\n',
      ' ',
      '\u0301',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF\u200B\uFFFE\uFFFF]/u;

describe('text of anybody as one line', () => {
  it('has nothing that nobody sees, no line end, no half of a letter, and is as long as was said', () => {
    fc.assert(
      fc.property(ANY, fc.integer({ min: 2, max: 30 }), (text, most) => {
        const line = boundedLine(text, most);
        expect(line).not.toMatch(UNSEEN);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line).toBe(line.trim());
      }),
    );
  });

  it('stays as it is when it is made one again', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const line = boundedLine(text, 30);
        expect(boundedLine(line, 30)).toBe(line);
      }),
    );
  });

  it.each([
    ['PULAU\u0000 HARAPAN', 'PULAU HARAPAN'],
    ['PULAU\r\nHARAPAN', 'PULAU HARAPAN'],
    ['PULAU\u2028HARAPAN', 'PULAU HARAPAN'],
    ['\u202eNAPARAH\u202c \u2066X\u2069\u200e\u061c', 'NAPARAH X'],
    ['\ufeffSUKA\u200b\u00adMAJU', 'SUKAMAJU'],
    ['A\ud800B\udc00', 'AB'],
    ['\u200d\ufe0f\u3164', ''],
    ['Ngawi é 🗳️', 'Ngawi é 🗳️'],
    [`Z${'\u0301'.repeat(50)}`, `Z${'\u0301'.repeat(4)}`],
  ])('%j reads %j', (text, read) => {
    expect(boundedLine(text, 60)).toBe(read);
  });

  it('that is cut says so, and is not cut within a letter', () => {
    expect(boundedLine('abcdef', 4)).toBe('abc…');
    expect(boundedLine('abcd', 4)).toBe('abcd');
    expect(boundedLine('ab🗳🗳', 4)).toBe('ab…');
  });

  it.each([' ', '.', '-', '(', '7', '\u0301', '\u202e', 'x'])(
    'of a million times %j costs no time',
    (sign) => {
      expect(boundedLine(sign.repeat(1_000_000), 100).length).toBeLessThanOrEqual(100);
      expect(boundedLines(sign.repeat(1_000_000), 100).length).toBeLessThanOrEqual(100);
    },
  );
});

describe('text of several lines', () => {
  it('keeps its lines and tabs, and nothing else that nobody sees', () => {
    expect(boundedLines('satu\r\ndua\ttiga\u2028empat\u202e\u0007 ', 60)).toBe('satu\ndua\ttiga\nempat');
  });
});
