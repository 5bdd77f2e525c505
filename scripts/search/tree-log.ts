import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { jsonOrNull } from '../../lib/domain/json.ts';
import type { Region } from '../../lib/domain/region.ts';
import type { RegionCode } from '../../lib/domain/region-code.ts';
import { PlaceCodeSchema } from '../../lib/schemas/values.ts';

/** What a run has asked so far, kept in a file: the next one goes on from there. */
export interface TreeLog {
  readonly known: ReadonlyMap<RegionCode, readonly Region[]>;
  readonly add: (parent: RegionCode, children: readonly Region[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const Line = z.object({
  parent: PlaceCodeSchema,
  children: z.array(z.object({ code: PlaceCodeSchema, name: z.string().nullable() })),
});

/** Opens it, empty where there is none. A line that was not written to its end is not taken. */
export async function openTreeLog(path: string): Promise<TreeLog> {
  await mkdir(dirname(path), { recursive: true });
  const known = new Map<RegionCode, readonly Region[]>();
  const text = await readFile(path, 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const read = Line.safeParse(jsonOrNull(line));
    if (read.success) known.set(read.data.parent, read.data.children);
  }
  return {
    known,
    add: async (parent, children) => {
      // The first line break ends what an earlier run may have left unfinished.
      await appendFile(path, `\n${JSON.stringify({ parent, children })}\n`);
    },
    remove: () => rm(path, { force: true }),
  };
}
