import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import { isComplete, type Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { RecapState } from '#lib/domain/region-result.ts';
import type { Tally } from '#lib/domain/tally.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatCount } from '#lib/format/number.ts';
import { LEVEL_NAMES } from '#lib/format/region-name.ts';
import { formatTime } from '#lib/format/time.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { progressWords } from '../state/progress-line.tsx';
import { Section } from '../ui/section.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { RecapComparison } from './recap-comparison.tsx';

interface Props {
  readonly recap: RecapState;
  readonly options: readonly BallotOption[];
  /** The C.Hasil layer, for the difference; never added to the other. */
  readonly tally: Tally | null;
  /** Of the C.Hasil layer: what is missing there is part of the difference. */
  readonly progress: Progress;
  readonly place: string;
  readonly zone: TimeZone;
}

const text = regionText.recap;

/** Layer "Rekapitulasi": its status, documents, and the difference from the C.Hasil layer. */
export function RecapSection(props: Props) {
  return (
    <Section id="rekapitulasi" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">{text.intro}</p>
      <RecapBody {...props} />
    </Section>
  );
}

function RecapBody({ recap, options, tally, progress, place, zone }: Props) {
  switch (recap.kind) {
    case 'noDocument':
    case 'unreachable':
      return <p>{text[recap.kind]}</p>;
    case 'parentRow':
      return (
        <>
          <p className="text-sm">{text.parentRow}</p>
          <Written provenance={recap.provenance} zone={zone} />
          <Official progress={progress} />
          <RecapComparison votes={recap.votes} options={options} tally={tally} place={place} />
        </>
      );
    case 'asked': {
      if (recap.answer.kind === 'notPublished') return <p>{text.notPublished}</p>;
      const { votes, stages, documents } = recap.answer.value;
      return (
        <>
          <Written provenance={recap.answer.provenance} zone={zone} />
          <Stages stages={stages} />
          {votes === null ? (
            <p>{text.noVotes}</p>
          ) : (
            <>
              <Official progress={progress} />
              <RecapComparison votes={votes} options={options} tally={tally} place={place} />
            </>
          )}
          <Documents urls={documents} />
        </>
      );
    }
  }
}

function Official({ progress }: { readonly progress: Progress }) {
  return (
    <>
      <p>
        <span className="inline-block border-2 border-ink px-2 text-sm font-bold">{text.badge}</span>
      </p>
      {!isComplete(progress) && <p className="max-w-text text-sm">{text.partial(progressWords(progress))}</p>}
    </>
  );
}

function Written({ provenance, zone }: { readonly provenance: Provenance; readonly zone: TimeZone }) {
  return (
    <p className="text-sm">
      {provenance.sourceTime === null
        ? stateText.sourceTimeUnknown
        : `${stateText.updated} ${formatTime(provenance.sourceTime, zone)}`}
      {' · '}
      <SourceLink href={provenance.url}>{regionText.source.document}</SourceLink>
    </p>
  );
}

function Stages({ stages }: { readonly stages: FormalRecap['stages'] }) {
  if (stages.length === 0) return null;
  return (
    <ul className="text-sm">
      {stages.map(({ tier, published, total }) => (
        <li key={tier}>
          {text.stage(LEVEL_NAMES[tier].toLowerCase(), formatCount(published), formatCount(total))}
        </li>
      ))}
    </ul>
  );
}

function Documents({ urls }: { readonly urls: readonly string[] }) {
  if (urls.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-medium">{text.documents}</p>
      <ul>
        {urls.map((url, index) => (
          <li key={url}>
            {text.document(index + 1)}: <SourceLink href={url}>{url}</SourceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
