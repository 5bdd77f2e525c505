import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import type { CitedNumbers } from './shown-numbers.client.tsx';

/** What a quotation of a result says of its numbers; null where nothing is published. */
export function citedNumbers(
  shown:
    | { readonly kind: 'region'; readonly result: RegionResult }
    | { readonly kind: 'tps'; readonly result: TpsResult },
): CitedNumbers | null {
  if (shown.kind === 'region') {
    const numbers = numbersOf(shown.result.state);
    return numbers === null ? null : { progress: numbers.progress, provenance: numbers.provenance };
  }
  const { state } = shown.result;
  return state.kind === 'published' ? { progress: null, provenance: state.provenance } : null;
}
