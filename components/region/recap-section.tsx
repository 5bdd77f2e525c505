import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import type { RecapState } from '#lib/domain/region-result.ts';
import { type Tally, votesOf } from '#lib/domain/tally.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { LEVEL_NAMES } from '#lib/format/region-name.ts';
import { formatTime } from '#lib/format/time.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { ScrollTable } from '../ui/scroll-table.tsx';
import { Section } from '../ui/section.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { optionName } from '../votes/option-label.tsx';

interface Props {
  readonly recap: RecapState;
  readonly options: readonly BallotOption[];
  /** The C.Hasil layer, for the difference; never added to the other. */
  readonly tally: Tally | null;
  readonly place: string;
  readonly zone: TimeZone;
}

const text = regionText.recap;

/** Layer "Rekapitulasi": its status, documents, and the difference from the C.Hasil layer. */
export function RecapSection({ recap, options, tally, place, zone }: Props) {
  return (
    <Section id="rekapitulasi" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">{text.intro}</p>
      {recap.kind !== 'asked' && <p>{text[recap.kind]}</p>}
      {recap.kind === 'asked' && recap.answer.kind === 'notPublished' && <p>{text.notPublished}</p>}
      {recap.kind === 'asked' && recap.answer.kind === 'published' && (
        <>
          {recap.answer.provenance.sourceTime !== null && (
            <p className="text-sm">
              {stateText.updated} {formatTime(recap.answer.provenance.sourceTime, zone)}
            </p>
          )}
          <Stages recap={recap.answer.value} />
          <Comparison recap={recap.answer.value} options={options} tally={tally} place={place} />
          <Documents urls={recap.answer.value.documents} />
        </>
      )}
    </Section>
  );
}

function Stages({ recap }: { readonly recap: FormalRecap }) {
  const known = recap.stages.filter((stage) => stage.published !== null && stage.total !== null);
  if (known.length === 0) return null;
  return (
    <ul className="text-sm">
      {known.map(({ tier, published, total }) => (
        <li key={tier}>
          {text.stage(LEVEL_NAMES[tier].toLowerCase(), formatCount(published ?? 0), formatCount(total ?? 0))}
        </li>
      ))}
    </ul>
  );
}

function Comparison({
  recap,
  options,
  tally,
  place,
}: Pick<Props, 'options' | 'tally' | 'place'> & { readonly recap: FormalRecap }) {
  const { votes } = recap;
  if (votes === null) return <p>{text.noVotes}</p>;
  const counted = tally?.kind === 'counted' ? tally.votes : null;
  return (
    <ScrollTable label={text.caption(place)}>
      <table className="w-full max-w-text border-collapse text-sm">
        <caption className="sr-only">{text.caption(place)}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right">
            <th scope="col" className="px-2 py-2 text-left">
              {regionText.rollUp.option}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.count}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.recap}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => {
            const c = counted === null ? null : votesOf(counted, option.id);
            const d = votesOf(votes, option.id);
            return (
              <tr key={option.id} className="border-b border-line text-right tabular-nums">
                <th scope="row" className="px-2 py-2 text-left font-normal">
                  {optionName(option)}
                </th>
                <td className="px-2 py-2">{c === null ? '–' : formatCount(c)}</td>
                <td className="px-2 py-2">{d === null ? '–' : formatCount(d)}</td>
                <td className="px-2 py-2">{c === null || d === null ? '–' : formatDifference(d - c)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
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
