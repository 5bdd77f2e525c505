import { Counter, Gauge } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { registry } from './registry.ts';

const metrics = processState('metricsOfKept', () => ({
  documents: new Counter({
    name: 'sirekap_documents_total',
    help: 'Documents of the source that pages needed, by kind and where they came from',
    labelNames: ['kind', 'tier'],
    registers: [registry],
  }),
  pages: new Counter({
    name: 'sirekap_page_lookups_total',
    help: 'Pages looked for in the page cache, by where they were found',
    labelNames: ['tier'],
    registers: [registry],
  }),
  stale: new Counter({
    name: 'sirekap_stale_serves_total',
    help: 'Pages and documents given although older than promised, because the source failed',
    labelNames: ['contest', 'what'],
    registers: [registry],
  }),
  up: new Gauge({
    name: 'sirekap_shared_store_up',
    help: '1 while the shared store answers, 0 while it does not; absent where there is none',
    // A gauge without labels would say 0 of a store that nobody named.
    labelNames: ['store'],
    registers: [registry],
  }),
  errors: new Counter({
    name: 'sirekap_shared_store_errors_total',
    help: 'Commands to the shared store that failed or came too late',
    registers: [registry],
  }),
}));

/** Where a document came from: kept here, told by another instance, asked of the source now. */
export type DocumentTier = 'memory' | 'shared' | 'source';

/** Kinds of documents, as `lib/source/lifetimes.ts` names them. */
export type DocumentKind = 'regions' | 'candidates' | 'aggregate' | 'tps' | 'formalRecap';

/** Notes where a document that a page needed came from. */
export function countDocument(kind: DocumentKind, tier: DocumentTier): void {
  metrics.documents.inc({ kind, tier });
}

/** Notes where a page was found that Next.js asked the page cache for; `miss` where it is to be made. */
export function countPage(tier: 'memory' | 'disk' | 'redis' | 'miss'): void {
  metrics.pages.inc({ tier });
}

/** Notes that something older than promised was given because the source failed. */
export function countStale(contest: string, what: 'page' | 'document'): void {
  metrics.stale.inc({ contest, what });
}

/** Says whether the shared store answers. */
export function setShared(isUp: boolean): void {
  metrics.up.set({ store: 'redis' }, isUp ? 1 : 0);
}

/** Notes a command to the shared store that failed or took too long. */
export function countSharedError(): void {
  metrics.errors.inc();
}
