import type { Region } from '#lib/domain/region.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { tpsText } from '#lib/text/tps.ts';

/** The TPS before and after this one in its desa; null at its ends. */
export interface Neighbours {
  readonly before: Region | null;
  readonly after: Region | null;
}

/** One tap to the next TPS of the desa, as an observer goes through them. */
export function TpsNeighbours({ slug, before, after }: Neighbours & { readonly slug: string }) {
  if (before === null && after === null) return null;
  return (
    <nav aria-label={tpsText().neighbours} className="flex justify-between gap-x-4 text-sm" data-screen-only>
      {before !== null && (
        <a href={pageHref(slug, before.code)} rel="prev" className="inline-flex min-h-11 items-center">
          ← {regionName(before)}
        </a>
      )}
      {after !== null && (
        <a href={pageHref(slug, after.code)} rel="next" className="ml-auto inline-flex min-h-11 items-center">
          {regionName(after)} →
        </a>
      )}
    </nav>
  );
}
