import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import { LayerBadge } from '#components/result/state/layer-badge.tsx';
import { ProgressLine } from '#components/result/state/progress-line.tsx';
import { TimeLine } from '#components/result/state/time-line.tsx';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import { isComplete, isKnownIncomplete } from '#lib/domain/progress.ts';
import { NATION } from '#lib/domain/region-code.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { progressState } from '#lib/domain/row-state.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { formatDay } from '#lib/format/time.ts';
import { contestTitle, titleLanguage } from '#lib/text/contest-names.ts';
import { homeText } from '#lib/text/home.ts';
import { progressShareWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import { ShortVotes } from './short-votes.tsx';

interface Props {
  readonly entry: HomeContest;
  /** Whether its provinces can be opened here; of the others they stand on the contest's own page. */
  readonly hasList: boolean;
}

/** One contest: how far it is, what can be said of it so far, and the way down. */
export function ContestCard({ entry, hasList }: Props) {
  const { contest, state, progress, provenance, failingSince, provinces } = entry;
  const text = homeText();
  return (
    <section
      aria-labelledby={contest.slug}
      data-contest={contest.slug}
      className="space-y-1.5 border-t-2 border-ink pt-1"
    >
      <h2 id={contest.slug} className="text-base leading-snug" lang={titleLanguage(contest)}>
        <a href={pageHref(contest.slug, NATION)} className="inline-flex min-h-11 items-center">
          {contestTitle(contest)}
        </a>
      </h2>
      <FailingNotice since={failingSince} zone="WIB" />
      {state === 'unreachable' && <p data-progress>{text.unreachable}</p>}
      {provenance !== null && (
        <>
          <ProgressLine progress={progress} badge={<LayerBadge />} />
          <TimeLine provenance={provenance} askedAt={provenance.fetchedAt} zone="WIB" />
        </>
      )}
      <Said entry={entry} />
      {provinces.length > 0 && hasList && (
        <details>
          <summary className="cursor-pointer py-3 text-sm font-medium">{text.provinces}</summary>
          {!contest.simulated && (
            <p className="text-xs text-muted">
              {text.votingDay} {formatDay(contest.votingDate)}
            </p>
          )}
          <ul className="gap-x-6 sm:columns-2">
            {provinces.map((row) => (
              <Province key={row.code} slug={contest.slug} row={row} />
            ))}
          </ul>
        </details>
      )}
      {provinces.length > 0 && !hasList && (
        <p>
          <a
            href={`${pageHref(contest.slug, NATION)}#rincian`}
            className="inline-flex min-h-11 items-center text-sm"
          >
            {text.provinces}
          </a>
        </p>
      )}
    </section>
  );
}

/** What can be said of the votes so far: totals of one slate, else how many provinces are complete, or why neither. */
function Said({ entry: { tally, options, provinces } }: Pick<Props, 'entry'>) {
  if (tally === null) return null;
  switch (tally.kind) {
    case 'counted':
      return <ShortVotes options={options} votes={tally.votes} />;
    case 'noTotals':
      return <p className="text-sm">{completeWords(provinces)}</p>;
    case 'notReported':
    case 'withheld':
    case 'unreachable':
      return <p className="text-sm">{stateText().row[tally.kind]}</p>;
  }
}

/** Of the provinces that vote; one of which nobody can say how much is in is told apart, not counted as incomplete. */
function completeWords(provinces: readonly ResultRow[]): string {
  const voting = provinces.filter(({ isContested }) => isContested);
  const complete = voting.filter(({ progress }) => isComplete(progress));
  const unknown = voting.filter(({ progress }) => !isComplete(progress) && !isKnownIncomplete(progress));
  const { complete: say, completeUnknown, ownCandidates } = homeText();
  const words = [
    say(formatCount(complete.length), formatCount(voting.length)),
    unknown.length > 0 ? completeUnknown(formatCount(unknown.length)) : '',
    ownCandidates,
  ];
  return words.filter((part) => part !== '').join(' ');
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
