import type { Region } from '../domain/region.ts';
import { levelOf } from '../domain/region-code.ts';
import { FILLERS, PROVINCE_TITLES } from './kind-words.ts';
import { plainWords } from './plain-words.ts';

/**
 * The words by which a region is looked for: its name without the word for its kind (`KOTA DEPOK` gives `depok`, the
 * code says that it is a kota) and without fillers. Empty for a region without a name.
 */
export function nameWords({ code, name }: Region): readonly string[] {
  if (name === null) return [];
  const words = plainWords(name).filter((word) => !FILLERS.has(word));
  switch (levelOf(code)) {
    case 'provinsi':
      return unlessEmpty(
        words.filter((word) => !PROVINCE_TITLES.has(word)),
        words,
      );
    case 'kabkota':
      return /^(?:kab|kabupaten|kota)$/.test(words[0] ?? '') ? unlessEmpty(words.slice(1), words) : words;
    default:
      return words;
  }
}

function unlessEmpty(words: readonly string[], otherwise: readonly string[]): readonly string[] {
  return words.length > 0 ? words : otherwise;
}
