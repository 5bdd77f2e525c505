import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import type { Region } from '#lib/domain/region.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { eventOfTps, type TpsResult } from '#lib/domain/tps-result.ts';
import { regionPathName } from '#lib/format/region-name.ts';
import { placeName, ResultHeading } from '../layout/frame/result-heading.tsx';
import { DatasetMetadata } from '../layout/head/dataset-metadata.tsx';
import { LiveRegion } from '../result/region/live-region.client.tsx';
import { packResult } from '../result/region/packed-result.ts';
import { LiveTps } from '../result/tps/live-tps.client.tsx';
import { packTps } from '../result/tps/packed-tps.ts';
import { type Neighbours, TpsNeighbours } from '../result/tps/tps-neighbours.tsx';
import { TakeAway } from './take/take-away.tsx';
import { TakeLine } from './take/take-line.tsx';

type Props = {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly edition: Edition;
  /** Of the numbers: what changes them changes it. */
  readonly version: string;
} & (
  | {
      readonly kind: 'region';
      readonly result: RegionResult;
      readonly boundary: BoundaryMap | null;
    }
  | { readonly kind: 'tps'; readonly result: TpsResult; readonly neighbours: Neighbours }
);

/** The page of a region or of a TPS. */
export function ResultPageLayout(props: Props) {
  const { contest, sameDay, region, above, edition, version } = props;
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-3 px-4 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        event={props.kind === 'tps' ? eventOfTps(props.result.state) : null}
        canPin
      />
      {props.kind === 'tps' ? (
        <LiveTps
          key={region.code}
          contest={contest}
          region={region}
          above={above}
          place={placeName(region, above)}
          initial={packTps(props.result)}
          version={version}
          beside={<TpsNeighbours slug={contest.slug} {...props.neighbours} />}
        >
          <TakeAway contest={contest} region={region} above={above} edition={edition} shown={props} />
        </LiveTps>
      ) : (
        <LiveRegion
          key={region.code}
          contest={contest}
          region={region}
          initial={packResult(props.result)}
          version={version}
          boundary={props.boundary}
          place={regionPathName(region, above)}
        >
          {props.result.state.kind !== 'noContest' && (
            <TakeLine contest={contest} region={region} edition={edition} />
          )}
        </LiveRegion>
      )}
      {props.kind === 'region' && (
        <DatasetMetadata
          contest={contest}
          region={region}
          edition={edition}
          provenance={numbersOf(props.result.state)?.provenance ?? null}
        />
      )}
    </main>
  );
}
