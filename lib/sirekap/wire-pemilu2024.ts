import { z } from 'zod';
import { WireCount, WireRecord, WireTime } from './wire.ts';
import { CandidateWire } from './wire-pilkada2024.ts';

/** Aggregate of a region (RECAP_API §2): no `tungsura`, rows carry a percentage only. */
export const PemiluAggregateWire = z.object({
  chart: WireRecord.nullable(),
  table: z.record(z.string(), WireRecord),
  progres: z.object({ total: WireCount.nullish(), progres: WireCount.nullish() }).nullish(),
  psu: z.string().nullish().catch(null),
  ts: WireTime.nullish(),
});

/** One national candidate list, keyed by candidate id. */
export const PemiluCandidatesWire = z.record(z.string(), CandidateWire);

/** Document of a TPS: always three image places for the president, each an address or null. */
export const PemiluTpsWire = z.object({
  chart: WireRecord.nullable(),
  administrasi: WireRecord.nullable(),
  images: z.array(z.string().nullable().catch(null)).nullish().catch(null),
  psu: z.string().nullish().catch(null),
  ts: WireTime,
});
