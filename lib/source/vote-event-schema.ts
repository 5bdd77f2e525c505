import { z } from 'zod';

/** A vote that was not the ordinary one, as the site's own files keep it. */
export const MarkedEventSchema = z.union([
  z.object({
    kind: z.enum(['recount', 'postponedCount', 'continuedCount', 'psu', 'postponedVote', 'continuedVote']),
  }),
  z.object({ kind: z.literal('other'), label: z.string() }),
]);
