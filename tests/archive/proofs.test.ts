import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent } from '#lib/archive/merkle/consistency.ts';
import type { Hash } from '#lib/archive/merkle/hash.ts';
import { isIncluded } from '#lib/archive/merkle/inclusion.ts';
import { makeConsistencyProof, makeInclusionProof } from '#lib/archive/tiles/make-proof.ts';
import { readEdge, rootOfEdge } from '#lib/archive/tiles/right-edge.ts';
import type { Result } from '#lib/domain/result.ts';
import { MemoryLog } from '#tests/support/archive/memory-log.ts';
import { nodeSha256 } from '#tests/support/archive/node-crypto.ts';
import { leafOf, ReferenceTree } from '#tests/support/archive/reference-tree.ts';

const MOST = 1_030;
const tree = new ReferenceTree();

/** A log that grew leaf by leaf, so that every size was published once. */
const everySize = new MemoryLog();
const rootsBySize: Hash[] = [await rootOfEdge(nodeSha256, everySize.edge)];
for (let size = 1; size <= MOST; size += 1) {
  await everySize.append([leafOf(size - 1)]);
  rootsBySize.push(await rootOfEdge(nodeSha256, everySize.edge));
}

function got<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The last, the first of the right half, one that differs from size to size: every shape of proof comes up at some size. */
function placesBelow(size: number): readonly number[] {
  const half = 2 ** Math.ceil(Math.log2(size) - 1);
  return [...new Set([size - 1, Math.floor(half) % size, ((size * 7_919) % 257) % size])];
}

describe('a log at every size up to 1,030', () => {
  it('has the root of RFC 6962', () => {
    for (let size = 0; size <= MOST; size += 1) expect(rootsBySize[size]).toEqual(tree.root(0, size));
  });

  it('has, read back from its tiles alone, the edge it grew by', async () => {
    for (let size = 0; size <= MOST; size += 1) {
      const edge = got(await readEdge(everySize.read, size));
      expect(await rootOfEdge(nodeSha256, edge)).toEqual(tree.root(0, size));
    }
    expect(got(await readEdge(everySize.read, MOST))).toEqual(everySize.edge);
  });

  it('proves each entry with the hashes of RFC 6962, and they verify', async () => {
    for (let size = 1; size <= MOST; size += 1) {
      for (const index of placesBelow(size)) {
        const proof = got(await makeInclusionProof(nodeSha256, everySize.read, { index, size }));
        expect(proof).toEqual(tree.path(index, 0, size));
        const claim = { index, size, leaf: leafOf(index), proof, root: tree.root(0, size) };
        expect(await isIncluded(nodeSha256, claim)).toBe(true);
      }
    }
  });

  it('proves that it holds each smaller one with the hashes of RFC 6962, and they verify', async () => {
    for (let size = 1; size <= MOST; size += 1) {
      for (const old of placesBelow(size).filter((place) => place > 0)) {
        const proof = got(await makeConsistencyProof(nodeSha256, everySize.read, { old, size }));
        expect(proof).toEqual(tree.subproof(old, 0, size, true));
        const [earlier, later] = [old, size].map((count) => ({ size: count, root: tree.root(0, count) }));
        if (earlier === undefined || later === undefined) throw new Error('unreachable');
        expect(await isConsistent(nodeSha256, earlier, later, proof)).toBe(true);
      }
    }
  });
});

describe('a log of some hundred thousand', () => {
  it('is proven around powers of 256 from tiles of three levels', async () => {
    const log = new MemoryLog();
    const around = [65_535, 65_536, 65_537];
    for (const size of around) {
      await log.append(Array.from({ length: size - log.edge.size }, (_, at) => leafOf(log.edge.size + at)));
      expect(await rootOfEdge(nodeSha256, log.edge)).toEqual(tree.root(0, size));
      for (const index of [0, 255, 256, 65_279, 65_280, 65_534, size - 1]) {
        const proof = got(await makeInclusionProof(nodeSha256, log.read, { index, size }));
        expect(proof).toEqual(tree.path(index, 0, size));
      }
      for (const old of [1, 255, 256, 257, 65_280, 65_535]) {
        const proof = got(await makeConsistencyProof(nodeSha256, log.read, { old, size }));
        expect(proof).toEqual(tree.subproof(old, 0, size, true));
      }
    }
    expect([...log.files.keys()]).toEqual(expect.arrayContaining(['tile/1/000', 'tile/2/000.p/1']));
  });
});

