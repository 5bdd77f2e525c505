import { isPlaceAgain } from '../domain/overseas.ts';
import type { Region } from '../domain/region.ts';
import { levelOf, REGION_LEVELS, type RegionCode } from '../domain/region-code.ts';
import { nameWords } from './name-words.ts';
import { type Postings, packPostings } from './postings.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Regions of one list, from provinces down to desa; a region whose parent is not among them is left out. */
export interface SearchTree {
  /** Who uses it: a contest's slug. */
  readonly name: string;
  readonly regions: readonly Region[];
}

/** How many lists one index can tell apart. */
export const MOST_TREES = 31;

/**
 * Every region of several lists, each once, in code order: so parents stand before their children. Arrays are by
 * position; names are kept once however many regions share them.
 */
export interface PlaceIndex {
  readonly treeNames: readonly string[];
  readonly codes: readonly RegionCode[];
  /** 0 provinsi, 1 kabupaten/kota, 2 kecamatan, 3 desa/kelurahan. */
  readonly tiers: Uint8Array;
  /** Bits: in which lists it is. */
  readonly trees: Uint32Array;
  readonly nameOf: Uint32Array;
  readonly names: readonly (string | null)[];
  /** Number of words of each name. */
  readonly wordCounts: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** Names by word. */
  readonly byWord: Postings;
  /** Names by two neighbouring words written as one: `sukamaju` finds SUKA MAJU. */
  readonly byPair: Postings;
}

const NOTHING = Promise.resolve();
// Long enough to be quick, short enough that a reader who asks meanwhile does not notice.
const AT_A_TIME = 4_000;

/** Builds the index. `breathe` is awaited every few thousand regions, so that a server can answer in between. */
export async function buildPlaceIndex(
  lists: readonly SearchTree[],
  breathe: () => Promise<void> = () => NOTHING,
): Promise<PlaceIndex> {
  if (lists.length > MOST_TREES) throw new Error(`${lists.length} lists; ${MOST_TREES} is the most`);
  const merged = await mergeTrees(lists, breathe);
  const names = new Map<string, number>();
  const found: Region[] = [];
  const wordsOfNames: (readonly string[])[] = [];
  const nameOf = new Uint32Array(merged.length);
  for (const [position, { region }] of merged.entries()) {
    if (position % AT_A_TIME === 0) await breathe();
    // The same letters are read in another way above kecamatan: a kota's own name begins after the word for it.
    const key = `${Math.min(tierOf(region.code), 2)} ${region.name}`;
    let id = names.get(key);
    if (id === undefined) {
      id = names.size;
      names.set(key, id);
      found.push(region);
      wordsOfNames.push(nameWords(region));
    }
    nameOf[position] = id;
  }
  names.clear();
  await breathe();
  const words = await packWords(wordsOfNames, breathe);
  return {
    treeNames: lists.map(({ name }) => name),
    codes: merged.map(({ region }) => region.code),
    tiers: Uint8Array.from(merged, ({ region }) => tierOf(region.code)),
    trees: Uint32Array.from(merged, ({ bits }) => bits),
    nameOf,
    names: found.map(({ name }) => name),
    wordCounts: Uint8Array.from(wordsOfNames, ({ length }) => Math.min(length, 255)),
    ...words,
  };
}

/** 0 provinsi .. 3 desa/kelurahan. */
function tierOf(code: RegionCode): number {
  return REGION_LEVELS.indexOf(levelOf(code)) - 1;
}

interface Merged {
  readonly region: Region;
  readonly bits: number;
}

/** One list of all, in code order; a code that two lists call differently stands twice. */
async function mergeTrees(
  lists: readonly SearchTree[],
  breathe: () => Promise<void>,
): Promise<readonly Merged[]> {
  const all: Merged[] = [];
  for (const [regions, bits] of bitsOfLists(lists)) {
    for (const region of regions) all.push({ region, bits });
    await breathe();
  }
  // Lists come sorted, and a sort of sorted runs is quick.
  all.sort(
    (a, b) => compare(a.region.code, b.region.code) || compare(a.region.name ?? '', b.region.name ?? ''),
  );
  await breathe();
  const merged: Merged[] = [];
  const last: (Merged | undefined)[] = [];
  for (const one of all) {
    if (isPlaceAgain(one.region.code)) continue;
    const before = merged.at(-1);
    if (before !== undefined && isSame(before.region, one.region)) {
      const both = { region: before.region, bits: before.bits | one.bits };
      merged[merged.length - 1] = both;
      last[tierOf(one.region.code)] = both;
      continue;
    }
    const tier = tierOf(one.region.code);
    const parent = tier === 0 ? null : last[tier - 1]?.region.code;
    const hasParent = parent === null || (parent !== undefined && one.region.code.startsWith(parent));
    if (tier < 0 || tier > 3 || !hasParent) continue;
    last[tier] = one;
    merged.push(one);
  }
  return merged;
}

/** Contests of one day often share a list; it is gone through once. */
function bitsOfLists(lists: readonly SearchTree[]): ReadonlyMap<readonly Region[], number> {
  const bits = new Map<readonly Region[], number>();
  for (const [number, { regions }] of lists.entries())
    bits.set(regions, (bits.get(regions) ?? 0) | (1 << number));
  return bits;
}

function isSame(a: Region, b: Region): boolean {
  return a.code === b.code && a.name === b.name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Words = Pick<PlaceIndex, 'vocabulary' | 'byWord' | 'byPair'>;

async function packWords(
  wordsOfNames: readonly (readonly string[])[],
  breathe: () => Promise<void>,
): Promise<Words> {
  const pairsOfNames = wordsOfNames.map(pairsOf);
  const all = [...new Set([...wordsOfNames.flat(), ...pairsOfNames.flat()])].sort(compare);
  await breathe();
  const idOf = new Map(all.map((word, id) => [word, id]));
  await breathe();
  const ids = (words: readonly string[]): readonly number[] => [
    ...new Set(words.map((word) => idOf.get(word) ?? 0)),
  ];
  const byWord = packPostings(wordsOfNames.map(ids), all.length);
  await breathe();
  const byPair = packPostings(pairsOfNames.map(ids), all.length);
  await breathe();
  return { vocabulary: await createVocabulary(all, breathe), byWord, byPair };
}

/** Neighbouring words as people write them together; numbers stay apart. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? '';
    return /\d/.test(before + word) ? [] : [before + word];
  });
}
