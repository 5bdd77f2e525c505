import type { ReactNode } from 'react';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { pageHref } from '#lib/format/href.ts';
import { ResultHeading } from '../layout/frame/result-heading.tsx';
import { ResultCheckNotice } from '../result/region/result-check-notice.tsx';
import { FailingNotice } from '../result/state/failing-notice.tsx';
import { StateLine } from '../result/state/state-line.tsx';

/** What a page beside a region's own knows of the region. */
export interface BesideProps {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
}

interface Props {
  readonly of: BesideProps;
  /** Address of the page without a language. */
  readonly path: string;
  /** Words of the way back to the region's numbers. */
  readonly back: string;
  /** Other ways on, beside that one. */
  readonly links?: ReactNode;
  /** False for a page whose parts say their state themselves. */
  readonly isStated?: boolean;
  readonly children: ReactNode;
}

/** A page beside a region's own: where it is, the way back, and the layer, progress and time of what follows. */
export function BesidePage({ of, path, back, links, isStated = true, children }: Props) {
  const { contest, sameDay, region, above, result } = of;
  const numbers = numbersOf(result.state);
  const zone = timeZoneOf(region.code);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-5 px-4 pt-2 pb-12">
      <ResultHeading contest={contest} sameDay={sameDay} region={region} above={above} path={path} />
      <p className="flex flex-wrap gap-x-5 text-sm">
        <a href={pageHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
          {back}
        </a>
        {links}
      </p>
      {isStated && (
        <>
          <FailingNotice since={result.failingSince} zone={zone} />
          {numbers !== null && <StateLine {...numbers} zone={zone} />}
          <ResultCheckNotice slug={contest.slug} result={result} />
        </>
      )}
      {children}
    </main>
  );
}
