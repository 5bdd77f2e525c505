import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentPack, packOfVersion } from '#lib/queries/region/current-pack.ts';
import { aCode } from '#tests/support/builders.ts';
import { publishPack } from '#tests/support/small-pack.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let folder: TempDir;
beforeEach(async () => {
  folder = await makeTempDir('current-pack');
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await folder.remove();
});

/** Publishes a pack with maps of these parents, and gives its version. */
function publish(...parents: readonly string[]): Promise<string> {
  return publishPack(folder.path, Object.fromEntries(parents.map((parent) => [parent, {}])));
}

/** Once the folder has been looked at anew, this version is seen. */
async function expectLater(version: string | null): Promise<void> {
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(
    async () => expect((await currentPack(folder.path))?.version ?? null).toBe(version),
    10_000,
  );
}

describe('the boundary pack of a site that runs', () => {
  it('is taken up when it comes, and the fuller one after it, without a restart', async () => {
    expect(await currentPack(folder.path)).toBeNull();
    const first = await publish('0');
    expect(await currentPack(folder.path)).toBeNull();
    await expectLater(first);
    const second = await publish('0', '11');
    await expectLater(second);
    expect(await (await currentPack(folder.path))?.outlineOf(aCode('11'))).not.toBeNull();
  });

  it('answers for the files of the pack before, which pages that readers have open name', async () => {
    const first = await publish('0');
    await currentPack(folder.path);
    const second = await publish('0', '11');
    await expectLater(second);
    for (const version of [first, second])
      expect(await (await packOfVersion(folder.path, version))?.shapesSvg(aCode('0'))).toContain('<svg');
    expect(await packOfVersion(folder.path, 'ffffffffffff')).toBeNull();
  });

  it('stays where a manifest comes that cannot be read, and goes with the folder', async () => {
    const first = await publish('0');
    await currentPack(folder.path);
    await writeFile(join(folder.path, 'pack.json'), '{"format":99}');
    await expectLater(first);
    await folder.remove();
    await expectLater(null);
  });
});
