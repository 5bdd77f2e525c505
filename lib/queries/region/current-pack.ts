import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { processState } from '#lib/cache/process-state.ts';
import { type BoundaryPack, openBoundaryPack } from '#lib/geo/boundary-pack.ts';
import { MANIFEST } from '#lib/geo/pack-format.ts';
import { log } from '#lib/observe/log.ts';

/**
 * How often the folder is looked at: a fresh machine gets its maps while the site runs, the large regions first
 * (scripts/geo/stages.ts), and nobody restarts it for them. A look is one question to the file system.
 */
const LOOK_AGAIN_MS = 5_000;

interface Seen {
  readonly pack: BoundaryPack | null;
  /** The one before: pages that readers have open name its files, which a build leaves in place. */
  readonly former: BoundaryPack | null;
  /** Which manifest was read; null where there was none. */
  readonly manifest: string | null;
}

const NOTHING: Seen = { pack: null, former: null, manifest: null };

const state = processState('boundaryPacks', () => new Map<string, PackFolder>());

/** The pack of a folder as it stands there now, or a few seconds ago; null where there is none that can be read. */
export async function currentPack(folder: string): Promise<BoundaryPack | null> {
  return (await folderOf(folder).seen()).pack;
}

/** The pack of this version, if it is the folder's or the one before it. */
export async function packOfVersion(folder: string, version: string): Promise<BoundaryPack | null> {
  const { pack, former } = await folderOf(folder).seen();
  return [pack, former].find((one) => one?.version === version) ?? null;
}

function folderOf(folder: string): PackFolder {
  const known = state.get(folder) ?? new PackFolder(folder);
  state.set(folder, known);
  return known;
}

class PackFolder {
  readonly #folder: string;
  #seen: Seen = NOTHING;
  /** On the clock that never jumps; null before the first look. */
  #lookedAt: number | null = null;
  #looking: Promise<void> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Only the first look is waited for: after it, what was seen last answers while the folder is looked at again. */
  async seen(): Promise<Seen> {
    const isFirst = this.#lookedAt === null;
    if (isFirst || performance.now() - (this.#lookedAt ?? 0) >= LOOK_AGAIN_MS) {
      this.#looking ??= this.#look()
        .catch((failure: unknown) => log.failure('boundaries could not be looked at', failure))
        .finally(() => {
          this.#lookedAt = performance.now();
          this.#looking = null;
        });
    }
    if (isFirst) await this.#looking;
    return this.#seen;
  }

  async #look(): Promise<void> {
    const manifest = await stampOf(join(/*turbopackIgnore: true*/ this.#folder, MANIFEST));
    if (manifest === this.#seen.manifest) return;
    const onDamage = (reason: string) => log.warn('boundary file damaged', { reason });
    const opened = await openBoundaryPack(this.#folder, onDamage);
    const { pack, former } = this.#seen;
    if (opened.ok) {
      const isSame = opened.value.version === pack?.version;
      this.#seen = { pack: opened.value, former: isSame ? former : pack, manifest };
      return;
    }
    if (opened.error.kind === 'unreadable')
      log.warn('boundary pack cannot be used', { reason: opened.error.reason });
    // A pack that can no longer be read is no reason to forget the one whose files still lie there.
    this.#seen = opened.error.kind === 'absent' ? { ...NOTHING, manifest } : { pack, former, manifest };
  }
}

/** Changes whenever the manifest is replaced. */
async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : [found.mtimeMs, found.size, found.ino].join(' ');
}
