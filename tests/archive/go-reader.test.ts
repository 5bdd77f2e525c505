import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '#tests/support/archive/run-program.ts';
import { aSmallArchive } from '#tests/support/archive/small-archive.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

// Debian's golang-go and golang-golang-x-mod-dev.
const GOPATH = '/usr/share/gocode';
const GO_IS_PRESENT =
  existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog')) && hasProgram('go', ['version']);

describe('Go’s own reader of transparency logs', () => {
  if (!GO_IS_PRESENT) {
    // why skipped: few machines have Go and its module of notes and logs.
    it.skip('skipped: golang-go and golang-golang-x-mod-dev are absent', () => {});
    return;
  }

  let folder: TempDir;
  let archive: string;
  const read = () => runProgram(join(folder.path, 'reader'), [archive]);

  beforeAll(async () => {
    folder = await makeTempDir('go-reader');
    archive = join(folder.path, 'arsip');
    await mkdir(archive);
    await (await aSmallArchive()).writeTo(archive);
    const source = join(PROJECT_ROOT, 'tests/support/archive/independent-reader.go.txt');
    await copyFile(source, join(folder.path, 'reader.go'));
    const env = { GO111MODULE: 'off', GOPATH, GOFLAGS: '-p=1' };
    const built = await runProgram('go', ['build', '-o', 'reader', 'reader.go'], { cwd: folder.path, env });
    if (built.code !== 0) throw new Error(built.output);
  });
  afterAll(() => folder.remove());

  it('proves every entry, and the newest checkpoint from each before it', async () => {
    expect(await read()).toEqual({ code: 0, output: '300 entries, 3 checkpoints\n' });
  });

  it('refuses a checkpoint that nobody signed', async () => {
    const checkpoint = join(archive, 'checkpoint');
    await copyFile(checkpoint, join(folder.path, 'kept'));
    await writeFile(
      checkpoint,
      'simulasi.invalid/arsip-uji\n300\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n',
    );
    expect((await read()).code).not.toBe(0);
    await copyFile(join(folder.path, 'kept'), checkpoint);
  });
});
