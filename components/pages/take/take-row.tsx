import type { ShownResult } from '#components/drawn/cards/headline.ts';
import { filled } from '#components/layout/ui/filled.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { embedPath } from '#lib/domain/page-path.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { pageHref, takeHref } from '#lib/format/href.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { takeText } from '#lib/text/take.ts';
import { numbersSentence } from './numbers-sentence.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly code: RegionCode;
  /** The place with every region above it. */
  readonly place: string;
  readonly shown: ShownResult;
}

const LINK = 'inline-flex min-h-11 items-center';
const ID = 'bawa';

/**
 * What a journalist takes from the numbers above, one tap away. Every part is a link to where it stands as text or as
 * files; where scripts run, the numbers are copied at once, and a device that can share does (`lib/starter/copy.ts`).
 */
export function TakeRow({ contest, code, place, shown }: Props) {
  const text = takeText();
  const isTps = levelOf(code) === 'tps';
  // A TPS hands everything out on its own page.
  const all = isTps ? '' : takeHref(contest.slug, code);
  const address = pageHref(contest.slug, code);
  return (
    <nav
      id={ID}
      aria-label={text.row}
      data-screen-only
      data-text={numbersSentence({ contest, place, address, shown, zone: timeZoneOf(code) })}
      data-path={address}
      className="group flex flex-wrap justify-between gap-x-1.5 text-sm sm:justify-start sm:gap-x-4 lg:order-first"
    >
      <a href={`${all}#salin`} className={LINK} data-own data-copy={ID} data-copied={text.copied}>
        {/* In one room, so that other words move nothing. */}
        <span className="inline-grid">
          <span className="col-start-1 row-start-1 group-has-[[role=status]:not(:empty)]:invisible">
            {text.copyNumbers}
          </span>
          <span className="invisible col-start-1 row-start-1 group-has-[[role=status]:not(:empty)]:visible">
            {text.copied}
          </span>
        </span>
      </a>
      {!isTps && (
        <a href={`${all}#gambar`} className={LINK}>
          {text.picture}
        </a>
      )}
      {!isTps && (
        <a href={localizedPath(embedPath(contest.slug, code))} className={LINK}>
          {text.embed}
        </a>
      )}
      <a href={`${all}#unduh`} className={LINK}>
        {text.data}
      </a>
      <a href={`${all}#bagikan`} className={LINK} data-own data-share={ID} data-title={place}>
        {text.share}
      </a>
      <span role="status" className="sr-only" {...filled()} />
    </nav>
  );
}
