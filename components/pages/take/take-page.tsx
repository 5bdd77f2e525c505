import { showingsOf } from '#components/drawn/picture/showing.ts';
import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { takePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { takeText } from '#lib/text/take.ts';
import { TakeAway } from './take-away.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly edition: Edition;
}

/** All that can be taken from a region's page: a quotation of it, files, an embed, feeds. */
export function TakePageLayout({ contest, sameDay, region, above, result, edition }: Props) {
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-4 px-4 pt-2 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={takePath(contest.slug, region.code)}
      />
      <p>
        <a href={pageHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center text-sm">
          {takeText().back(regionName(region))}
        </a>
      </p>
      <TakeAway
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        shown={{ kind: 'region', result }}
        pictures={showingsOf(result)}
        isOpen
      />
    </main>
  );
}
