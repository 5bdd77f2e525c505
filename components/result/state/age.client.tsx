'use client';

import { useEffect, useState } from 'react';
import type { Instant } from '#lib/domain/instant.ts';
import { formatKnownAge } from '#lib/format/time.ts';

interface Props {
  readonly since: Instant;
}

/**
 * How long ago, kept current in the browser. The server leaves it out: a cached page cannot know how old it will be
 * when it is read. Its place is kept free, so nothing moves when it appears.
 */
export function Age({ since }: Props) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 20_000);
    return () => clearInterval(timer);
  }, []);
  return (
    // Not on paper: it is true for a minute.
    <span className="inline-block min-w-[min(22ch,100%)]" data-screen-only>
      {now === null ? '' : `(${formatKnownAge(since, now)})`}
    </span>
  );
}
