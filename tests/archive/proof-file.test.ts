import { describe, expect, it } from 'vitest';
import { utf8Of } from '#lib/archive/bytes/bytes.ts';
import { parseTlogProof } from '#lib/archive/notes/tlog-proof.ts';
import { verifyTlogProof } from '#lib/archive/notes/verify-tlog-proof.ts';
import { parseVerifierKey } from '#lib/archive/notes/vkey.ts';
import { webSha256, webVerifyEd25519 } from '#lib/archive/web-crypto.ts';
import { nodeSha256, nodeVerify } from '#tests/support/archive/node-crypto.ts';
import { aSmallArchive, SMALL_ORIGIN, textOf } from '#tests/support/archive/small-archive.ts';

const archive = await aSmallArchive();
const node = { sha256: nodeSha256, verify: nodeVerify };

async function trust() {
  const [log, witness] = await Promise.all(
    [archive.vkey, archive.witnessVkey].map((vkey) => parseVerifierKey(nodeSha256, vkey)),
  );
  if (!log?.ok || !witness?.ok) throw new Error('no key');
  return { origin: SMALL_ORIGIN, logKeys: [log.value], witnessKeys: [witness.value] };
}
const entryAt = (index: number) => archive.entries[index] ?? new Uint8Array();

describe('a proof file', () => {
  it.each([0, 199, 200, 255, 256, 299])('proves entry %i, who signed, and who saw it', async (index) => {
    const question = { proof: await archive.proofOf(index), entry: entryAt(index) };
    const proven = await verifyTlogProof(node, question, await trust());
    expect(proven).toMatchObject({
      ok: true,
      value: { index, checkpoint: { size: 300, origin: SMALL_ORIGIN } },
    });
    expect(proven.ok && proven.value.witnesses).toEqual([
      { name: 'saksi.invalid/1', unixSeconds: 1_732_763_704 },
    ]);
    const inBrowser = { sha256: webSha256, verify: webVerifyEd25519 };
    expect(await verifyTlogProof(inBrowser, question, await trust())).toEqual(proven);
  });

  it('proves no other entry, and no entry with a byte changed', async () => {
    const proof = await archive.proofOf(10);
    const forged = entryAt(10).with(30, 0x41);
    for (const entry of [entryAt(11), new Uint8Array(forged)]) {
      const verdict = await verifyTlogProof(node, { proof, entry }, await trust());
      expect(verdict).toEqual({ ok: false, error: { kind: 'notIncluded' } });
    }
  });

  it('may have an extra line, which proves nothing and is passed over', async () => {
    const text = textOf(await archive.proofOf(10));
    const extra = utf8Of(text.replace('\n', '\nextra QUJD\n'));
    expect(parseTlogProof(extra)).toEqual(parseTlogProof(utf8Of(text)));
  });

  it.each<[string, (text: string) => string]>([
    ['of another version', (text) => text.replace('@v1', '@v2')],
    ['with no index', (text) => text.replace(/index .*\n/, '')],
    ['whose index has a leading zero', (text) => text.replace('index 10', 'index 010')],
    ['whose index is above 2^53', (text) => text.replace('index 10', 'index 9007199254740992')],
    ['with a hash of another length', (text) => text.replace(/(index 10\n).{44}/, '$1QUJD')],
    ['without a checkpoint', (text) => text.slice(0, text.indexOf('\n\n') + 2)],
    ['with two extra lines', (text) => text.replace('\n', '\nextra QUJD\nextra QUJD\n')],
    ['above its bound', (text) => text + 'a'.repeat(262_144)],
  ])('%s is none', async (_, change) => {
    const changed = utf8Of(change(textOf(await archive.proofOf(10))));
    expect(parseTlogProof(changed)).toEqual({ ok: false, error: { kind: 'notATlogProof' } });
  });

  it('with a forged checkpoint in it is refused for the checkpoint', async () => {
    const text = textOf(await archive.proofOf(10)).replace('\n300\n', '\n301\n');
    const verdict = await verifyTlogProof(node, { proof: utf8Of(text), entry: entryAt(10) }, await trust());
    expect(verdict).toEqual({ ok: false, error: { kind: 'badSignature', name: SMALL_ORIGIN } });
  });
});
