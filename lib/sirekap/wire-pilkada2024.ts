import { z } from 'zod';
import { WireCount, WireRecord, WireTime } from './wire.ts';

/** `{total, progres, persen}`; persen follows from the two (RECAP_API §5.6) and is read only where one is missing. */
export const PilkadaProgressWire = z
  .object({ total: WireCount.nullish(), progres: WireCount.nullish(), persen: z.unknown().optional() })
  .nullish();

/** Aggregate of a region (RECAP_API §1). `mode` and `psu` may be missing (§5.4). */
export const PilkadaAggregateWire = z.object({
  tungsura: z.object({ chart: WireRecord.nullish(), table: z.record(z.string(), WireRecord) }),
  psu: z.string().nullish().catch(null),
  progres: PilkadaProgressWire,
  ts: WireTime.nullish(),
});

/** One option in a region's candidate list. */
export const CandidateWire = z.object({
  nama: z.string().nullish().catch(null),
  nomor_urut: WireCount.nullish(),
});

/** Candidate lists keyed by region, then by candidate id (RECAP_API §5.14). */
export const PilkadaCandidatesWire = z.record(z.string(), z.record(z.string(), CandidateWire));

/** Document of a TPS (RECAP_API §1, from client code; everything inside may be missing). */
export const PilkadaTpsWire = z.object({
  tungsura: z.object({ chart: WireRecord.nullish(), administrasi: WireRecord.nullish() }).nullable(),
  images: z.array(z.string().nullable().catch(null)).nullish().catch(null),
  psu: z.string().nullish().catch(null),
  ts: WireTime.nullish(),
});
