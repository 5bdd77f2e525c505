import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Sum of the sizes of all files below a folder; files that go meanwhile count nothing. */
export function fileBytes(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? fileBytes(path) : sizeOf(path));
    }, 0);
  } catch {
    return 0;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
