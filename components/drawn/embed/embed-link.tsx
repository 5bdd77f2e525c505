import type { BallotOption } from '#lib/domain/candidate.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { embedText } from '#lib/text/embed.ts';
import { embedPageHref, type Showing } from '../picture/showing.ts';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  /** What is chosen on the page it leads to; the numbers unless told. */
  readonly showing?: Showing;
  readonly options?: readonly BallotOption[];
}

/** To the page that hands out the code of an embed. */
export function EmbedLink({ slug, code, showing, options }: Props) {
  return (
    <a
      href={embedPageHref(slug, code, showing, options)}
      className="inline-flex min-h-11 items-center text-sm"
    >
      {embedText().page.link}
    </a>
  );
}
