import { useRef, useState } from 'react';
import useSWR from 'swr';
import { fetchJson } from './fetch-json.ts';

interface Options<T> {
  /** Refresh route of this page. */
  readonly path: string;
  /** What the page was rendered with. */
  readonly initial: T;
  /** False once nothing can change any more: then nothing is asked. */
  readonly isLive: (value: T) => boolean;
  /** Tells an answer of the route from anything else. */
  readonly isAnswer: (json: unknown) => json is T;
  /** Changes exactly when a reader should be told that numbers changed. */
  readonly versionOf: (value: T) => string;
}

export interface LiveResult<T> {
  readonly value: T;
  /** How many times the numbers have changed since the page was opened. */
  readonly changes: number;
  readonly failed: boolean;
}

const FIRST_MS = 15_000;
const SLOWEST_MS = 240_000;

/**
 * Keeps a page's result fresh, politely: only in a visible tab, slower each time nothing changed or the site did not
 * answer, at once quicker when something did.
 */
export function useLiveResult<T>({ path, initial, isLive, isAnswer, versionOf }: Options<T>): LiveResult<T> {
  const [live, setLive] = useState({ value: initial, changes: 0 });
  const version = useRef(versionOf(initial));
  const pause = useRef(FIRST_MS);

  const { error } = useSWR(isLive(live.value) ? path : null, fetchJson, {
    refreshInterval: () => pause.current,
    refreshWhenHidden: false,
    dedupingInterval: 5_000,
    shouldRetryOnError: false,
    onSuccess: (json) => {
      if (!isAnswer(json)) return;
      const hasChanged = versionOf(json) !== version.current;
      version.current = versionOf(json);
      pause.current = hasChanged ? FIRST_MS : slower(pause.current);
      setLive(({ changes }) => ({ value: json, changes: hasChanged ? changes + 1 : changes }));
    },
    onError: () => {
      pause.current = slower(pause.current);
    },
  });
  return { ...live, failed: error !== undefined };
}

function slower(pause: number): number {
  return Math.min(pause * 1.5, SLOWEST_MS);
}
