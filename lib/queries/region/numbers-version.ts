import { createHash } from 'node:crypto';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';

/** What says when and from where the numbers came, and is none of them. */
const ABOUT = new Set(['provenance', 'fetchedAt', 'checkedAt', 'failingSince', 'url']);

/**
 * Which numbers a result shows, and when their source wrote them, as two short texts with a dot between: what does not change
 * here need not be shown anew, and only what changes in the first is a change of numbers (header `x-angka`).
 */
export function numbersVersion(result: RegionResult | TpsResult): string {
  const numbers = JSON.stringify(result, (key, value: unknown) => (ABOUT.has(key) ? undefined : value));
  return `${shortHash(numbers)}.${shortHash(writtenAt(result) ?? '')}`;
}

function writtenAt({ state }: RegionResult | TpsResult): string | null {
  if (state.kind === 'published') return state.provenance.sourceTime;
  if (state.kind !== 'notPublished' || !('elsewhere' in state)) return null;
  return numbersOf(state)?.provenance.sourceTime ?? null;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
