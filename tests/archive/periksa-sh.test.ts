import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { aSigner } from '#tests/support/archive/node-crypto.ts';
import { hasProgram, type ProgramEnd, runProgram } from '#tests/support/archive/run-program.ts';
import { aSmallArchive, SMALL_ORIGIN, textOf } from '#tests/support/archive/small-archive.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const TOOL = join(PROJECT_ROOT, 'public/arsip-alat/periksa.sh');
const archive = await aSmallArchive();
const BODY = utf8Of('{"suara":10}');

type Question = { readonly entry: Bytes; readonly proof: Bytes; readonly key: string; readonly body: Bytes };

describe('periksa.sh', () => {
  if (!hasProgram('openssl', ['version'])) {
    // why skipped: the tool stands on openssl.
    it.skip('skipped: openssl is absent', () => {});
    return;
  }

  let folder: TempDir;
  let right: Question;
  beforeAll(async () => {
    folder = await makeTempDir('periksa-sh');
    const entry = archive.entries[10] ?? new Uint8Array();
    right = { entry, proof: await archive.proofOf(10), key: archive.vkey, body: BODY };
  });
  afterAll(() => folder.remove());

  async function check(change: Partial<Question> = {}): Promise<ProgramEnd> {
    const { entry, proof, key, body } = { ...right, ...change };
    const files = { entri: entry, bukti: proof, badan: body };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder.path, name), bytes);
    return runProgram('sh', [TOOL, 'entri', 'bukti', key, 'badan'], { cwd: folder.path });
  }

  it.each([0, 1, 199, 200, 255, 256, 298, 299])('proves entry %i', async (index) => {
    const proof = await archive.proofOf(index);
    await writeFile(join(folder.path, 'satu'), archive.entries[index] ?? '');
    await writeFile(join(folder.path, 'satu.tlog-proof'), proof);
    const end = await runProgram('sh', [TOOL, 'satu', 'satu.tlog-proof', archive.vkey], { cwd: folder.path });
    expect(end.output).toContain(`CORRECT: leaf ${index} of 300`);
    expect(end.output).toContain('SIMULATION');
    expect(end.code).toBe(0);
  });

  it('proves the body that the entry names, and no other', async () => {
    expect((await check()).code).toBe(0);
    const other = await check({ body: utf8Of('{"suara":11}') });
    expect(other.output).toContain('WRONG: badan is not what the entry names');
    expect(other.code).toBe(1);
  });

  it('passes over an extra line and over signatures of others', async () => {
    const extra = utf8Of(textOf(right.proof).replace('\n', '\nextra QUJD\n'));
    expect((await check({ proof: extra })).code).toBe(0);
    const stranger = textOf(right.proof).replace(/\n\u2014/, '\n\u2014 asing.example.org AAAAAAAA\n\u2014');
    expect((await check({ proof: utf8Of(stranger) })).code).toBe(0);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'whose size is another',
      (text) => text.replace('\n300\n', '\n301\n'),
      'signature of the log does not verify',
    ],
    ['whose index is another', (text) => text.replace('index 10', 'index 11'), 'not at leaf 11'],
    ['whose index is beyond the log', (text) => text.replace('index 10', 'index 300'), 'beyond the size'],
    [
      'whose index has a leading zero',
      (text) => text.replace('index 10', 'index 010'),
      'index in the proof file',
    ],
    ['whose hash is another', (text) => swapped(text, 2), 'not at leaf 10'],
    ['with a hash too few', (text) => without(text, 2), 'not at leaf 10'],
    [
      'with a hash of another length',
      (text) => text.replace(/(index 10\n).{44}/, '$1QUJD'),
      'the proof is none',
    ],
    [
      'signed by nobody it knows',
      (text) => text.replace('— simulasi', '— simulasj'),
      'not signed by that key',
    ],
    [
      'whose index is the largest number there is',
      (text) => text.replace('index 10', 'index 9007199254740991'),
      'beyond the size',
    ],
    [
      'whose index is larger than a number may be',
      (text) => text.replace('index 10', 'index 9007199254740992'),
      'index in the proof file is none',
    ],
    ['with a second index', (text) => text.replace('index 10\n', 'index 10\nindex 10\n'), 'proof is none'],
    ['with an extra line too late', (text) => text.replace('index 10\n', 'index 10\nextra QUJD\n'), 'none'],
    ['of which the last byte is missing', (text) => text.slice(0, -1), 'is cut off'],
    ['with an empty line behind', (text) => `${text}\n`, 'checkpoint in the proof file is none'],
    ['with a signature line that is none', (text) => `${text}halo\n`, 'line of signatures is none'],
    [
      'with a signature not written as base64 is',
      (text) => `${text}\u2014 asing.example.org AAAAAAB=\n`,
      'line of signatures is none',
    ],
    [
      'of which a second signature of the known key has another length',
      (text) => `${text}${shortened(text)}\n`,
      'signature of the log does not verify',
    ],
    ['that is none', () => 'halo\n', 'is no proof file'],
    ['that is empty', () => '', 'is no proof file'],
  ])('refuses a proof %s', async (_, change, reason) => {
    const { code, output } = await check({ proof: utf8Of(change(textOf(right.proof))) });
    expect(output).toContain(reason);
    expect(code).toBe(1);
  });

  it('refuses an entry of which one byte is another', async () => {
    const entry = new Uint8Array(right.entry.with(40, 0x41));
    const { code, output } = await check({ entry });
    expect(output).toContain('SALAH: entri ini tidak ada di daun 10 log itu');
    expect(code).toBe(1);
  });

  it('believes only the key it was told', async () => {
    const other = await aSigner(SMALL_ORIGIN, 'log', 9);
    const otherLog = await aSigner('lain.example.org', 'log', 1);
    expect((await check({ key: writeVerifierKey(other.key) })).output).toContain('not signed by that key');
    expect((await check({ key: writeVerifierKey(otherLog.key) })).output).toContain('of another log');
    for (const key of ['halo', archive.vkey.replace(/\+.{8}\+/, '+00000000+'), archive.witnessVkey]) {
      expect((await check({ key })).code).toBe(2);
    }
  });
});

/** The log's signature line with its last three bytes gone: name and key id stay. */
function shortened(text: string): string {
  const line = text.split('\n').find((own) => own.startsWith(`\u2014 ${SMALL_ORIGIN} `)) ?? '';
  const [dash, name, coded = ''] = line.split(' ');
  return `${dash} ${name} ${Buffer.from(coded, 'base64').subarray(0, -3).toString('base64')}`;
}

/** The line at this place with its first two letters the other way round. */
function swapped(text: string, line: number): string {
  const change = (own: string) => `${own[1]}${own[0]}${own.slice(2)}`;
  return text
    .split('\n')
    .map((own, at) => (at === line ? change(own) : own))
    .join('\n');
}

function without(text: string, line: number): string {
  return text
    .split('\n')
    .filter((_, at) => at !== line)
    .join('\n');
}
