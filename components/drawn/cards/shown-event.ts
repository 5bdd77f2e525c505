import { eventOf } from '#lib/domain/region-result.ts';
import { eventOfTps } from '#lib/domain/tps-result.ts';
import { eventNote } from '#lib/text/event-words.ts';
import type { ShownResult } from './headline.ts';

/** Which vote the figures are of, where it was not the ordinary one: `Pemungutan suara ulang (PSU)`; else null. */
export function shownEvent(shown: ShownResult): string | null {
  if (shown.kind === 'tps') {
    const event = eventOfTps(shown.result.state);
    return event === null ? null : eventNote(event, shown.result.code);
  }
  const event = eventOf(shown.result.state);
  return event === null ? null : eventNote(event, shown.result.region);
}
