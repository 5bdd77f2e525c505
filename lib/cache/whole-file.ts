import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name of a file ends that is being written. */
export const DRAFT = '.draft';

/**
 * Writes a file, and the folders it lies in, so that a reader sees the old content or the new one, never half of one. A
 * write that fails, on a full disk for one, leaves nothing behind; what it leaves when the process ends is swept at the
 * next start.
 */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}${DRAFT}`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (failure) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw failure;
  }
}
