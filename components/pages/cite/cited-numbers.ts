import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { sentenceOf } from '#lib/domain/verdict.ts';
import type { CitedNumbers } from './shown-numbers.client.tsx';

/** What a quotation of a result says of its numbers; null where nothing is published. */
export function citedNumbers(
  shown:
    | { readonly kind: 'region'; readonly result: RegionResult }
    | { readonly kind: 'tps'; readonly result: TpsResult },
): CitedNumbers | null {
  if (shown.kind === 'region') {
    const numbers = numbersOf(shown.result.state);
    if (numbers === null) return null;
    return { progress: numbers.progress, provenance: numbers.provenance, state: numbers.tally.kind };
  }
  const { state } = shown.result;
  if (state.kind !== 'published') return null;
  return { progress: null, provenance: state.provenance, state: sentenceOf(state.verdict) };
}
