import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TempDir = { readonly path: string; remove(): Promise<void> };

/**
 * A new empty folder of the test's own. `remove` may be called twice, and while something still writes there: the site
 * writes some files behind its answers.
 */
export async function makeTempDir(purpose: string): Promise<TempDir> {
  const path = await mkdtemp(join(tmpdir(), `sirekap-${purpose}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }) };
}
