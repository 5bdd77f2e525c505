import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { pageHref } from '#lib/format/href.ts';
import { contestShortTitle, shortTitleLanguage } from '#lib/text/contest-names.ts';
import { siteText } from '#lib/text/site.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly code: RegionCode;
}

/** Contests of the same voting day: switching keeps the place. */
export function ContestSwitch({ contest, sameDay, code }: Props) {
  if (sameDay.length < 2) return null;
  return (
    <nav aria-label={siteText().contestSwitch} className="flex flex-wrap gap-x-4 text-sm">
      {sameDay.map((other) =>
        other.slug === contest.slug ? (
          <span
            key={other.slug}
            aria-current="page"
            lang={shortTitleLanguage(other)}
            className="inline-flex min-h-11 items-center border-b-2 border-accent font-bold"
          >
            {contestShortTitle(other)}
          </span>
        ) : (
          <a
            key={other.slug}
            href={pageHref(other.slug, code)}
            lang={shortTitleLanguage(other)}
            className="inline-flex min-h-11 items-center pb-0.5"
          >
            {contestShortTitle(other)}
          </a>
        ),
      )}
    </nav>
  );
}
