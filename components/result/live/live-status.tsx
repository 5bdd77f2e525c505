import { stateText } from '#lib/text/state.ts';

interface Props {
  /** When the numbers now shown were written, in words; null while nothing has changed since the page opened. */
  readonly changedAt: string | null;
  /** What keeps the page from being fresh, in words; null while nothing does. */
  readonly problem: string | null;
}

/** Tells a screen reader once for each change, and everyone when refreshing fails. Its place is kept free. */
export function LiveStatus({ changedAt, problem }: Props) {
  return (
    <>
      <p role="status" className="sr-only">
        {changedAt === null ? '' : stateText().refreshed(changedAt)}
      </p>
      <p className="min-h-10 text-xs text-muted" data-screen-only>
        {problem}
      </p>
    </>
  );
}
