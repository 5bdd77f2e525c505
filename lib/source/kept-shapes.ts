import { z } from 'zod';
import { parseInstant } from '../domain/instant.ts';
import { CONTRADICTIONS } from '../domain/progress.ts';
import { judged } from '../domain/source-time.ts';

/** Shapes of what the site itself keeps, on disk or in the shared store; read like anything from outside. */

export const KeptInstant = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

export const KeptCount = z.int().min(0);

/** Where a kept number comes from; an earlier version believed any time of the source. */
export const KeptProvenance = z
  .object({
    url: z.string(),
    sourceTime: KeptInstant.nullable(),
    fetchedAt: KeptInstant,
    refusedTime: z.string().exactOptional(),
    together: z
      .object({
        documents: KeptCount,
        newestSourceTime: KeptInstant.nullable(),
        newestFetchedAt: KeptInstant,
      })
      .exactOptional(),
  })
  .transform(judged);

export const KeptProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fraction'), counted: KeptCount, total: KeptCount }),
  z.object({ kind: z.literal('percentOnly'), hundredths: z.number().min(0).max(10_000) }),
  z.object({
    kind: z.literal('contradictory'),
    why: z.enum(CONTRADICTIONS),
    counted: KeptCount.nullable(),
    total: KeptCount.nullable(),
  }),
  z.object({ kind: z.literal('unknown') }),
]);
