import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { heardAt, toldBy } from '#lib/domain/answer-order.ts';
import { type Instant, millisOf } from '#lib/domain/instant.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { formatTime } from '#lib/format/time.ts';
import { stateText } from '#lib/text/state.ts';
import { LiveStatus, type Shown } from './live-status.tsx';
import { laterAnswer } from './standing-answer.ts';

interface Options<T extends RegionResult | TpsResult> {
  /** Refresh route of this page. */
  readonly path: string;
  /** What the page was rendered with. */
  readonly initial: T;
  /** Of its numbers, as the site tells whoever asks whether they changed. */
  readonly version: string;
  /** False once nothing can change any more: then nothing is asked. */
  readonly isLive: (value: T) => boolean;
  /** Tells an answer of the route from anything else. */
  readonly isAnswer: (json: unknown) => json is T;
  /** Changes exactly when a reader should be told that numbers changed. */
  readonly versionOf: (value: T) => string;
  /** When the numbers were written, for telling; null when unknown. */
  readonly writtenAt: (value: T) => Instant | null;
  readonly zone: TimeZone;
  /** True while the source fails: told beside the numbers, since a box put above them would move them. */
  readonly isFailing: (value: T) => boolean;
}

interface LiveResult<T> {
  readonly value: T;
  /** To be placed on the page: asks while there is something to ask for, and tells what came of it. */
  readonly live: ReactNode;
}

const Refresher = lazy(() =>
  import('./refresher.client.tsx').then((module) => ({ default: module.Refresher })),
);

/** A page from the browser's own cache may be hours old; what the site sends is not, unless its source fails. */
const OLD_MS = 2 * 60_000;

function isOldPage(result: RegionResult | TpsResult, now: number): boolean {
  const at = heardAt(result);
  return result.failingSince === null && at !== null && now - millisOf(at) > OLD_MS;
}

/** Keeps a page's result fresh once the page stands; until then, and without JavaScript, it is what the server sent. */
export function useLiveResult<T extends RegionResult | TpsResult>(options: Options<T>): LiveResult<T> {
  const {
    path,
    initial,
    version: pageVersion,
    isLive,
    isAnswer,
    versionOf,
    writtenAt,
    zone,
    isFailing,
  } = options;
  const [shown, setShown] = useState({ value: initial, changedAt: null as Instant | null, failed: false });
  const version = useRef(versionOf(initial));
  const [isOld, setIsOld] = useState<boolean | null>(null);
  useEffect(() => {
    // What the page was made with stands first: no answer that is behind it takes its place.
    laterAnswer(path, initial);
    setIsOld(isOldPage(initial, Date.now()));
  }, [path, initial]);

  const takeAnswer = (json: unknown): boolean => {
    if (!isAnswer(json)) return false;
    const hasChanged = versionOf(json) !== version.current;
    version.current = versionOf(json);
    // A document without a time is told by that of its receipt, which goes on: a change is told once.
    setShown(({ changedAt }) => ({
      value: json,
      changedAt: hasChanged ? writtenAt(json) : changedAt,
      failed: false,
    }));
    return hasChanged;
  };
  const takeFailure = () => setShown((before) => ({ ...before, failed: true }));

  const at = shown.changedAt;
  const startsFailing = isFailing(shown.value) && !isFailing(initial);
  const problem = shown.failed ? stateText().refreshFailed : startsFailing ? stateText().failing.title : null;
  const written = writtenAt(initial);
  const place: Shown = {
    path: isLive(initial) ? path : null,
    version: pageVersion,
    told: toldBy(initial),
    isFailing: isFailing(initial),
    writtenAt: written === null ? '' : formatTime(written, zone),
  };
  const live = (
    <>
      <LiveStatus shown={place} changedAt={at === null ? null : formatTime(at, zone)} problem={problem} />
      {isOld !== null && isLive(shown.value) && (
        <Suspense>
          <Refresher path={path} isOld={isOld} onAnswer={takeAnswer} onFailure={takeFailure} />
        </Suspense>
      )}
    </>
  );
  return { value: shown.value, live };
}
