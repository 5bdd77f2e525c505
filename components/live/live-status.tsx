import { stateText } from '#lib/text/id/state.ts';

interface Props {
  /** When the numbers now shown were written, in words; null while nothing has changed since the page opened. */
  readonly changedAt: string | null;
  readonly failed: boolean;
}

/** Tells a screen reader once for each change, and everyone when refreshing fails. Takes no room while it is silent. */
export function LiveStatus({ changedAt, failed }: Props) {
  return (
    <>
      <p role="status" className="sr-only">
        {changedAt === null ? '' : stateText.refreshed(changedAt)}
      </p>
      <p className="min-h-6 text-xs text-muted" data-screen-only>
        {failed ? stateText.refreshFailed : ''}
      </p>
    </>
  );
}
