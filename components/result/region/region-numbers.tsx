import { Notice } from '#components/layout/ui/notice.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { LastGood } from '#lib/domain/last-good.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import {
  eventOf,
  type NumbersElsewhere,
  type RegionResult,
  type RegionState,
} from '#lib/domain/region-result.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import { EventNotice } from '../state/event-notice.tsx';
import { missingWords } from '../state/missing-words.ts';
import { StateStrip } from '../state/state-strip.tsx';
import { VoteList } from '../votes/vote-list.tsx';
import { SlateList } from './slate-list.tsx';

interface Props {
  readonly result: RegionResult;
  readonly zone: TimeZone;
  /** Half of the valid votes decides in this contest. */
  readonly half: boolean;
  /** Votes close together, where the list of TPS below is what the page is for. */
  readonly isClose: boolean;
}

/** The head of a region page: state strip and votes, or the reason why there are none. */
export function RegionNumbers({ result, zone, half, isClose }: Props) {
  const { state, options } = result;
  switch (state.kind) {
    case 'noContest':
      return null;
    case 'notPublished':
      return (
        <NotPublished
          state={state}
          code={result.region}
          options={options}
          zone={zone}
          half={half}
          isClose={isClose}
        />
      );
    case 'published':
      return (
        <>
          <StateStrip progress={state.progress} provenance={state.provenance} zone={zone} />
          <EventNotice event={eventOf(state)} code={result.region} />
          {state.tally.kind === 'withheld' ? (
            <Withheld state={state} options={options} zone={zone} half={half} />
          ) : (
            <Votes {...state} options={options} half={half} isClose={isClose} />
          )}
        </>
      );
  }
}

interface VotesProps extends Pick<NumbersElsewhere, 'tally'>, Pick<RegionResult, 'options'> {
  readonly half: boolean;
  readonly isClose: boolean;
}

function Votes({ tally, options, half, isClose }: VotesProps) {
  if (tally.kind === 'noTotals') return <p className="max-w-text text-sm">{votesText().severalSlates}</p>;
  if (tally.kind !== 'counted') {
    return (
      <>
        <Notice tone="plain" title={regionText().notCounted.title}>
          <p>{regionText().notCounted.body}</p>
        </Notice>
        <SlateList options={options} />
      </>
    );
  }
  return (
    <>
      <VoteList options={options} votes={tally.votes} half={half} isClose={isClose} />
      {options.every((option) => option.kind === 'unlisted') && (
        <p className="max-w-text text-sm">{votesText().slateUnknown}</p>
      )}
    </>
  );
}

type Part<K extends RegionState['kind']> = {
  readonly state: Extract<RegionState, { kind: K }>;
  readonly options: readonly BallotOption[];
  readonly zone: TimeZone;
  readonly half: boolean;
};

function Withheld({ state, options, zone, half }: Part<'published'>) {
  return (
    <>
      <WithheldNotice progress={state.progress} provenance={state.provenance} zone={zone} />
      {state.lastGood === null && <p className="max-w-text text-sm">{regionText().withheld.noLastGood}</p>}
      <Before lastGood={state.lastGood} options={options} zone={zone} half={half} />
    </>
  );
}

function WithheldNotice({
  progress,
  provenance,
  zone,
}: {
  readonly progress: Progress;
  readonly provenance: Provenance;
  readonly zone: TimeZone;
}) {
  const time = provenance.sourceTime ?? provenance.fetchedAt;
  return (
    <Notice tone="withheld" title={regionText().withheld.title}>
      <p>{regionText().withheld.body(formatTime(time, zone), progressWords(progress))}</p>
    </Notice>
  );
}

/** What the source said before it hid or withdrew its numbers, apart from everything current; else who stands. */
function Before({
  lastGood,
  options,
  zone,
  half,
}: Omit<Part<'published'>, 'state'> & { readonly lastGood: LastGood | null }) {
  if (lastGood === null) return <SlateList options={options} />;
  const { sourceTime, fetchedAt } = lastGood.provenance;
  return (
    <section className="space-y-2 border-l-4 border-withheld pl-4">
      <h2 className="text-lg">{regionText().withheld.lastGood}</h2>
      <p className="text-sm">
        {regionText().withheld.lastGoodTime(formatTime(sourceTime ?? fetchedAt, zone))}
        {' · '}
        {progressWords(lastGood.progress)}
      </p>
      <VoteList options={options} votes={lastGood.votes} half={half} />
    </section>
  );
}

function WithdrawnSince({ since, zone }: { readonly since: Instant | null; readonly zone: TimeZone }) {
  if (since === null) return null;
  return (
    <p>
      <time dateTime={since}>{regionText().withdrawn.since(formatTime(since, zone))}</time>
    </p>
  );
}

function NotPublished({
  state,
  code,
  options,
  zone,
  half,
  isClose,
}: Part<'notPublished'> & {
  readonly code: RegionCode;
  readonly isClose: boolean;
}) {
  const { elsewhere, lastGood, checkedAt } = state;
  if (elsewhere === null) {
    return (
      <>
        <Notice tone="plain" title={missingWords(state).title}>
          <p>{missingWords(state).body}</p>
          <WithdrawnSince since={state.withdrawnSince} zone={zone} />
          <p>
            {stateText().checked} <time dateTime={checkedAt}>{formatTime(checkedAt, zone)}</time>
          </p>
        </Notice>
        <Before lastGood={lastGood} options={options} zone={zone} half={half} />
      </>
    );
  }
  return (
    <>
      {state.withdrawnSince !== null && (
        <Notice tone="plain" title={regionText().withdrawn.title}>
          <WithdrawnSince since={state.withdrawnSince} zone={zone} />
        </Notice>
      )}
      <p className="max-w-text text-sm">{regionText().elsewhere[elsewhere.origin]}</p>
      <StateStrip progress={elsewhere.progress} provenance={elsewhere.provenance} zone={zone} />
      <EventNotice event={eventOf(state)} code={code} />
      {elsewhere.tally.kind === 'withheld' ? (
        <>
          <WithheldNotice progress={elsewhere.progress} provenance={elsewhere.provenance} zone={zone} />
          <Before lastGood={lastGood} options={options} zone={zone} half={half} />
        </>
      ) : (
        <Votes {...elsewhere} options={options} half={half} isClose={isClose} />
      )}
    </>
  );
}
