import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';

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

interface LiveResult<T> {
  readonly value: T;
  /** How many times the numbers have changed since the page was opened. */
  readonly changes: number;
  /** The last attempt to refresh did not succeed. */
  readonly failed: boolean;
  /** To be placed anywhere on the page: asks while there is something to ask for. */
  readonly refresher: ReactNode;
}

const Refresher = lazy(() =>
  import('./refresher.client.tsx').then((module) => ({ default: module.Refresher })),
);

/** Keeps a page's result fresh once the page stands; until then, and without JavaScript, it is what the server sent. */
export function useLiveResult<T>({ path, initial, isLive, isAnswer, versionOf }: Options<T>): LiveResult<T> {
  const [live, setLive] = useState({ value: initial, changes: 0, failed: false });
  const version = useRef(versionOf(initial));
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);

  const takeAnswer = (json: unknown): boolean => {
    if (!isAnswer(json)) return false;
    const hasChanged = versionOf(json) !== version.current;
    version.current = versionOf(json);
    setLive(({ changes }) => ({ value: json, changes: hasChanged ? changes + 1 : changes, failed: false }));
    return hasChanged;
  };
  const takeFailure = () => setLive((before) => ({ ...before, failed: true }));

  const refresher =
    isMounted && isLive(live.value) ? (
      <Suspense>
        <Refresher path={path} onAnswer={takeAnswer} onFailure={takeFailure} />
      </Suspense>
    ) : null;
  return { ...live, refresher };
}
