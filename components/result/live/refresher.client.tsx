'use client';

import { useEffect, useRef } from 'react';
import useSWR from 'swr';
import { fetchLater } from './standing-answer.ts';

interface Props {
  /** Refresh route of the page. */
  readonly path: string;
  /** True for a page that is old when it is opened: it asks at once. */
  readonly isOld: boolean;
  /** Takes an answer; true when it changed what the reader sees. */
  readonly onAnswer: (json: unknown) => boolean;
  readonly onFailure: () => void;
}

/** A failure as an answer: SWR would stop its timer after an error. */
const FAILED = Symbol('failed');

function fetchOrFail(path: string): Promise<unknown> {
  return fetchLater(path).catch(() => FAILED);
}

const FIRST_MS = 15_000;
const SLOWEST_MS = 240_000;

/**
 * Asks the refresh route, politely: not before the page has stood for a while, only in a visible tab, slower each time
 * nothing changed or the site did not answer, quicker again when something did. What another part of the page has asked
 * for is taken too. Draws nothing, and is loaded only after the page stands.
 */
export function Refresher({ path, isOld, onAnswer, onFailure }: Props) {
  const pause = useRef(FIRST_MS);
  const slowDown = () => {
    pause.current = Math.min(pause.current * 1.5, SLOWEST_MS);
  };
  const take = useRef(onAnswer);
  take.current = onAnswer;
  const { data } = useSWR(path, fetchOrFail, {
    revalidateOnMount: isOld,
    refreshInterval: () => pause.current,
    refreshWhenHidden: false,
    dedupingInterval: 5_000,
    onSuccess: (json) => {
      if (json === FAILED) onFailure();
      if (json !== FAILED && onAnswer(json)) pause.current = FIRST_MS;
      else slowDown();
    },
  });
  useEffect(() => {
    if (data !== undefined && data !== FAILED) take.current(data);
  }, [data]);
  return null;
}
