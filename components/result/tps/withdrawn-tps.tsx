import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Withdrawn } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { formatTime } from '#lib/format/time.ts';
import { regionText } from '#lib/text/region.ts';
import type { FigureNames } from './check-formula.tsx';
import { VotesTable } from './votes-table.tsx';

interface Props {
  readonly withdrawn: Withdrawn<TpsDocument>;
  readonly options: readonly BallotOption[];
  readonly place: string;
  readonly names: FigureNames;
  readonly zone: TimeZone;
}

/** Since when a TPS's document is gone, and what it said last, apart from everything current. */
export function WithdrawnTps({ withdrawn: { since, last }, options, place, names, zone }: Props) {
  const text = regionText();
  return (
    <>
      <p>
        <time dateTime={since}>{text.withdrawn.since(formatTime(since, zone))}</time>
      </p>
      {last !== null && (
        <section className="space-y-2 border-l-4 border-withheld pl-4">
          <h2 className="text-lg">{text.withheld.lastGood}</h2>
          <p className="text-sm">
            {text.withheld.lastGoodTime(
              formatTime(last.provenance.sourceTime ?? last.provenance.fetchedAt, zone),
            )}
          </p>
          <VotesTable document={{ ...last.value, pages: [] }} options={options} place={place} names={names} />
        </section>
      )}
    </>
  );
}
