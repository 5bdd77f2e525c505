import { z } from 'zod';
import { WireCount, WireRecord } from './wire.ts';

const StageWire = z
  .object({
    jml_wilayah: WireCount.nullish().catch(null),
    jml_wilayah_publikasi: WireCount.nullish().catch(null),
  })
  .nullish()
  .catch(null);

/** How many D.Hasil of each tier are published within one region. */
export const StagesWire = z.object({ da: StageWire, db: StageWire, dc: StageWire, dd: StageWire });

/**
 * Formal recap. No body was ever captured: the shape is known from client code only (RECAP_API §2, "hr"), so every
 * part is optional and a part that looks otherwise is taken as absent.
 */
export const FormalRecapWire = z.object({
  ts: z.string().nullish().catch(null),
  chart: WireRecord.nullish().catch(null),
  table: z.record(z.string(), WireRecord.nullable().catch(null)).nullish().catch(null),
  progress_d: StagesWire.nullish().catch(null),
  progress_d_child: WireRecord.nullish().catch(null),
  url_formd: z
    .union([z.array(z.string().nullable().catch(null)), z.string()])
    .nullish()
    .catch(null),
});
