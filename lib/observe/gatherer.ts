import { Counter, Gauge } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { registry, secondsSince } from './registry.ts';

const walkedAt = processState('gathererWalks', () => new Map<string, number>());

const metrics = processState('metricsOfGatherer', () => ({
  kecamatan: new Counter({
    name: 'sirekap_gatherer_kecamatan_total',
    help: 'Kecamatan looked through for new TPS documents',
    labelNames: ['contest'],
    registers: [registry],
  }),
  desa: new Counter({
    name: 'sirekap_gatherer_desa_total',
    help: 'Desa in which something was new and whose TPS documents were read',
    labelNames: ['contest'],
    registers: [registry],
  }),
  pauses: new Counter({
    name: 'sirekap_gatherer_pauses_total',
    help: 'Times the reading of TPS documents paused because the source failed',
    labelNames: ['contest'],
    registers: [registry],
  }),
  tps: new Gauge({
    name: 'sirekap_gatherer_tps',
    help: 'TPS documents in the sums that pages show',
    labelNames: ['contest'],
    registers: [registry],
  }),
  walk: new Gauge({
    name: 'sirekap_gatherer_walk_age_seconds',
    help: 'Time since the last walk through the whole contest ended',
    labelNames: ['contest'],
    registers: [registry],
    collect() {
      for (const [contest, at] of walkedAt) this.set({ contest }, secondsSince(at));
    },
  }),
}));

/** Notes a kecamatan that was looked through, and in how many of its desa something was new. */
export function countKecamatan(contest: string, newDesa: number): void {
  metrics.kecamatan.inc({ contest });
  metrics.desa.inc({ contest }, newDesa);
}

/** Notes that reading pauses because the source failed. */
export function countPause(contest: string): void {
  metrics.pauses.inc({ contest });
}

/** Notes the end of a walk through the whole contest. */
export function noteWalked(contest: string): void {
  walkedAt.set(contest, Date.now());
}

/** Says how many TPS documents are in the sums. */
export function setTpsRead(contest: string, tps: number): void {
  metrics.tps.set({ contest }, tps);
}
