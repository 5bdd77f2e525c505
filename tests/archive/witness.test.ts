import { describe, expect, it } from 'vitest';
import { utf8Of } from '#lib/archive/bytes/bytes.ts';
import {
  parseAddCheckpoint,
  parseWitnessAnswer,
  writeAddCheckpoint,
} from '#lib/archive/notes/add-checkpoint.ts';
import { answerAddCheckpoint, type WatchedLog } from '#lib/archive/notes/answer-add-checkpoint.ts';
import { writeCheckpoint } from '#lib/archive/notes/checkpoint.ts';
import { writeNote, writeSignatureLine } from '#lib/archive/notes/note.ts';
import { cosignText, type Signer, signText } from '#lib/archive/notes/sign-note.ts';
import { aSigner, nodeSha256, nodeVerify } from '#tests/support/archive/node-crypto.ts';
import { leafOf, ReferenceTree } from '#tests/support/archive/reference-tree.ts';

const ORIGIN = 'simulasi.invalid/uji';
const log = await aSigner(ORIGIN, 'log', 1);
const tree = new ReferenceTree();
const crypto = { sha256: nodeSha256, verify: nodeVerify };

const headOf = (size: number) => ({ size, root: tree.root(0, size) });
const proofOf = (old: number, size: number) => (old === 0 ? [] : tree.subproof(old, 0, size, true));

async function checkpointOf(size: number, { root = tree.root(0, size), signer = log, origin = ORIGIN } = {}) {
  const text = writeCheckpoint({ origin, size, root });
  return utf8Of(writeNote({ text, signatures: [await signText(signer, text)] }));
}

/** What a witness that signed `signed` last does with a request. */
async function answer(signed: number | null, old: number, size: number, change: Partial<Change> = {}) {
  const watched: WatchedLog = { keys: [log.key], signed: signed === null ? null : headOf(signed) };
  const { proof = proofOf(old, size), ...forged } = change;
  const checkpoint = await checkpointOf(size, forged);
  return answerAddCheckpoint(crypto, (origin) => (origin === ORIGIN ? watched : null), {
    old,
    proof,
    checkpoint,
  });
}
type Change = {
  readonly proof: ReturnType<typeof proofOf>;
  readonly root: ReturnType<typeof leafOf>;
  readonly signer: Signer;
  readonly origin: string;
};

describe('a witness', () => {
  it.each([
    [null, 0, 5],
    [null, 0, 0],
    [3, 3, 8],
    [8, 8, 300],
    [5, 5, 5],
  ])('that signed %s last signs %i → %i', async (signed, old, size) => {
    const decision = await answer(signed, old, size);
    expect(decision).toMatchObject({ kind: 'cosign', checkpoint: headOf(size) });
  });

  it('says what it holds where the log believes another size, larger or smaller', async () => {
    expect(await answer(5, 3, 8)).toEqual({ kind: 'conflict', status: 409, size: 5 });
    expect(await answer(5, 0, 8)).toEqual({ kind: 'conflict', status: 409, size: 5 });
    expect(await answer(5, 6, 8)).toEqual({ kind: 'conflict', status: 409, size: 5 });
    expect(await answer(null, 3, 8)).toEqual({ kind: 'conflict', status: 409, size: 0 });
  });

  it('never signs a second story of one size', async () => {
    const forked = await answer(5, 5, 5, { root: leafOf(99), proof: [] });
    expect(forked).toEqual({ kind: 'conflict', status: 409, size: 5 });
  });

  it('refuses a log that does not hold what it signed', async () => {
    expect(await answer(5, 5, 8, { root: leafOf(99) })).toEqual({ kind: 'refuse', status: 422 });
    expect(await answer(5, 5, 8, { proof: [] })).toEqual({ kind: 'refuse', status: 422 });
    expect(await answer(null, 0, 8, { proof: [leafOf(1)] })).toEqual({ kind: 'refuse', status: 422 });
  });

  it('refuses what is signed by nobody it knows, of a log it does not know, or goes back', async () => {
    const stranger = await aSigner(ORIGIN, 'log', 2);
    expect(await answer(null, 0, 5, { signer: stranger })).toEqual({ kind: 'refuse', status: 403 });
    expect(await answer(null, 0, 5, { origin: 'lain.example.org' })).toEqual({ kind: 'refuse', status: 404 });
    expect(await answer(5, 5, 3, { proof: [] })).toEqual({ kind: 'refuse', status: 400 });
  });

  it('refuses what is no checkpoint', async () => {
    const request = { old: 0, proof: [], checkpoint: utf8Of('halo\n') };
    expect(await answerAddCheckpoint(crypto, () => null, request)).toEqual({ kind: 'refuse', status: 400 });
  });
});

describe('a request to a witness', () => {
  it('is read back as it was written', async () => {
    const request = { old: 3, proof: proofOf(3, 300), checkpoint: await checkpointOf(300) };
    expect(parseAddCheckpoint(utf8Of(writeAddCheckpoint(request)))).toEqual({ ok: true, value: request });
    const first = { old: 0, proof: [], checkpoint: await checkpointOf(1) };
    expect(parseAddCheckpoint(utf8Of(writeAddCheckpoint(first)))).toEqual({ ok: true, value: first });
  });

  it.each([
    ['no old size', '\ncheckpoint\n'],
    ['a leading zero', 'old 03\n\ncheckpoint\n'],
    ['an old size above 2^53', 'old 9007199254740992\n\ncheckpoint\n'],
    ['a proof line that is no hash', 'old 3\nQUJD\n\ncheckpoint\n'],
    ['64 hashes', `old 3\n${`${Buffer.from(leafOf(0)).toString('base64')}\n`.repeat(64)}\ncheckpoint\n`],
    ['no empty line', 'old 3\ncheckpoint\n'],
    ['no checkpoint', 'old 3\n\n'],
    ['more than 256 KiB', `old 0\n\n${'a'.repeat(262_144)}`],
  ])('is none with %s', (_, text) => {
    expect(parseAddCheckpoint(utf8Of(text))).toEqual({ ok: false, error: { kind: 'notAnAddCheckpoint' } });
  });
});

describe('a witness’s answer', () => {
  it('is its signatures', async () => {
    const witness = await aSigner('saksi.example.org', 'witness', 3);
    const signature = await cosignText(witness, 'a\n', 17);
    const body = utf8Of(writeSignatureLine(signature));
    expect(parseWitnessAnswer(200, body)).toEqual({ kind: 'signed', signatures: [signature] });
  });

  it('is the size it holds', () => {
    expect(parseWitnessAnswer(409, utf8Of('20852014\n'))).toEqual({ kind: 'holds', size: 20_852_014 });
  });

  it.each([
    [200, ''],
    [200, 'OK\n'],
    [409, '-1\n'],
    [409, '12'],
    [409, '9007199254740992\n'],
    [404, '12\n'],
    [500, '— a AAAAAAAA\n'],
  ])('%i %j is a refusal', (status, body) => {
    expect(parseWitnessAnswer(status, utf8Of(body))).toEqual({ kind: 'refused', status });
  });
});
