import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { writeNote } from '#lib/archive/notes/note.ts';
import { signText } from '#lib/archive/notes/sign-note.ts';
import { writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { parseBodyPack, writeBodyPack } from '#lib/archive/tiles/body-pack.ts';
import { aSigner } from '#tests/support/archive/node-crypto.ts';
import { leafOf } from '#tests/support/archive/reference-tree.ts';
import { hasProgram, type ProgramEnd, runProgram } from '#tests/support/archive/run-program.ts';
import {
  aSmallArchive,
  SMALL_ORIGIN,
  type SmallArchive,
  textOf,
} from '#tests/support/archive/small-archive.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const TOOL = join(PROJECT_ROOT, 'public/arsip-alat/periksa.py');
// Nothing is to be left beside the tool.
const env = { PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' };
const check = (...args: readonly string[]) => runProgram('python3', [TOOL, ...args], { env });

const archive = await aSmallArchive();

describe('periksa.py', () => {
  if (!hasProgram('python3')) {
    // why skipped: the tool is for whoever has Python.
    it.skip('skipped: python3 is absent', () => {});
    return;
  }

  let folder: TempDir;
  beforeAll(async () => {
    folder = await makeTempDir('periksa-py');
    await archive.writeTo(folder.path);
  });
  afterAll(() => folder.remove());

  /** What it says while one file is another (null: is not there); the folder is as before afterwards. */
  async function checkWith(
    path: string,
    bytes: Bytes | null,
    ...args: readonly string[]
  ): Promise<ProgramEnd> {
    const file = join(folder.path, path);
    if (bytes === null) await rm(file);
    else await writeFile(file, bytes);
    const end = await check(folder.path, ...args);
    await writeFile(file, archive.files.get(path) ?? '');
    return end;
  }

  it('finds nothing wrong with a whole archive, and says what that proves', async () => {
    const { code, output } = await check(folder.path);
    expect(output).toContain(
      'BENAR. Badan cocok: 293, ditahan: 1, berkas cocok: 1, tidak disimpan: 1, cuplikan: 1.',
    );
    expect(output).toContain('CORRECT.');
    expect(output).toContain('Not proven: that the source sent them');
    expect(output).toContain('SIMULATION');
    expect(output).toContain('300 leaves, 1 witnesses');
    expect(code).toBe(0);
  });

  it('takes no plain signature of a witness for a cosignature, which says a time', async () => {
    const text = textOf(archive.files.get('checkpoint')).split('\n\n')[0] ?? '';
    const log = await aSigner(SMALL_ORIGIN, 'log', 1);
    const witness = await aSigner('saksi.invalid/1', 'witness', 2);
    const signatures = [await signText(log, `${text}\n`), await signText(witness, `${text}\n`)];
    const note = utf8Of(writeNote({ text: `${text}\n`, signatures }));
    const { code, output } = await checkWith('checkpoint', note);
    expect(output).toContain('WRONG checkpoint: the signature of saksi.invalid/1 does not verify');
    expect(code).toBe(1);
  });

  it.each(paths(archive))('names %s when one byte of it is another, in both languages', async (path) => {
    const { code, output } = await checkWith(path, broken(path));
    expect(output).toContain(`SALAH ${path}:`);
    expect(output).toContain(`WRONG ${path}:`);
    expect(code).toBe(1);
  });

  it.each([
    ['tile/0/000', (bytes: Bytes) => bytes.slice(32)],
    ['tile/entries/000', (bytes: Bytes) => bytes.slice(0, -1)],
    ['badan/001.p/44', (bytes: Bytes) => new Uint8Array([...bytes, 0])],
    ['tile/entries/001.p/44', (bytes: Bytes) => new Uint8Array(gzipSync(bytes))],
    ['tile/1/000.p/1', () => new Uint8Array()],
  ])('names %s when it is cut, longer, empty, or compressed on the disk', async (path, change) => {
    const { code, output } = await checkWith(path, change(bytesOf(path)));
    expect(output).toContain(`SALAH ${path}:`);
    expect(code).toBe(1);
  });

  it.each(['tile/0/000', 'tile/entries/000', 'badan/000', 'cuplikan/257/manifest.sha256'])(
    'names %s when it is not there',
    async (path) => {
      const { code, output } = await checkWith(path, null);
      expect(output).toMatch(new RegExp(`SALAH ${path}: tidak ada`));
      expect(code).toBe(1);
    },
  );

  it('finds no fault in a photo that is not kept', async () => {
    const photo = [...archive.files.keys()].find((path) => path.startsWith('berkas/')) ?? '';
    const { code, output } = await checkWith(photo, null);
    expect(output).toContain('tidak disimpan: 2');
    expect(code).toBe(0);
  });

  it('names a body that is withheld though no notice in the log says so', async () => {
    const bodies = parseBodyPack(bytesOf('badan/001.p/44'), 44) ?? [];
    const silent = writeBodyPack(
      bodies.map((body, at) => (at === 43 ? { kind: 'withheld' as const } : body)),
    );
    const { code, output } = await checkWith('badan/001.p/44', silent);
    expect(output).toContain('WRONG badan/001.p/44: the body of leaf 299 is withheld, and no notice');
    expect(code).toBe(1);
  });

  it('takes the full files where the partial ones of its size are gone', async () => {
    const grown = await aSmallArchive();
    while (grown.entries.length < 520) grown.document(`/tps/3212/${grown.entries.length}.json`, '{}');
    const older = grown.files.get('checkpoint') ?? new Uint8Array();
    await grown.publish();
    grown.files.set('checkpoint', older);
    for (const path of grown.files.keys()) if (path.endsWith('001.p/44')) grown.files.delete(path);
    grown.files.delete('checkpoints/520');
    const beside = await makeTempDir('periksa-py-grown');
    await grown.writeTo(beside.path);
    const { code, output } = await check(beside.path);
    await beside.remove();
    expect(output).toContain('BENAR');
    expect(code).toBe(0);
  });

  it('calls a signed checkpoint that is no beginning of the log a fork', async () => {
    const other = await archive.signed(257, leafOf(1));
    const { code, output } = await checkWith('checkpoints/257', other);
    expect(output).toContain('SALAH checkpoints/257: CABANG');
    expect(output).toContain('FORK');
    expect(code).toBe(1);
  });

  it('believes nothing under a key that was got elsewhere and is another', async () => {
    const other = await aSigner(SMALL_ORIGIN, 'log', 9);
    const { code, output } = await check(folder.path, '--kunci', writeVerifierKey(other.key));
    expect(output).toContain('SALAH checkpoint: tidak ditandatangani kunci log');
    expect(code).toBe(1);
    expect((await check(folder.path, '--kunci', 'halo')).code).toBe(2);
    expect((await check(folder.path, '--kunci', archive.witnessVkey)).code).toBe(2);
  });

  it('adds up a cut, what is unknown apart', async () => {
    const { code, output } = await check(folder.path, '--cuplikan', '257');
    expect(output).toContain('suara.1: 62 (2 of 6 TPS unknown)');
    expect(code).toBe(0);
    expect((await check(folder.path, '--cuplikan', '258')).output).toContain('no leaf names it');
  });

  it('proves one entry over http, from files that anything serves', async () => {
    const server = createServer((request, response) => {
      const bytes = archive.files.get((request.url ?? '').slice(1));
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const one = await check(`http://127.0.0.1:${port}`, '--daun', '10', '--kunci', archive.vkey);
    const some = await check(`http://127.0.0.1:${port}/`, '--contoh', '3');
    server.close();
    expect(one.output).toContain('"jalur":"/tps/10.json"');
    expect([one.code, some.code]).toEqual([0, 0]);
  });

  it('says that nothing could be checked where there is no archive', async () => {
    expect((await check(join(folder.path, 'tiada'))).code).toBe(2);
  });
});

function paths({ files }: SmallArchive): readonly string[] {
  return [...files.keys()];
}

function bytesOf(path: string): Bytes {
  return archive.files.get(path) ?? new Uint8Array();
}

/** One bit is another, in the middle; of files with lines for people, within what is no comment. */
function broken(path: string): Bytes {
  const bytes = bytesOf(path);
  const at = path === 'kunci.txt' ? 5 : path === 'kebijakan.txt' ? bytes.length - 20 : bytes.length >> 1;
  return new Uint8Array(bytes.with(at, (bytes[at] ?? 0) ^ 1));
}
