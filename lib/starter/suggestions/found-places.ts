import { type CheckedAnswer, isInstantAnswer } from '../../domain/instant-answer-guard.ts';
import type { ReaderPlace } from '../reader-place.ts';

/** Typing goes on for so long before anything is asked. */
const PAUSE_MS = 150;
const SHORTEST = 2;
/** Answers kept for a reader who takes letters back. */
const KEPT = 50;

export interface Found {
  /** Null before the first answer, and where the query is too short for one. */
  readonly answer: CheckedAnswer | null;
  readonly hasFailed: boolean;
}

/**
 * Looks for what is being typed, and tells what it finds; until then what it told before holds. An answer that is no
 * longer wanted is not waited for.
 */
export function placesFinder(place: ReaderPlace, tell: (found: Found) => void): (query: string) => void {
  const known = new Map<string, CheckedAnswer>();
  let ended = new AbortController();
  return (query) => {
    ended.abort();
    const wanted = query.trim().toLowerCase();
    const answer = known.get(wanted);
    if (wanted.length < SHORTEST) return tell({ answer: null, hasFailed: false });
    if (answer !== undefined) return tell({ answer, hasFailed: false });
    ended = new AbortController();
    const { signal } = ended;
    setTimeout(async () => {
      if (signal.aborted) return;
      const found = await ask(addressOf(wanted, place), signal);
      if (signal.aborted) return;
      if (found !== null && known.size < KEPT) known.set(wanted, found);
      tell({ answer: found, hasFailed: found === null });
    }, PAUSE_MS);
  };
}

/** Null where no answer came, or another than the site gives. */
async function ask(address: string, signal: AbortSignal): Promise<CheckedAnswer | null> {
  try {
    const answer = await fetch(address, { signal });
    const json: unknown = answer.ok ? await answer.json() : null;
    return isInstantAnswer(json) ? json : null;
  } catch {
    return null;
  }
}

function addressOf(query: string, { contest, lastContest, near }: ReaderPlace): string {
  const asked = new URLSearchParams({ q: query });
  if (contest !== null) asked.set('contest', contest);
  else if (lastContest !== null) asked.set('prefer', lastContest);
  if (near !== null) asked.set('near', near);
  return `/api/cari?${asked}`;
}
