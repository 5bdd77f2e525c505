import { Notice } from '#components/layout/ui/notice.tsx';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { MarkedEvent } from '#lib/domain/vote-event.ts';
import { eventMeaning, eventNote } from '#lib/text/event-words.ts';

interface Props {
  readonly event: MarkedEvent | null;
  readonly code: RegionCode;
}

/** Which vote the numbers of a place are of, where it was not the ordinary one, and what that means. */
export function EventNotice({ event, code }: Props) {
  if (event === null) return null;
  return (
    <Notice tone="plain" title={eventNote(event, code)}>
      <p>{eventMeaning(event)}</p>
    </Notice>
  );
}
