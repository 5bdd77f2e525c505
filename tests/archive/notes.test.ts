import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64 } from '#lib/archive/bytes/base64.ts';
import { joinBytes, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { parseDecimal } from '#lib/archive/bytes/decimal.ts';
import { parseCheckpoint, writeCheckpoint } from '#lib/archive/notes/checkpoint.ts';
import { type NoteSignature, parseNote, writeNote } from '#lib/archive/notes/note.ts';
import { openCheckpoint } from '#lib/archive/notes/open-checkpoint.ts';
import { cosignText, signText } from '#lib/archive/notes/sign-note.ts';
import { verifyNote } from '#lib/archive/notes/verify-note.ts';
import { parseVerifierKey, writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { webSha256, webVerifyEd25519 } from '#lib/archive/web-crypto.ts';
import { aSigner, nodeSha256, nodeVerify, publicKeyOf } from '#tests/support/archive/node-crypto.ts';
import { leafOf } from '#tests/support/archive/reference-tree.ts';

const ORIGIN = 'simulasi.invalid/uji';
const log = await aSigner(ORIGIN, 'log', 1);
const nextLog = await aSigner(ORIGIN, 'log', 2);
const witness = await aSigner('saksi.example.org/w1', 'witness', 3);
const text = writeCheckpoint({ origin: ORIGIN, size: 1_234, root: leafOf(7) });
const logLine = await signText(log, text);

const noteOf = (...signatures: readonly NoteSignature[]) => utf8Of(writeNote({ text, signatures }));
const trust = { origin: ORIGIN, logKeys: [log.key], witnessKeys: [witness.key] };
const open = (bytes: Uint8Array<ArrayBuffer>) => openCheckpoint(nodeVerify, bytes, trust);
const broken = (line: NoteSignature): NoteSignature => ({
  ...line,
  signature: new Uint8Array(
    line.signature.map((byte, at) => (at === line.signature.length - 1 ? byte ^ 1 : byte)),
  ),
});

describe('a signed checkpoint', () => {
  it('is read back as it was signed, with the witnesses that saw it', async () => {
    const seen = await cosignText(witness, text, 1_700_000_000);
    expect(await open(noteOf(logLine, seen))).toEqual({
      ok: true,
      value: {
        checkpoint: { origin: ORIGIN, size: 1_234, root: leafOf(7) },
        witnesses: [{ name: 'saksi.example.org/w1', unixSeconds: 1_700_000_000 }],
      },
    });
  });

  it('is verified by Web Crypto as by Node', async () => {
    const bytes = noteOf(logLine, await cosignText(witness, text, 1));
    expect(await openCheckpoint(webVerifyEd25519, bytes, trust)).toEqual(await open(bytes));
    const forged = await openCheckpoint(webVerifyEd25519, noteOf(broken(logLine)), trust);
    expect(forged).toEqual({ ok: false, error: { kind: 'badSignature', name: ORIGIN } });
    expect(await webSha256(utf8Of('abc'))).toEqual(new Uint8Array(await nodeSha256(utf8Of('abc'))));
  });

  it('needs the log: a witness alone makes none', async () => {
    const seen = await cosignText(witness, text, 1_700_000_000);
    expect(await open(noteOf(seen))).toEqual({ ok: false, error: { kind: 'notSignedByLog' } });
  });

  it('is found whatever stands before the log’s line: the first signature is not taken for the log’s', async () => {
    const stranger = await signText(await aSigner('asing.example.org', 'log', 9), text);
    const opened = await open(noteOf(stranger, broken(stranger), logLine));
    expect(opened.ok).toBe(true);
    expect(await open(noteOf(stranger))).toEqual({ ok: false, error: { kind: 'noKnownSignature' } });
  });

  it('is refused whole where a known key’s signature fails, wherever the line stands', async () => {
    const seen = await cosignText(witness, text, 1_700_000_000);
    const error = (name: string) => ({ ok: false, error: { kind: 'badSignature', name } });
    expect(await open(noteOf(logLine, broken(seen)))).toEqual(error('saksi.example.org/w1'));
    expect(await open(noteOf(seen, broken(logLine)))).toEqual(error(ORIGIN));
    expect(await open(noteOf(logLine, broken(logLine)))).toEqual(error(ORIGIN));
    const short = { ...logLine, signature: logLine.signature.slice(1) };
    expect(await open(noteOf(logLine, short))).toEqual(error(ORIGIN));
  });

  it('passes over lines of which only the name or only the id is known', async () => {
    const otherId = { ...broken(logLine), keyId: Uint8Array.of(1, 2, 3, 4) };
    const otherName = { ...broken(logLine), name: `${ORIGIN}x` };
    expect((await open(noteOf(otherId, otherName, logLine))).ok).toBe(true);
  });

  it('compares names byte by byte, never as patterns', async () => {
    const dots = await signText(await aSigner('simulasi.invalid/.ji', 'log', 1), text);
    expect(await open(noteOf(dots))).toEqual({ ok: false, error: { kind: 'noKnownSignature' } });
  });

  it('counts a witness once however often it signed, with its newest time', async () => {
    const lines = await Promise.all([5, 9, 7].map((time) => cosignText(witness, text, time)));
    const opened = await open(noteOf(logLine, logLine, ...lines));
    expect(opened.ok && opened.value.witnesses).toEqual([{ name: 'saksi.example.org/w1', unixSeconds: 9 }]);
  });

  it('may be signed by two keys of the log while they change', async () => {
    const both = [logLine, await signText(nextLog, text)];
    for (const logKeys of [[log.key], [nextLog.key], [log.key, nextLog.key]]) {
      expect((await openCheckpoint(nodeVerify, noteOf(...both), { ...trust, logKeys })).ok).toBe(true);
    }
  });

  it('of another log is refused though the key is the right one', async () => {
    const other = writeCheckpoint({ origin: 'lain.example.org', size: 1, root: leafOf(0) });
    const note = utf8Of(writeNote({ text: other, signatures: [await signText(log, other)] }));
    expect(await open(note)).toEqual({
      ok: false,
      error: { kind: 'otherOrigin', origin: 'lain.example.org' },
    });
  });

  it('is no cosignature’s: a log’s line is not taken where a witness is asked for', async () => {
    const asWitness = { ...logLine, name: witness.key.name, keyId: witness.key.id };
    const error = { kind: 'badSignature', name: witness.key.name };
    expect(await open(noteOf(logLine, asWitness))).toEqual({ ok: false, error });
  });

  it('is refused when any one byte of it is another', async () => {
    const bytes = noteOf(logLine);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const forged = new Uint8Array(bytes.map((byte, place) => (place === at ? byte ^ mask : byte)));
          expect((await open(forged)).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the text of a note', () => {
  const line = `\u2014 ${ORIGIN} ${base64Of(joinBytes(logLine.keyId, logLine.signature))}\n`;

  it('ends at the last empty line', async () => {
    const poem = 'satu\n\ndua\n';
    const note = writeNote({ text: poem, signatures: [await signText(log, poem)] });
    const parsed = parseNote(utf8Of(note));
    expect(parsed.ok && parsed.value.text).toBe(poem);
    expect(parsed.ok && (await verifyNote(nodeVerify, parsed.value, [log.key])).ok).toBe(true);
  });

  it.each([
    ['no signature', `${text}\n`],
    ['no empty line', `${text}${line}`],
    ['no newline at its end', `${text}\n${line.trimEnd()}`],
    ['a carriage return', `${text}\n${line.replace('\n', '\r\n')}`],
    ['a tab', `a\tb\n\n${line}`],
    ['a hyphen for the dash', `${text}\n${line.replace('\u2014', '-')}`],
    ['a name with a plus', `${text}\n${line.replace('uji', 'u+i')}`],
    ['a name with a blank of another script', `${text}\n${line.replace('uji', 'u\u3000i')}`],
    ['base64 without its padding', `${text}\n${line.replace(/=+\n/, '\n')}`],
    ['base64 with loose bits', `${text}\n\u2014 a AAAAAB==\n`],
    ['a signature of no bytes', `${text}\n\u2014 a AAAAAA==\n`],
    ['65 signatures', `${text}\n${line.repeat(65)}`],
    ['more than 128 KiB', `${'a'.repeat(131_072)}\n\n${line}`],
  ])('is none with %s', (_, note) => {
    expect(parseNote(utf8Of(note))).toMatchObject({ ok: false, error: { kind: 'notANote' } });
  });

  it('is none where it is no UTF-8', () => {
    expect(parseNote(joinBytes(Uint8Array.of(0xff), noteOf(logLine))).ok).toBe(false);
  });
});

describe('a checkpoint', () => {
  const root = base64Of(leafOf(7));

  it.each([
    ['a leading zero', `${ORIGIN}\n01\n${root}\n`],
    ['a size that is no decimal', `${ORIGIN}\n1e3\n${root}\n`],
    ['a negative size', `${ORIGIN}\n-1\n${root}\n`],
    ['a size above 2^53', `${ORIGIN}\n9007199254740992\n${root}\n`],
    ['a root of 31 bytes', `${ORIGIN}\n1\n${base64Of(leafOf(7).subarray(1))}\n`],
    ['a root of no bytes', `${ORIGIN}\n1\n\n`],
    ['no origin', `\n1\n${root}\n`],
    ['no root', `${ORIGIN}\n1\n`],
    ['an empty line after it', `${ORIGIN}\n1\n${root}\n\n`],
    ['no newline at its end', `${ORIGIN}\n1\n${root}`],
  ])('is none with %s', (_, note) => {
    expect(parseCheckpoint(note)).toEqual({ ok: false, error: { kind: 'notACheckpoint' } });
  });

  it('may have lines of its own after the third', () => {
    const parsed = parseCheckpoint(`${ORIGIN}\n9007199254740991\n${root}\nlain\n`);
    expect(parsed).toEqual({
      ok: true,
      value: { origin: ORIGIN, size: Number.MAX_SAFE_INTEGER, root: leafOf(7) },
    });
  });
});

describe('a verifier key', () => {
  it('is read back as it was written, also where its base64 has plus signs', async () => {
    const keys = await Promise.all(
      Array.from({ length: 40 }, (_, number) => aSigner(`kunci.example.org/${number}`, 'witness', number)),
    );
    const written = keys.map(({ key }) => writeVerifierKey(key));
    expect(written.some((vkey) => vkey.split('+').length > 3)).toBe(true);
    for (const [at, vkey] of written.entries()) {
      expect(await parseVerifierKey(nodeSha256, vkey)).toEqual({ ok: true, value: keys[at]?.key });
    }
  });

  it.each([
    [
      'an id that is not its own',
      `${ORIGIN}+00000000+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k`,
      'wrongKeyId',
    ],
    ['a key of 31 bytes', `${ORIGIN}+530d903a+${base64Of(new Uint8Array(32).fill(1))}`, 'notAVerifierKey'],
    [
      'a type nobody here knows',
      `${ORIGIN}+530d903a+${base64Of(new Uint8Array(33).fill(2))}`,
      'notAVerifierKey',
    ],
    ['a blank in its name', `a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k`, 'notAVerifierKey'],
    ['an id in capitals', `a+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k`, 'notAVerifierKey'],
    ['nothing', '', 'notAVerifierKey'],
  ])('is refused with %s', async (_, vkey, kind) => {
    expect(await parseVerifierKey(nodeSha256, vkey)).toEqual({ ok: false, error: { kind } });
  });

  it('that is no point of the curve has signed nothing', async () => {
    const noPoint = new Uint8Array(32).fill(0xff);
    expect(await webVerifyEd25519(noPoint, utf8Of('a'), new Uint8Array(64))).toBe(false);
    expect(await webVerifyEd25519(publicKeyOf(new Uint8Array(32)), utf8Of('a'), new Uint8Array(64))).toBe(
      false,
    );
  });
});

describe('decimals and base64', () => {
  it('are what the archive writes, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789+- .e=AZaz/\n'), maxLength: 18 }),
        (input) => {
          const value = parseDecimal(input);
          if (value !== null) expect(String(value)).toBe(input);
          const bytes = bytesOfBase64(input);
          if (bytes !== null) expect(base64Of(bytes)).toBe(input);
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(bytesOfBase64(base64Of(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseDecimal(String(value))).toBe(value);
      }),
    );
  });
});