describe('sizes above 2^31, where shifts of JavaScript end', () => {
  it('are proven by as many hashes as their tree has levels', async () => {
    const size = 2 ** 52 + 2 ** 33 + 5;
    const zero = leafOf(0);
    // No such tree can be built; a proof of the wrong length is refused before anything is hashed.
    for (const index of [0, 2 ** 31, 2 ** 32 + 1, 2 ** 52 - 1]) {
      const hashed: number[] = [];
      const counting = (data: Uint8Array) => {
        hashed.push(data.length);
        return leafOf(1);
      };
      const claim = {
        index,
        size,
        leaf: zero,
        root: leafOf(1),
        proof: Array.from({ length: 53 }, () => zero),
      };
      expect(await isIncluded(counting, claim)).toBe(true);
      expect(hashed).toHaveLength(53);
      expect(await isIncluded(counting, { ...claim, proof: claim.proof.slice(1) })).toBe(false);
      expect(hashed).toHaveLength(53);
    }
  });

  it('are refused above 2^53', async () => {
    const claim = { index: 0, size: 2 ** 53, leaf: leafOf(0), root: leafOf(0), proof: [] };
    expect(await isIncluded(nodeSha256, claim)).toBe(false);
  });
});

describe('a proof that was tampered with', () => {
  const places = fc
    .tuple(fc.integer({ min: 2, max: MOST }), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }))
    .map(([size, index, at, bit]) => ({ size, index: index % size, at, bit }));

  it('is refused, whichever bit of whichever hash is another', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ size, index, at, bit }) => {
        const proof = tree.path(index, 0, size);
        const claim = { index, size, leaf: leafOf(index), root: tree.root(0, size) };
        const forged = proof.map((hash, place) => (place === at % proof.length ? flipped(hash, bit) : hash));
        expect(await isIncluded(nodeSha256, { ...claim, proof: forged })).toBe(false);
        expect(await isIncluded(nodeSha256, { ...claim, proof, index: (index + 1) % size })).toBe(false);
        expect(await isIncluded(nodeSha256, { ...claim, proof: [...proof, leafOf(0)] })).toBe(false);
        expect(await isIncluded(nodeSha256, { ...claim, proof: proof.slice(1) })).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('does not make one log follow from another', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ size, index, at, bit }) => {
        const old = Math.max(1, index);
        const proof = tree.subproof(old, 0, size, true);
        const [earlier, later] = [headOf(old), headOf(size)];
        const forged = proof.map((hash, place) => (place === at % proof.length ? flipped(hash, bit) : hash));
        expect(await isConsistent(nodeSha256, earlier, later, forged)).toBe(false);
        expect(await isConsistent(nodeSha256, earlier, later, [...proof, leafOf(0)])).toBe(false);
        const other = { size: old, root: flipped(earlier.root, bit) };
        expect(await isConsistent(nodeSha256, other, later, proof)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('is refused where hashes have no length, though all of them are "equal"', async () => {
    const empty = new Uint8Array();
    expect(await isIncluded(nodeSha256, { index: 0, size: 1, leaf: empty, proof: [], root: empty })).toBe(
      false,
    );
    const head = { size: 4, root: empty };
    expect(await isConsistent(nodeSha256, head, head, [])).toBe(false);
  });

  it('is refused where equal sizes have other roots, or the earlier log is the larger', async () => {
    const [four, five] = [headOf(4), headOf(5)];
    expect(await isConsistent(nodeSha256, four, { size: 4, root: five.root }, [])).toBe(false);
    expect(await isConsistent(nodeSha256, five, four, [])).toBe(false);
    expect(await isConsistent(nodeSha256, headOf(0), four, [])).toBe(true);
  });
});

function headOf(size: number) {
  return { size, root: tree.root(0, size) };
}

function flipped(hash: Hash, bit: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
}
