import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinBytes, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { proofBundle } from '#lib/archive/proof-bundle/proof-bundle.ts';
import { proofReadme } from '#lib/text/archive/proof-readme.ts';
import { hasProgram, runProgram } from '#tests/support/archive/run-program.ts';
import { aSmallArchive, textOf } from '#tests/support/archive/small-archive.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

const archive = await aSmallArchive();
const CUT = archive.entries.findIndex((entry) => textOf(entry).includes('"jenis":"cuplikan"'));

async function proven(index: number, body: Uint8Array<ArrayBuffer> | null) {
  return {
    index,
    entry: archive.entries[index] ?? new Uint8Array(),
    proof: await archive.proofOf(index),
    body,
  };
}

async function aBundle(body = utf8Of('{"suara":10}'), behindShard = '') {
  const manifest = archive.files.get('cuplikan/257/manifest.sha256') ?? new Uint8Array();
  const path = /potongan\/[0-9a-f]{64}/.exec(textOf(manifest))?.[0] ?? '';
  return proofBundle({
    vkey: archive.vkey,
    entry: await proven(10, body),
    cut: {
      manifest: await proven(CUT, manifest),
      shard: { path, bytes: joinBytes(archive.files.get(path) ?? new Uint8Array(), utf8Of(behindShard)) },
    },
    readme: proofReadme({ index: 10, hasBody: true }, CUT),
    checker: new Uint8Array(await readFile(join(PROJECT_ROOT, 'public/arsip-alat/periksa.sh'))),
  });
}

/** Unpacks by a program that is not ours, and types what the file for the reader says. */
async function follow(zip: Uint8Array) {
  const folder = await makeTempDir('bukti');
  try {
    await writeFile(join(folder.path, 'bukti.zip'), zip);
    const unpacked = await runProgram('python3', ['-m', 'zipfile', '-e', 'bukti.zip', '.'], {
      cwd: folder.path,
    });
    const readme = await readFile(join(folder.path, 'BACA-SAYA.txt'), 'utf8');
    const commands = readme.split('\n').filter((line) => line.startsWith('  '));
    const ends = [];
    for (const command of commands) ends.push(await runProgram('sh', ['-c', command], { cwd: folder.path }));
    return { unpacked: unpacked.code, codes: ends.map(({ code }) => code), ends };
  } finally {
    await folder.remove();
  }
}

describe('bukti.zip', () => {
  it('is the same bytes for the same proof', async () => {
    expect(await aBundle()).toEqual(await aBundle());
  });

  if (!hasProgram('python3') || !hasProgram('openssl', ['version'])) {
    // why skipped: what unpacks and checks is not there.
    it.skip('skipped: python3 or openssl is absent', () => {});
    return;
  }

  it('is proven offline by the three commands that it tells', async () => {
    const { unpacked, codes } = await follow(await aBundle());
    expect(unpacked).toBe(0);
    expect(codes).toEqual([0, 0, 0]);
  });

  it('with another document in it is refused by the first of them', async () => {
    const { codes, ends } = await follow(await aBundle(utf8Of('{"suara":11}')));
    expect(codes).toEqual([1, 0, 0]);
    expect(ends[0]?.output).toContain('daun-10.badan is not what the entry names');
  });

  it('with a byte more in the shard is refused by the last of them', async () => {
    const { codes } = await follow(await aBundle(utf8Of('{"suara":10}'), '!'));
    expect(codes).toEqual([0, 0, 1]);
  });
});
