import { fetchJson } from '#components/layout/ui/fetch-json.ts';
import { isBehind, withStandingRecap } from '#lib/domain/answer-order.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { isRegionResult } from './region-answer.ts';
import { isTpsResult } from './tps-answer.ts';

type Answer = RegionResult | TpsResult;

/** What each refresh route has last told this page, or the page was made with: one for every part that shows it. */
const standing = new Map<string, Answer>();

/**
 * The later of an answer and of what stands: instances of the site and caches answer in turns, and numbers never go back
 * to what an earlier answer said. What is no answer about the place is given as it is.
 */
export function laterAnswer(path: string, json: unknown): unknown {
  const before = standing.get(path);
  const answer = asAnswer(path, json);
  if (answer === null) return json;
  const later = before === undefined ? answer : laterOf(before, answer);
  standing.set(path, later);
  return later;
}

/**
 * Asks a refresh route; gives what stands where the answer is an earlier one. Throws where none comes, and SWR keeps what
 * it had. `no-cache` asks the site each time, with the tag of the last answer: the browser's cache would first hand out
 * what the page shows.
 */
export async function fetchLater(path: string): Promise<unknown> {
  return laterAnswer(path, await fetchJson(path, { cache: 'no-cache' }));
}

function laterOf(before: Answer, answer: Answer): Answer {
  if ('region' in before && 'region' in answer) {
    return isBehind(answer, before) ? before : withStandingRecap(answer, before);
  }
  if ('code' in before && 'code' in answer) return isBehind(answer, before) ? before : answer;
  return answer;
}

function asAnswer(path: string, json: unknown): Answer | null {
  const code = path.slice(path.lastIndexOf('/') + 1);
  if (isRegionResult(json, code)) return json;
  return isTpsResult(json, code) ? json : null;
}
