import type { TimeZone } from '#lib/domain/time-zone.ts';
import { sourceTimeWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import type { CitedNumbers } from './shown-numbers.client.tsx';

/** Coverage, the source's time and this site's, as sentences. */
export function citedFacts({ progress, provenance }: Omit<CitedNumbers, 'state'>, zone: TimeZone): string {
  const sentences = [
    ...(progress === null ? [] : [progressWords(progress)]),
    sourceTimeWords(provenance, zone, stateText()),
    `${stateText().fetched} ${formatTime(provenance.fetchedAt, zone)}`,
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
