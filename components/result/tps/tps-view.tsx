import type { ReactNode } from 'react';
import { FirstScreenEnd } from '#components/layout/frame/first-screen-end.client.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { SourceSection } from '#components/layout/ui/source-section.tsx';
import { TakeRow } from '#components/pages/take/take-row.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { eventOfTps, type TpsResult } from '#lib/domain/tps-result.ts';
import { pageWithVotes } from '#lib/domain/where-to-look.ts';
import { regionName, regionPathName } from '#lib/format/region-name.ts';
import { tpsText } from '#lib/text/tps.ts';
import { NoContest } from '../region/no-contest.tsx';
import { SlateList } from '../region/slate-list.tsx';
import { EventNotice } from '../state/event-notice.tsx';
import { FailingNotice } from '../state/failing-notice.tsx';
import { LayerBadge } from '../state/layer-badge.tsx';
import { TimeLine } from '../state/time-line.tsx';
import { useFormFocus } from '../viewer/form-focus.ts';
import { FormRoom } from '../viewer/form-room.tsx';
import { figureNames } from './figure-names.ts';
import { FormPages } from './form-pages.tsx';
import { TpsDetails } from './tps-details.tsx';
import { VerdictLine } from './verdict-line.tsx';
import { VerdictMeaning } from './verdict-meaning.tsx';
import { VotersTable } from './voters-table.tsx';
import { VotesTable } from './votes-table.tsx';
import { WithdrawnTps } from './withdrawn-tps.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  /** From the province down to the desa. */
  readonly above: readonly Region[];
  /** Full name of the place, e.g. `TPS 008, Kelurahan Pulau Harapan`. */
  readonly place: string;
  readonly result: TpsResult;
  /** What changed since the reader's last look. */
  readonly since?: ReactNode;
}

/** Everything a TPS page says below its heading, as a pure function of the result. */
export function TpsView({ contest, region, above, place, result, since }: Props) {
  const { state, options } = result;
  if (state.kind === 'noContest') return <NoContest contest={contest} region={region} />;
  const zone = timeZoneOf(region.code);
  const names = figureNames(contest.event, options);
  const provenance: Omit<Provenance, 'fetchedAt'> =
    state.kind === 'published' ? state.provenance : { url: state.url, sourceTime: null };
  const askedAt = state.kind === 'published' ? state.provenance.fetchedAt : state.checkedAt;
  return (
    <div className="space-y-4 lg:space-y-8">
      <div className="space-y-2">
        <FailingNotice since={result.failingSince} zone={zone} />
        <EventNotice event={eventOfTps(state)} code={region.code} />
        <VerdictLine state={state} names={names} model={contest.formModel} />
        <div className="flex flex-wrap items-baseline gap-x-3">
          <LayerBadge />
          <TimeLine
            provenance={state.kind === 'published' ? provenance : null}
            askedAt={askedAt}
            zone={zone}
          />
        </div>
      </div>
      {state.kind === 'published' ? (
        <Published
          contest={contest}
          region={region}
          above={above}
          place={place}
          result={result}
          state={state}
          since={since}
        />
      ) : (
        <>
          {state.withdrawn !== null && (
            <WithdrawnTps
              withdrawn={state.withdrawn}
              options={options}
              place={regionName(region)}
              names={names}
              zone={zone}
            />
          )}
          {state.withdrawn?.last == null && <SlateList options={options} />}
          <VerdictMeaning state={state} names={names} model={contest.formModel} />
          {since}
          <FirstScreenEnd />
        </>
      )}
      <TpsDetails
        contest={contest}
        region={region}
        above={above}
        place={place}
        options={options}
        state={state.kind === 'published' ? state : null}
        names={names}
      />
      <SourceSection contest={contest} provenance={provenance} zone={zone} />
    </div>
  );
}

function Published({
  contest,
  region,
  above,
  place,
  result,
  state,
  since,
}: Props & { readonly state: Extract<TpsResult['state'], { kind: 'published' }> }) {
  const { document } = state;
  const zone = timeZoneOf(region.code);
  const focus = useFormFocus();
  const isOpen = focus?.isOpen === true;
  const names = figureNames(contest.event, result.options);
  const hasScan = document.pages.some((page) => page.kind === 'scanned');
  const note = contest.simulated ? tpsText().forms.simulated : tpsText().forms.original;
  return (
    // Not a grid on a phone: the viewer stays in sight above the figures, and a grid would keep it in a cell of its own.
    <div
      data-print="sheet"
      className="flex flex-col gap-8 lg:grid lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start lg:gap-12"
    >
      {isOpen && (
        <FormRoom
          focus={focus}
          code={region.code}
          place={place}
          pages={document.pages}
          options={result.options}
          names={names}
          numbersAt={state.provenance.sourceTime}
          note={note}
        />
      )}
      <section id="angka" aria-labelledby="angka-judul" className="flex scroll-mt-4 flex-col space-y-3">
        <h2 id="angka-judul" className="text-lg max-lg:sr-only">
          {tpsText().votesHeading}
        </h2>
        {document.votes.kind === 'notRead' && <p>{tpsText().noVotes}</p>}
        <VotesTable document={document} options={result.options} place={regionName(region)} names={names} />
        <TakeRow
          contest={contest}
          code={region.code}
          place={regionPathName(region, above)}
          shown={{ kind: 'tps', result }}
        />
        {hasScan && (
          <p className="text-sm text-muted" data-screen-only>
            {tpsText().pressNumber}
          </p>
        )}
        <VerdictMeaning state={state} names={names} model={contest.formModel} />
      </section>
      <FirstScreenEnd />
      {!isOpen && (
        <div data-print="photos" className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Section id="formulir" heading={tpsText().forms.heading}>
            <p className="text-sm text-muted">{note}</p>
            <FormPages
              code={region.code}
              pages={document.pages}
              place={place}
              zone={zone}
              first={pageWithVotes(document, contest.formModel)}
            />
          </Section>
        </div>
      )}
      <div className="min-w-0" data-screen-only>
        {since}
      </div>
      <Section id="pemilih" heading={tpsText().votersHeading}>
        {document.administration === null ? (
          <p>{tpsText().noAdministration}</p>
        ) : (
          <VotersTable
            administration={document.administration}
            event={contest.event}
            place={regionName(region)}
            names={hasScan ? names : null}
          />
        )}
      </Section>
    </div>
  );
}
