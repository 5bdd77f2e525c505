import type { Told } from '#lib/domain/answer-order.ts';
import { stateText } from '#lib/text/state.ts';

/** What the page shows, for the script that asks whether it still holds (`lib/starter/live.ts`). */
export interface Shown {
  /** Refresh route of the page; null once nothing can change any more. */
  readonly path: string | null;
  readonly version: string;
  readonly told: Told | null;
  readonly isFailing: boolean;
  /** When its numbers were written, in words. */
  readonly writtenAt: string;
}

interface Props {
  readonly shown: Shown;
  /** When the numbers now shown were written, in words; null while nothing has changed since the page opened. */
  readonly changedAt: string | null;
  /** What keeps the page from being fresh, in words; null while nothing does. */
  readonly problem: string | null;
}

/** Tells a screen reader once for each change, and everyone when refreshing fails. Its place is kept free. */
export function LiveStatus({ shown, changedAt, problem }: Props) {
  return (
    <div {...attributesOf(shown)}>
      <p role="status" className="sr-only">
        {changedAt === null ? '' : stateText().refreshed(changedAt)}
      </p>
      <p className="min-h-10 text-xs text-muted" data-screen-only data-problem>
        {problem}
      </p>
    </div>
  );
}

function attributesOf({ path, version, told, isFailing, writtenAt }: Shown) {
  return {
    'data-live': path ?? undefined,
    'data-version': version,
    'data-told': told === null ? undefined : JSON.stringify(told),
    'data-failing': isFailing || undefined,
    'data-changed': stateText().refreshed(writtenAt),
    'data-failed': stateText().refreshFailed,
  };
}
