import { expect, it } from 'vitest';
import { withinSentence } from '#lib/text/within-sentence.ts';

it.each([
  ['Partisipasi pemilih', 'partisipasi pemilih'],
  ['Perolehan suara 1: YUSUF – Hujan', 'perolehan suara 1: YUSUF – Hujan'],
  ['TPS masuk', 'TPS masuk'],
  ['A', 'a'],
  ['', ''],
])('%j stands inside a sentence as %j', (phrase, inside) => expect(withinSentence(phrase)).toBe(inside));
