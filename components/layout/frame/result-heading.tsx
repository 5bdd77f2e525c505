import { PinPlace } from '#components/device/own-places/pin-place.client.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import type { MarkedEvent } from '#lib/domain/vote-event.ts';
import { regionName } from '#lib/format/region-name.ts';
import { contestTitle, titleLanguage } from '#lib/text/contest-names.ts';
import { eventName } from '#lib/text/event-words.ts';
import { lentNamesText } from '#lib/text/lent-names.ts';
import { siteText } from '#lib/text/site.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { ContestSwitch } from './contest-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  /** Of a TPS: which vote it was, where it was not the ordinary one. */
  readonly event?: MarkedEvent | null;
  /** Address of the page without a language: a region's page, or one beside it. */
  readonly path?: string;
  /** True for the page that a reader may pin. */
  readonly canPin?: boolean;
}

/** Where the reader is: the way up, the contest (named once), the place. */
export function ResultHeading({ contest, sameDay, region, above, event, path, canPin }: Props) {
  const isTps = levelOf(region.code) === 'tps';
  return (
    <div>
      <LanguageSwitch path={path ?? pagePath(contest.slug, region.code)} />
      <Breadcrumb slug={contest.slug} above={above} current={region} />
      <ContestSwitch contest={contest} sameDay={sameDay} code={region.code} />
      {sameDay.length < 2 && (
        <p className="text-sm text-muted" lang={titleLanguage(contest)}>
          {contestTitle(contest)}
        </p>
      )}
      <div className="mt-1 flex items-start gap-x-3">
        <h1 className="min-w-0 grow py-2 text-lg wrap-break-word sm:py-1 sm:text-2xl">
          {isTps ? placeName(region, above) : regionName(region)}
          {event && ` – ${eventName(event)}`}
        </h1>
        {canPin && <PinPlace contest={contest.slug} code={region.code} name={placeName(region, above)} />}
      </div>
      {region.nameFrom && (
        <p className="text-sm text-muted">{lentNamesText().heading(lentNamesText().from[region.nameFrom])}</p>
      )}
      {isTps && <p className="text-sm text-muted">{siteText().tpsCode(region.code)}</p>}
    </div>
  );
}

/** A TPS with the desa that it is in: its number alone says nothing. */
export function placeName(region: Region, above: readonly Region[]): string {
  const desa = above.at(-1);
  return levelOf(region.code) === 'tps' && desa
    ? `${regionName(region)}, ${regionName(desa)}`
    : regionName(region);
}
