import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Bytes } from '#lib/archive/bytes/bytes.ts';
import { isSha256Hex, type Sha256Hex } from '#lib/archive/bytes/sha256-hex.ts';
import { parseEntry, writeEntry } from '#lib/archive/entries/entry-line.ts';
import { leafHash } from '#lib/archive/merkle/hash.ts';
import { isIncluded } from '#lib/archive/merkle/inclusion.ts';
import { answerKind } from '#lib/archive/recording/answer-kind.ts';
import { integrate, type NewRecord } from '#lib/archive/recording/integrate.ts';
import { EMPTY_LOG_END } from '#lib/archive/recording/log-end.ts';
import { isOfSums, timelessBody } from '#lib/archive/recording/timeless-body.ts';
import { type LastRecorded, whatToRecord } from '#lib/archive/recording/what-to-record.ts';
import { parseBodyPack } from '#lib/archive/tiles/body-pack.ts';
import { parseEntryBundle } from '#lib/archive/tiles/entry-bundle.ts';
import { makeInclusionProof } from '#lib/archive/tiles/make-proof.ts';
import { bodiesPath, entriesPath } from '#lib/archive/tiles/tile-address.ts';
import { tileOf } from '#lib/archive/tiles/tiles-of-size.ts';
import { nodeSha256 } from '#tests/support/archive/node-crypto.ts';
import { capturedDocuments, type PilkadaState, pilkadaFolders } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';

const HOUR = 3_600;
const WALKS: readonly (readonly [PilkadaState, number])[] = [
  ['0100', 1_732_730_400],
  ['0100', 1_732_730_400 + HOUR],
  ['1015', 1_732_763_700],
  ['1045', 1_732_765_500],
];
const DKI = '/pilkada/hhcw/pkwkp/31.json';
const aggregate = z.object({
  ts: z.string(),
  tungsura: z.object({ chart: z.record(z.string(), z.unknown()) }),
});

function hexOf(bytes: Bytes): Sha256Hex {
  const hex = createHash('sha256').update(bytes).digest('hex');
  if (isSha256Hex(hex)) return hex;
  throw new Error('unreachable');
}

function partAt<Part>(
  parse: (bytes: Bytes, width: number) => readonly Part[] | null,
  bytes: Bytes | undefined,
  width: number,
  index: number,
): Part | undefined {
  return parse(bytes ?? new Uint8Array(), width)?.[index % 256];
}

/** Walks over the captured states as a recorder would, and what each of them was worth recording. */
async function recorded() {
  const last = new Map<string, LastRecorded>();
  const files = new Map<string, Bytes>();
  const sizes: number[] = [];
  let log = await integrate(nodeSha256, EMPTY_LOG_END, []);
  for (const [state, seen] of WALKS) {
    const batch: NewRecord[] = [];
    for (const { path: jalur, file } of capturedDocuments(pilkadaFolders(state), { kind: 'aggregate' })) {
      const answer = answerKind(200, new Uint8Array(readFileSync(file)));
      if (answer.kind !== 'body') throw new Error(jalur);
      const { bytes, status } = answer;
      const now = { kind: 'body' as const, sha256: hexOf(bytes), timeless: hexOf(timelessBody(bytes)) };
      const rule = { isOfSums: isOfSums(jalur), unixSeconds: seen };
      if (whatToRecord(last.get(jalur) ?? null, now, rule) !== 'document') continue;
      last.set(jalur, { ...now, seen });
      const body = { sha256: now.sha256, bita: bytes.length };
      const entry = writeEntry({
        jenis: 'dokumen',
        sumber: 'https://recap.invalid',
        jalur,
        dilihat: seen,
        status,
        ...body,
      });
      if (!entry.ok) throw new Error(entry.error.kind);
      batch.push({ entry: entry.value, body: { kind: 'body', bytes } });
    }
    log = await integrate(nodeSha256, log.end, batch);
    for (const { path, bytes } of log.files) files.set(path, bytes);
    sizes.push(log.head.size);
  }
  return { head: log.head, sizes, files };
}

describeWithCaptured('the states of 28 November 2024, recorded one after the other', () => {
  it('keep every document once a change, and nothing where nothing changed', async () => {
    const { sizes } = await recorded();
    const [first = 0, again, second = 0, third = 0] = sizes;
    expect(first).toBeGreaterThan(1_000);
    expect(again).toBe(first);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  it('prove what was said of DKI before and after every vote was set to zero', async () => {
    const { head, files } = await recorded();
    const history: { readonly ts: string; readonly votes: readonly unknown[] }[] = [];
    for (let index = 0; index < head.size; index += 1) {
      const { index: pack, width } = tileOf(0, index, head.size);
      const entry = partAt(parseEntryBundle, files.get(entriesPath({ index: pack, width })), width, index);
      if (entry === undefined) throw new Error('no entry');
      const parsed = parseEntry(entry);
      if (!parsed.ok || parsed.value.jenis !== 'dokumen' || parsed.value.jalur !== DKI) continue;
      const body = partAt(parseBodyPack, files.get(bodiesPath({ index: pack, width })), width, index);
      if (body?.kind !== 'body') throw new Error('no body');
      expect(hexOf(body.bytes)).toBe(parsed.value.sha256);
      const { ts, tungsura } = aggregate.parse(JSON.parse(Buffer.from(body.bytes).toString('utf8')));
      history.push({ ts, votes: ['1000023', '1000024', '1000025'].map((id) => tungsura.chart[id]) });
      const proof = await makeInclusionProof(nodeSha256, (path) => Promise.resolve(files.get(path) ?? null), {
        index,
        size: head.size,
      });
      if (!proof.ok) throw new Error(proof.error.path);
      const leaf = await leafHash(nodeSha256, entry);
      expect(
        await isIncluded(nodeSha256, { index, size: head.size, leaf, proof: proof.value, root: head.root }),
      ).toBe(true);
    }
    expect(history).toHaveLength(3);
    expect(history[1]?.votes).toEqual([1_717_245, 458_886, 2_181_939]);
    expect(history[2]).toEqual({ ts: '2024-11-28 10:45:04', votes: [0, 0, 0] });
  });
});
