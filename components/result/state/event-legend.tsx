import type { MarkedEvent } from '#lib/domain/vote-event.ts';
import { eventMeaning, eventName } from '#lib/text/event-words.ts';
import { voteEventText } from '#lib/text/vote-event.ts';

/** More kinds than the source has words for. */
const MOST_KINDS = 8;

/** What the marks of a table's rows mean, each kind once; nothing where no row has one. */
export function EventLegend({
  rows,
}: {
  readonly rows: readonly { readonly event?: MarkedEvent | undefined }[];
}) {
  const byName = new Map(rows.flatMap(({ event }) => (event ? [[eventName(event), event] as const] : [])));
  if (byName.size === 0) return null;
  return (
    <div className="max-w-text text-sm">
      <p>{voteEventText().legend}</p>
      <ul className="list-disc pl-5">
        {[...byName].slice(0, MOST_KINDS).map(([name, event]) => (
          <li key={name}>
            <strong className="font-medium">{name}</strong>: {eventMeaning(event)}
          </li>
        ))}
      </ul>
    </div>
  );
}
