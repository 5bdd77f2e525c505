import { z } from 'zod';

/** List of a region's children, the same in both dialects (RECAP_API §0). */
export const WilayahWire = z.array(z.object({ nama: z.string().nullish().catch(null), kode: z.string() }));
