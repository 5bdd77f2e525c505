import { z } from 'zod';
import { CONTRADICTIONS } from '../domain/progress.ts';
import { judged } from '../domain/source-time.ts';
import { CountSchema, InstantSchema } from '../schemas/values.ts';

/** Shapes of what the site itself keeps, on disk or in the shared store; read like anything from outside. */

/** Where a kept number comes from; an earlier version believed any time of the source. */
export const KeptProvenance = z
  .object({
    url: z.string(),
    sourceTime: InstantSchema.nullable(),
    fetchedAt: InstantSchema,
    refusedTime: z.string().exactOptional(),
    together: z
      .object({
        documents: CountSchema,
        newestSourceTime: InstantSchema.nullable(),
        newestFetchedAt: InstantSchema,
      })
      .exactOptional(),
  })
  .transform(judged);

export const KeptProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fraction'), counted: CountSchema, total: CountSchema }),
  z.object({ kind: z.literal('percentOnly'), hundredths: z.number().min(0).max(10_000) }),
  z.object({
    kind: z.literal('contradictory'),
    why: z.enum(CONTRADICTIONS),
    counted: CountSchema.nullable(),
    total: CountSchema.nullable(),
  }),
  z.object({ kind: z.literal('unknown') }),
]);
