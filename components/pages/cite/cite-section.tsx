import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type Edition, siteAddress } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { regionPathName } from '#lib/format/region-name.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { citeText } from '#lib/text/cite.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { siteText } from '#lib/text/site.ts';
import { sourceWords } from '#lib/text/source-names.ts';
import { CiteText } from './cite-text.client.tsx';
import type { CitedStates } from './cited-states.ts';
import { MadeAt } from './made-at.tsx';
import { ownAddress, ShortAddress } from './short-address.tsx';
import type { CitedNumbers } from './shown-numbers.client.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly edition: Edition;
  /** Address of the page without a language; unless given, that of the region's own. */
  readonly path?: string;
  /** Null where nothing is published. */
  readonly numbers: CitedNumbers | null;
  /** What the page says of the numbers. */
  readonly states?: CitedStates;
  /** Nothing to unfold: on a page that is there for it. */
  readonly isOpen?: boolean;
}

/** What to quote a page by, with a short address and its QR code; and when this copy of the page was made. */
export function CiteSection({
  contest,
  region,
  above,
  edition,
  path,
  numbers,
  states = {},
  isOpen = false,
}: Props) {
  const text = citeText();
  const zone = timeZoneOf(region.code);
  const own = ownAddress(contest.slug, region.code);
  const { copy, copied, copyFailed } = text;
  return (
    <div className="text-sm" data-cite="">
      <MadeAt edition={edition} zone={zone} />
      <details open={isOpen}>
        <summary className="min-h-11 cursor-pointer content-center">{text.summary}</summary>
        <div className="space-y-3 pt-1">
          <CiteText
            lead={leadOf(contest, region, above, numbers !== null)}
            numbers={numbers}
            states={states}
            address={siteAddress(edition.site, path === undefined ? own : localizedPath(path))}
            accessed={text.accessed}
            madeAt={edition.madeAt}
            zone={zone}
            words={{ copy, copied, copyFailed }}
          />
          <ShortAddress site={edition.site} address={own} />
          {edition.site !== null && (
            <img src={`${own}/qr.svg`} alt={text.qr} width="164" height="164" loading="lazy" />
          )}
        </div>
      </details>
    </div>
  );
}

/** Publisher, contest, place with its path, layer, site; that it is invented, before anything else. */
function leadOf(
  contest: ContestLabel,
  region: Region,
  above: readonly Region[],
  isPublished: boolean,
): string {
  const place = regionPathName(region, above);
  return [
    ...(contest.simulated ? [citeText().simulation] : []),
    `${sourceWords(contest.source.name)}.`,
    `${contestTitle(contest)}: ${place}.`,
    citeText().layer,
    `${siteText().name}.`,
    ...(isPublished ? [] : [citeText().noNumbers]),
  ].join(' ');
}
