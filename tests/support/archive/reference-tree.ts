import { hash } from 'node:crypto';
import { type Hash, isHash } from '#lib/archive/merkle/hash.ts';

/** SHA-256 of Node, as the archive has hashes. */
export function sha256(...parts: readonly Uint8Array[]): Hash {
  const bytes = new Uint8Array(hash('sha256', Buffer.concat(parts), 'buffer'));
  if (isHash(bytes)) return bytes;
  throw new Error('unreachable');
}

/** Leaves as a small log has them: of their number. */
export function leafOf(index: number): Hash {
  return sha256(Uint8Array.of(0), Buffer.from(`entry ${index}\n`));
}

/**
 * RFC 6962 §2.1 word by word, with no thought for time: what the archive computes is held against it. Ranges are remembered, as
 * all sizes share most of theirs.
 */
export class ReferenceTree {
  readonly #known = new Map<string, Hash>();

  root(begin: number, end: number): Hash {
    if (begin === end) return sha256();
    if (end - begin === 1) return leafOf(begin);
    const name = `${begin}:${end}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const split = begin + powerBelow(end - begin);
    const root = sha256(Uint8Array.of(1), this.root(begin, split), this.root(split, end));
    this.#known.set(name, root);
    return root;
  }

  /** PATH(m, D[begin:end]) of §2.1.1. */
  path(index: number, begin: number, end: number): readonly Hash[] {
    if (end - begin <= 1) return [];
    const split = begin + powerBelow(end - begin);
    return index < split
      ? [...this.path(index, begin, split), this.root(split, end)]
      : [...this.path(index, split, end), this.root(begin, split)];
  }

  /** SUBPROOF(m, D[begin:end], b) of §2.1.2. */
  subproof(old: number, begin: number, end: number, isWhole: boolean): readonly Hash[] {
    if (old === end) return isWhole ? [] : [this.root(begin, end)];
    const split = begin + powerBelow(end - begin);
    return old <= split
      ? [...this.subproof(old, begin, split, isWhole), this.root(split, end)]
      : [...this.subproof(old, split, end, false), this.root(begin, split)];
  }
}

function powerBelow(count: number): number {
  return 2 ** Math.ceil(Math.log2(count) - 1);
}
