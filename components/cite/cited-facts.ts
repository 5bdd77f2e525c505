import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { stateText } from '#lib/text/state.ts';
import { progressWords } from '../state/progress-line.tsx';
import type { CitedNumbers } from './shown-numbers.client.tsx';

/** Coverage, the source's time and this site's, as sentences. */
export function citedFacts({ progress, provenance }: CitedNumbers, zone: TimeZone): string {
  const { sourceTime, fetchedAt } = provenance;
  const text = stateText();
  const updated =
    sourceTime === null ? text.sourceTimeUnknown : `${text.updated} ${formatTime(sourceTime, zone)}`;
  const sentences = [
    ...(progress === null ? [] : [progressWords(progress)]),
    updated,
    `${text.fetched} ${formatTime(fetchedAt, zone)}`,
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
