import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../../cache/whole-file.ts';
import type { MapCredit } from '../../domain/map-outline.ts';
import type { RegionCode } from '../../domain/region-code.ts';
import {
  type LevelFile,
  MANIFEST,
  PACK_FORMAT,
  PARENT_FILES,
  PackFile,
  type PackLevel,
  REPORT,
} from '../pack-format.ts';
import type { BuiltParent } from './build-parent.ts';

/** A pack while it is written: it becomes one when it is published, and not before. */
export interface PackDraft {
  /** `names` are those that the source gives the children, by code. */
  add(built: BuiltParent, names?: Readonly<Record<string, string>>): Promise<void>;
  publish(manifest: {
    readonly credit: MapCredit;
    readonly levels: Partial<Record<PackLevel, LevelFile>>;
    readonly report: unknown;
  }): Promise<PackFile>;
  discard(): Promise<void>;
}

const DRAFT = '.draft-';
const VERSION_FOLDER = /^[0-9a-f]{12}$/;

/**
 * Begins a pack in a folder. Nothing in the folder is touched but what packs consist of: the manifest, the report and a
 * folder of files per version. The version before is kept, as a site that runs still reads it.
 */
export async function startPack(folder: string): Promise<PackDraft> {
  const draft = join(folder, `${DRAFT}${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  const digests = new Map<string, string>();
  const parents: RegionCode[] = [];

  async function write(name: string, text: string): Promise<void> {
    digests.set(name, createHash('sha256').update(text).digest('hex'));
    await writeFile(join(draft, name), text);
  }

  return {
    async add({ parent, topology, svg, outline }, names = {}) {
      await write(PARENT_FILES.topology(parent), topology);
      await write(PARENT_FILES.shapes(parent), svg);
      await write(PARENT_FILES.outline(parent), outline);
      if (Object.keys(names).length > 0) await write(PARENT_FILES.names(parent), JSON.stringify(names));
      parents.push(parent);
    },
    async publish({ credit, levels, report }) {
      const content = [...digests].sort(([a], [b]) => (a < b ? -1 : 1)).join('\n');
      const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
      const before = await publishedVersion(folder);
      await rm(join(folder, version), { recursive: true, force: true });
      await rename(draft, join(folder, version));
      const manifest: PackFile = { format: PACK_FORMAT, version, credit, levels, parents: parents.sort() };
      await writeWholeFile(join(folder, REPORT), `${JSON.stringify(report, null, 1)}\n`);
      await writeWholeFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
      await removeOthers(folder, [version, before]);
      return manifest;
    },
    discard: () => rm(draft, { recursive: true, force: true }),
  };
}

async function publishedVersion(folder: string): Promise<string | null> {
  try {
    const parsed = PackFile.safeParse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
    return parsed.success ? parsed.data.version : null;
  } catch {
    return null;
  }
}

async function removeOthers(folder: string, kept: readonly (string | null)[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const isOldVersion = VERSION_FOLDER.test(entry.name) && !kept.includes(entry.name);
    if (entry.isDirectory() && (isOldVersion || (await isForsaken(path, entry.name))))
      await rm(path, { recursive: true, force: true });
  }
}

/** A draft that nobody has written to for an hour was left by a build that was ended. */
async function isForsaken(path: string, name: string): Promise<boolean> {
  if (!name.startsWith(DRAFT)) return false;
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs > 3_600_000;
}
