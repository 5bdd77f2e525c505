'use client';

import { useEffect, useState } from 'react';
import type { Instant } from '#lib/domain/instant.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatKnownAge, formatMoment } from '#lib/format/time.ts';

interface Props {
  readonly since: Instant;
}

/**
 * How long ago, kept current in the browser. The server leaves it out: a cached page cannot know how old it will be
 * when it is read. Its place is kept free, so nothing moves when it appears.
 */
export function Age({ since }: Props) {
  const now = useNow();
  return (
    // Not on paper: it is true for a minute.
    <span className="inline-block min-w-[min(22ch,100%)]" data-screen-only>
      {now === null ? '' : `(${formatKnownAge(since, now)})`}
    </span>
  );
}

/** A time, which becomes how long ago it is once the browser can tell: in the room of the time, so nothing moves. */
export function TimeOrAge({ at, zone }: { readonly at: Instant; readonly zone: TimeZone }) {
  const now = useNow();
  const moment = formatMoment(at, zone);
  return (
    // The time keeps its room under the age, and comes out again on paper, where an age is true for a minute.
    <time dateTime={at} className="inline-grid" title={now === null ? undefined : moment}>
      <span className={`col-start-1 row-start-1 ${now === null ? '' : 'invisible print:visible'}`}>
        {moment}
      </span>
      {now !== null && (
        <span className="col-start-1 row-start-1" data-screen-only>
          {formatKnownAge(at, now)}
        </span>
      )}
    </time>
  );
}

/** Unix ms, kept current; null on the server and before the page has come to life. */
function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 20_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
