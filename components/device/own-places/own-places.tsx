import { filled } from '#components/layout/ui/filled.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';

/** A contest of this site, as the list names it. */
interface NamedContest {
  readonly slug: string;
  readonly shortTitle: string;
}

/**
 * Room for the reader's pinned and recent places, drawn by a script (`lib/starter/own-places.ts`): one line kept free for
 * it; nothing without JavaScript or without places.
 */
export function OwnPlaces({ contests }: { readonly contests: readonly NamedContest[] }) {
  const named = contests.map((contest) => [contest.slug, contestShortTitle(contest)]);
  return (
    <div
      className="min-h-11 noscript:hidden"
      data-screen-only
      data-own-places={JSON.stringify(named)}
      {...filled()}
    />
  );
}
