/** Leaves from `begin` up to, not including, `end`, as RFC 6962 writes `D[begin:end]`. */
export type LeafRange = { readonly begin: number; readonly end: number };

/** A subtree of 2^`height` leaves, the `index`-th of its height. */
export type PerfectSubtree = { readonly height: number; readonly index: number };

/** Where a tree of so many leaves, at least 2, is split: the largest power of two below its size. */
export function splitOf(leaves: number): number {
  let power = 1;
  // No shifts: JavaScript's know 32 bits only.
  while (power * 2 < leaves) power *= 2;
  return power;
}

/** What an inclusion proof holds, from the leaf's sibling up (RFC 6962 §2.1.1): the hash of each of these ranges. */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  const siblings: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const split = begin + splitOf(end - begin);
    const isLeft = index < split;
    siblings.push(isLeft ? { begin: split, end } : { begin, end: split });
    [begin, end] = isLeft ? [begin, split] : [split, end];
  }
  return siblings.reverse();
}

/**
 * What a consistency proof holds (RFC 6962 §2.1.2), for 0 < `old` ≤ `size`. `start` is the largest whole subtree at the right edge of
 * the old tree: its hash comes first in the proof, unless it is the old tree itself, whose root is known.
 */
export function consistencyRanges(
  old: number,
  size: number,
): { readonly start: LeafRange; readonly others: readonly LeafRange[] } {
  const others: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end > old) {
    const split = begin + splitOf(end - begin);
    const isLeft = old <= split;
    others.push(isLeft ? { begin: split, end } : { begin, end: split });
    [begin, end] = isLeft ? [begin, split] : [split, end];
  }
  return { start: { begin, end }, others: others.reverse() };
}

/** The perfect subtrees that make up a range a proof may hold, from left to right. */
export function perfectSubtrees({ begin, end }: LeafRange): readonly PerfectSubtree[] {
  const subtrees: PerfectSubtree[] = [];
  let at = begin;
  while (at < end) {
    let [height, leaves] = [0, 1];
    while (at % (leaves * 2) === 0 && at + leaves * 2 <= end) [height, leaves] = [height + 1, leaves * 2];
    subtrees.push({ height, index: at / leaves });
    at += leaves;
  }
  return subtrees;
}
