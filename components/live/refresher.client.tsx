'use client';

import { useRef } from 'react';
import useSWR from 'swr';
import { fetchJson } from './fetch-json.ts';

interface Props {
  /** Refresh route of the page. */
  readonly path: string;
  /** Takes an answer; true when it changed what the reader sees. */
  readonly onAnswer: (json: unknown) => boolean;
  readonly onFailure: () => void;
}

/** A failure as an answer: SWR would stop its timer after an error. */
const FAILED = Symbol('failed');

function fetchOrFail(path: string): Promise<unknown> {
  return fetchJson(path).catch(() => FAILED);
}

const FIRST_MS = 15_000;
const SLOWEST_MS = 240_000;

/**
 * Asks the refresh route, politely: only in a visible tab, slower each time nothing changed or the site did not
 * answer, quicker again when something did. Draws nothing, and is loaded only after the page stands.
 */
export function Refresher({ path, onAnswer, onFailure }: Props) {
  const pause = useRef(FIRST_MS);
  const slowDown = () => {
    pause.current = Math.min(pause.current * 1.5, SLOWEST_MS);
  };
  useSWR(path, fetchOrFail, {
    refreshInterval: () => pause.current,
    refreshWhenHidden: false,
    dedupingInterval: 5_000,
    onSuccess: (json) => {
      if (json === FAILED) onFailure();
      if (json !== FAILED && onAnswer(json)) pause.current = FIRST_MS;
      else slowDown();
    },
  });
  return null;
}
