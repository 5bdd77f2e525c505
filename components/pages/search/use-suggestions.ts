import { useEffect, useState } from 'react';
import { fetchJson } from '#components/layout/ui/fetch-json.ts';
import { type CheckedAnswer, isInstantAnswer } from './instant-answer-guard.ts';
import type { ReaderPlace } from './reader-place.ts';

/** Typing goes on for so long before anything is asked. */
const PAUSE_MS = 150;
const SHORTEST = 2;
/** Answers kept for a reader who takes letters back. */
const KEPT = 50;

interface Suggested {
  /** Of the query, or of the one before while the answer is under way; null before the first. */
  readonly answer: CheckedAnswer | null;
  readonly hasFailed: boolean;
}

/** Answers to what is being typed. An answer that is no longer wanted is not waited for. */
export function useSuggestions(query: string, { contest, lastContest, near }: ReaderPlace): Suggested {
  const [known] = useState(() => new Map<string, CheckedAnswer>());
  const [suggested, setSuggested] = useState<Suggested>({ answer: null, hasFailed: false });
  useEffect(() => {
    const wanted = query.trim().toLowerCase();
    if (wanted.length < SHORTEST) {
      setSuggested({ answer: null, hasFailed: false });
      return;
    }
    const answer = known.get(wanted);
    if (answer !== undefined) {
      setSuggested({ answer, hasFailed: false });
      return;
    }
    const ended = new AbortController();
    const timer = setTimeout(() => {
      fetchJson(addressOf(wanted, { contest, lastContest, near }), { signal: ended.signal }).then(
        (json) => {
          if (ended.signal.aborted) return;
          if (!isInstantAnswer(json)) {
            setSuggested({ answer: null, hasFailed: true });
            return;
          }
          if (known.size < KEPT) known.set(wanted, json);
          setSuggested({ answer: json, hasFailed: false });
        },
        () => {
          if (!ended.signal.aborted) setSuggested({ answer: null, hasFailed: true });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [query, contest, lastContest, near, known]);
  return suggested;
}

function addressOf(query: string, { contest, lastContest, near }: ReaderPlace): string {
  const asked = new URLSearchParams({ q: query });
  if (contest !== null) asked.set('contest', contest);
  else if (lastContest !== null) asked.set('prefer', lastContest);
  if (near !== null) asked.set('near', near);
  return `/api/cari?${asked}`;
}
