import { heldBy, type Region } from '#lib/domain/region.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { siteText } from '#lib/text/site.ts';

interface Props {
  readonly slug: string;
  /** From the province down to the parent of the page's region. */
  readonly above: readonly Region[];
  readonly current: Region;
}

/** The way back up, always to the top: one line, which scrolls to the side where it is longer than the screen. */
export function Breadcrumb({ slug, above, current }: Props) {
  return (
    <nav aria-label={siteText().breadcrumb} className="overflow-x-auto text-sm whitespace-nowrap">
      <ol className="flex w-max items-center gap-x-2">
        {heldBy(current, above).map((step) => (
          <li key={step.code} className="flex items-center gap-x-2">
            <a href={pageHref(slug, step.code)} className="inline-flex min-h-11 items-center">
              {regionName(step)}
            </a>
            <span aria-hidden="true" className="text-muted">
              ›
            </span>
          </li>
        ))}
        {/* On a phone the heading below says it, and the numbers come up by a line. */}
        <li aria-current="page" className="inline-flex min-h-11 items-center text-muted max-sm:sr-only">
          {regionName(current)}
        </li>
      </ol>
    </nav>
  );
}
