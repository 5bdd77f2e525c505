import { readFileSync, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';

export type ServedDocument = {
  readonly body: Buffer;
  readonly contentType: string;
  readonly lastModified: string;
};

/** What an object store of these folders holds at a URL path: the first folder that has it answers; null for none. */
export function findDocument(folders: readonly string[], urlPath: string): ServedDocument | null {
  for (const folder of folders) {
    const root = resolve(folder);
    const file = join(root, normalize(urlPath));
    if (!file.startsWith(root + sep)) continue;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    return {
      body: readFileSync(file),
      contentType: file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      lastModified: stat.mtime.toUTCString(),
    };
  }
  return null;
}
