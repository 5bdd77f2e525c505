'use client';

import { useEffect } from 'react';
import { filled } from '#components/layout/ui/filled.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatMoment } from '#lib/format/time.ts';

interface Props {
  readonly since: Instant;
}

/**
 * How long ago, kept current in the browser. The server leaves it out: a cached page cannot know how old it will be
 * when it is read. Its place is kept free, so nothing moves when it appears.
 */
export function Age({ since }: Props) {
  useToldAge(since);
  // Not on paper: it is true for a minute.
  return (
    <span
      className="inline-block min-w-[min(22ch,100%)]"
      data-screen-only
      data-since={since}
      data-form="beside"
      {...filled()}
    />
  );
}

/** A time, which becomes how long ago it is once the browser can tell: in the room of the time, so nothing moves. */
export function TimeOrAge({ at, zone }: { readonly at: Instant; readonly zone: TimeZone }) {
  useToldAge(at);
  const moment = formatMoment(at, zone);
  return (
    // The time keeps its room under the age, and comes out again on paper, where an age is true for a minute.
    <time dateTime={at} className="group inline-grid" title={moment}>
      <span className="col-start-1 row-start-1 group-has-[[data-since]:not(:empty)]:invisible print:visible">
        {moment}
      </span>
      <span className="col-start-1 row-start-1" data-screen-only data-since={at} {...filled()} />
    </time>
  );
}

/** Has the ages told anew where a time has changed, or came later than the page. */
function useToldAge(since: Instant): void {
  useEffect(() => void document.dispatchEvent(new CustomEvent('ages', { detail: since })), [since]);
}
