import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { STATIC_FILES, STATIC_FOLDER } from '../next/next-internals.ts';

/** Where the build puts the script that every page runs (`scripts/build-starter.ts`). */
const FOLDER = 'starter';

/** The address of that script in this build, named by what is in it. Throws where the site was not built. */
export function starterUrlIn(directory: string): string {
  const [file] = readdirSync(join(directory, STATIC_FOLDER, FOLDER));
  if (file === undefined) throw new Error('the build has no starter: run `npm run build`');
  return `${STATIC_FILES}${FOLDER}/${file}`;
}
