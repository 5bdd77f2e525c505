import { expect, it } from 'vitest';
import { z } from 'zod';
import { bytesOfBase64 } from '#lib/archive/bytes/base64.ts';
import { textOfUtf8 } from '#lib/archive/bytes/bytes.ts';
import { isConsistent } from '#lib/archive/merkle/consistency.ts';
import { isHash, leafHash } from '#lib/archive/merkle/hash.ts';
import { isIncluded } from '#lib/archive/merkle/inclusion.ts';
import { parseCheckpoint } from '#lib/archive/notes/checkpoint.ts';
import { parseNote } from '#lib/archive/notes/note.ts';
import { openCheckpoint } from '#lib/archive/notes/open-checkpoint.ts';
import { verifyNote } from '#lib/archive/notes/verify-note.ts';
import { parseVerifierKey } from '#lib/archive/notes/vkey.ts';
import { parseEntryBundle } from '#lib/archive/tiles/entry-bundle.ts';
import { makeConsistencyProof, makeInclusionProof } from '#lib/archive/tiles/make-proof.ts';
import { readEdge, rootOfEdge } from '#lib/archive/tiles/right-edge.ts';
import { entriesPath } from '#lib/archive/tiles/tile-address.ts';
import { bundlesOf } from '#lib/archive/tiles/tiles-of-size.ts';
import type { Result } from '#lib/domain/result.ts';
import { nodeSha256, nodeVerify } from '#tests/support/archive/node-crypto.ts';
import { describeWithVectors, jsonVectors, vector } from '#tests/support/archive/vectors.ts';

const bytes = z
  .string()
  .nullable()
  .transform((text) => bytesOfBase64(text ?? '') ?? new Uint8Array());
const hashes = z
  .array(bytes)
  .nullable()
  .transform((proof) => proof ?? []);
const inclusion = z.object({
  leafIdx: z.number(),
  treeSize: z.number(),
  root: bytes,
  leafHash: bytes,
  proof: hashes,
  wantErr: z.boolean(),
});
const consistency = z.object({
  size1: z.number(),
  size2: z.number(),
  root1: bytes,
  root2: bytes,
  proof: hashes,
  wantErr: z.boolean(),
});

function got<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

async function keyOf(vkey: string) {
  return got(await parseVerifierKey(nodeSha256, vkey));
}

describeWithVectors('proofs of transparency-dev/merkle', () => {
  it.each(jsonVectors('merkle/testdata/inclusion'))('of inclusion: %s', async (_, text) => {
    const { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr } = inclusion.parse(JSON.parse(text));
    const claim = { index: leafIdx, size: treeSize, leaf, proof, root };
    expect(await isIncluded(nodeSha256, claim)).toBe(!wantErr);
  });

  it.each(jsonVectors('merkle/testdata/consistency'))('of consistency: %s', async (_, text) => {
    const { size1, size2, root1, root2, proof, wantErr } = consistency.parse(JSON.parse(text));
    const [earlier, later] = [
      { size: size1, root: root1 },
      { size: size2, root: root2 },
    ];
    // One good case has words for roots; here whatever is not 32 bytes long is no hash.
    const isOfHashes = [root1, root2].every(isHash);
    expect(await isConsistent(nodeSha256, earlier, later, proof)).toBe(!wantErr && isOfHashes);
  });
});

describeWithVectors('a log of 15 entries by Tessera', () => {
  const LOG = 'tessera/testdata/log';
  const ORIGIN = 'example.com/log/testdata';
  const VKEY = `${ORIGIN}+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx`;
  const read = (path: string) => Promise.resolve(vector(LOG, path));
  const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].filter(
    (size) => vector(LOG, `checkpoint.${size}`) !== null,
  );

  async function headOf(size: number) {
    const trust = { origin: ORIGIN, logKeys: [await keyOf(VKEY)], witnessKeys: [] };
    const file = vector(LOG, `checkpoint.${size}`) ?? new Uint8Array();
    return got(await openCheckpoint(nodeVerify, file, trust)).checkpoint;
  }

  it.each(sizes)('is signed at size %i, and has the root of its tiles', async (size) => {
    const checkpoint = await headOf(size);
    expect(checkpoint.size).toBe(size);
    expect(await rootOfEdge(nodeSha256, got(await readEdge(read, size)))).toEqual(checkpoint.root);
  });

  it('proves each of its entries, and each of its sizes from each smaller one', async () => {
    const later = await headOf(15);
    const [bundle] = bundlesOf(15);
    if (bundle === undefined) throw new Error('unreachable');
    const entries = parseEntryBundle(vector(LOG, entriesPath(bundle)) ?? new Uint8Array(), 15) ?? [];
    expect(entries.slice(0, 3).map(textOfUtf8)).toEqual(['one', 'two', 'three']);
    for (const [index, entry] of entries.entries()) {
      const proof = got(await makeInclusionProof(nodeSha256, read, { index, size: 15 }));
      const leaf = await leafHash(nodeSha256, entry);
      expect(await isIncluded(nodeSha256, { index, size: 15, leaf, proof, root: later.root })).toBe(true);
    }
    for (const old of sizes) {
      const proof = got(await makeConsistencyProof(nodeSha256, read, { old, size: 15 }));
      expect(await isConsistent(nodeSha256, await headOf(old), later, proof)).toBe(true);
    }
  });
});

describeWithVectors('a log of 300 entries by Sunlight', () => {
  const DATA = 'sunlight/cmd/skylight/testdata';
  const ID = '000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706';
  const WITNESS = 'witness.example.org+b8a2cf20+BFLN3yikSfFkVAJtrnh/CiY3Zozkoy7clp+P7XB28qUN';
  const MIRROR = 'mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O';

  it('is cosigned by a witness, whose time is read; the log’s own signature is of a kind that nobody here knows', async () => {
    const note = got(parseNote(vector(DATA, 'witness', ID, 'checkpoint') ?? new Uint8Array()));
    expect(note.signatures.map(({ name }) => name)).toEqual([
      'rome2026h1.example.org',
      'witness.example.org',
    ]);
    const [signed] = got(await verifyNote(nodeVerify, note, [await keyOf(WITNESS), await keyOf(MIRROR)]));
    expect([signed?.key.name, signed?.unixSeconds]).toEqual(['witness.example.org', 1_767_139_200]);
  });

  it('was copied by a mirror, whose tiles of two levels have the root it cosigned', async () => {
    const read = (path: string) => Promise.resolve(vector(DATA, 'witness/mirror', ID, path));
    const note = got(parseNote((await read('checkpoint')) ?? new Uint8Array()));
    expect(got(await verifyNote(nodeVerify, note, [await keyOf(MIRROR)]))).toHaveLength(1);
    const { size, root } = got(parseCheckpoint(note.text));
    expect(size).toBe(300);
    expect(await rootOfEdge(nodeSha256, got(await readEdge(read, size)))).toEqual(root);
    const leaves = (await read('tile/0/000')) ?? new Uint8Array();
    for (const index of [0, 100, 255]) {
      const proof = got(await makeInclusionProof(nodeSha256, read, { index, size }));
      const leaf = leaves.subarray(index * 32, index * 32 + 32);
      expect(await isIncluded(nodeSha256, { index, size, leaf, proof, root })).toBe(true);
    }
  });
});

describeWithVectors('the key of C2SP’s example of a signed note', () => {
  it('has the id that follows from it', async () => {
    const key = await keyOf('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    expect([key.name, key.type]).toEqual(['example.com/foo', 'log']);
  });
});
