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
}

/** Where the reader is: the way up, the contest, the place. */
export function ResultHeading({ contest, sameDay, region, above, event, path }: Props) {
  const isTps = levelOf(region.code) === 'tps';
  return (
    <div>
      <div className="flex items-start justify-between gap-x-4">
        <Breadcrumb slug={contest.slug} above={above} current={region} />
        <LanguageSwitch path={path ?? pagePath(contest.slug, region.code)} />
      </div>
      <ContestSwitch contest={contest} sameDay={sameDay} code={region.code} />
      <p className="mt-3 text-sm text-muted" lang={titleLanguage(contest)}>
        {contestTitle(contest)}
      </p>
      <h1 className="text-xl wrap-anywhere sm:text-2xl">
        {isTps ? placeName(region, above) : regionName(region)}
        {event && ` – ${eventName(event)}`}
      </h1>
      {region.nameFrom && (
        <p className="text-sm text-muted">{lentNamesText().heading(lentNamesText().from[region.nameFrom])}</p>
      )}
      {isTps && (
        <p className="text-sm text-muted">
          {[siteText().tpsCode(region.code), ...above.map(regionName).reverse().slice(1)].join(' · ')}
        </p>
      )}
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
