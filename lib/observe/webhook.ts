import { Counter } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { registry } from './registry.ts';

/** What became of a word that something changed (`lib/answers/webhook/`). */
export type WebhookOutcome = 'taken' | 'heardBefore' | 'unsigned' | 'unreadable' | 'tooLarge' | 'notSet';

const calls = processState(
  'metricsOfWebhook',
  () =>
    new Counter({
      name: 'sirekap_webhook_calls_total',
      help: 'Words of the recap system that regions changed, by what became of them',
      labelNames: ['outcome'],
      registers: [registry],
    }),
);

/** Notes a call. */
export function countWebhook(outcome: WebhookOutcome): void {
  calls.inc({ outcome });
}
