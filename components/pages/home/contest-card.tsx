import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import { StateStrip } from '#components/result/state/state-strip.tsx';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import { NATION } from '#lib/domain/region-code.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { progressState } from '#lib/domain/row-state.ts';
import { pageHref } from '#lib/format/href.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { formatDay } from '#lib/format/time.ts';
import { contestTitle, titleLanguage } from '#lib/text/contest-names.ts';
import { homeText } from '#lib/text/home.ts';
import { progressShareWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  readonly entry: HomeContest;
  /** Whether its provinces are listed at once; the others open on demand, without JavaScript. */
  readonly isOpen: boolean;
}

/** One contest: its progress and the way down. */
export function ContestCard({ entry, isOpen }: Props) {
  const { contest, state, progress, provenance, failingSince, provinces } = entry;
  return (
    <section aria-labelledby={contest.slug} className="space-y-3 border-t-2 border-ink pt-4">
      <h2 id={contest.slug} className="text-lg" lang={titleLanguage(contest)}>
        <a href={pageHref(contest.slug, NATION)} className="inline-flex min-h-11 items-center">
          {contestTitle(contest)}
        </a>
      </h2>
      {!contest.simulated && (
        <p className="text-sm text-muted">
          {homeText().votingDay} {formatDay(contest.votingDate)}
        </p>
      )}
      <FailingNotice since={failingSince} zone="WIB" />
      {state === 'unreachable' && <p>{homeText().unreachable}</p>}
      {provenance !== null && <StateStrip progress={progress} provenance={provenance} zone="WIB" />}
      {provinces.length > 0 && (
        <details open={isOpen}>
          <summary className="cursor-pointer py-2.5 font-medium">{homeText().provinces}</summary>
          <ul className="gap-x-6 sm:columns-2 lg:columns-3">
            {provinces.map((row) => (
              <Province key={row.code} slug={contest.slug} row={row} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Province({ slug, row }: { readonly slug: string; readonly row: ResultRow }) {
  return (
    <li className="flex break-inside-avoid items-center justify-between gap-x-3 border-b border-line text-sm">
      <a href={pageHref(slug, row.code)} className="inline-flex min-h-11 items-center">
        {shortRegionName(row)}
      </a>
      <span className="text-right text-muted tabular-nums">{progressInWords(row)}</span>
    </li>
  );
}

/** How much of a province is in, or in its table's words why nobody can say. */
function progressInWords(row: ResultRow): string {
  const state = progressState(row);
  const words = stateText().row;
  if (state === 'known') return progressShareWords(row.progress) ?? words.progressUnknown;
  return state === 'none' ? words.notReported : words[state];
}
