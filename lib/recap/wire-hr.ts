import { z } from 'zod';
import { WireCount, WireRecord } from './wire.ts';

const StageWire = z
  .object({ jml_wilayah: WireCount.nullish(), jml_wilayah_publikasi: WireCount.nullish() })
  .nullish()
  .catch(null);

/**
 * Formal recap. No body was ever captured: the shape is known from client code only (RECAP_API §2, "hr"), so every
 * part is optional and a part that looks otherwise is taken as absent.
 */
export const FormalRecapWire = z.object({
  ts: z.string().nullish().catch(null),
  chart: WireRecord.nullish().catch(null),
  table: z.record(z.string(), WireRecord.nullable().catch(null)).nullish().catch(null),
  progress_d: z.object({ da: StageWire, db: StageWire, dc: StageWire, dd: StageWire }).nullish().catch(null),
  url_formd: z
    .union([z.array(z.string().nullable().catch(null)), z.string()])
    .nullish()
    .catch(null),
});
