import type { Ballots } from '../demo-election.ts';
import type { ElectionCode } from '../election-code.ts';
import { formPath, PAGE_NUMBERS } from '../form-address.ts';
import type { Publication } from '../publication.ts';
import { stream } from '../random.ts';
import { publishedVotes } from '../snapshot.ts';
import type { Timeline } from '../timeline.ts';
import { tpsCode } from '../tps-map.ts';
import { type TpsPlace, type WrittenForm, writtenForm } from '../truth.ts';
import { wibText } from '../wib.ts';
import { administrationOf } from './administration.ts';
import type { JsonObject } from './counted.ts';
import { voteEventOf } from './vote-event.ts';

/** Share of TPS documents that lack `mode`, as those do that were not regenerated for long. */
const WITHOUT_MODE = 0.15;

/** `/pilkada/hhcw/{election}/.../{13 digits}.json`; null where the election is not held. */
export function tpsDocument(from: Publication, election: ElectionCode, place: TpsPlace): JsonObject | null {
  const { demo, tick } = from;
  const form = writtenForm(demo, election, place);
  if (form === null) return null;
  const ballots = demo.ballots[election];
  const timeline = ballots.timelineOf(place.tps);
  const chart = chartOf(ballots, timeline, form, place, tick.share);
  const administration =
    timeline.administrationAt <= tick.share
      ? administrationOf(form, ballots.administrationAnomalies(place.tps))
      : null;
  const hasMode = stream(demo.seed, `TPS of ${election} without mode`).unit(place.tps) >= WITHOUT_MODE;
  return {
    ...(hasMode ? { mode: 'hhcw' } : {}),
    tungsura: { chart, administrasi: administration },
    images: imagesOf(from, election, place, timeline),
    psu: voteEventOf(demo.seed, place.tps),
    ts: wibText(tpsTime(from, election, place)),
    status_suara: chart !== null,
    status_adm: administration !== null,
  };
}

/** When a TPS document last changed, in milliseconds since 1970. */
export function tpsTime(from: Publication, election: ElectionCode, { tps }: TpsPlace): number {
  const ballots = from.demo.ballots[election];
  const { pagesAt, votesAt, administrationAt, emptyChartAt } = ballots.timelineOf(tps);
  const correctedAt = ballots.misreadVotes.get(tps)?.correctedAt ?? 0;
  const changes = [...pagesAt, votesAt, administrationAt, emptyChartAt, correctedAt];
  return from.clock.momentOf(Math.max(0, ...changes.filter((share) => share <= from.tick.share)));
}

// Every chart carries a key "null" that means nothing (RECAP_API §5.1).
function chartOf(
  ballots: Ballots,
  timeline: Timeline,
  { slate }: WrittenForm,
  { tps }: TpsPlace,
  share: number,
): JsonObject | null {
  if (timeline.emptyChartAt <= share) return { null: null };
  const votes = publishedVotes(ballots, tps, slate.options.length, share);
  if (votes === null) return null;
  return { null: null, ...Object.fromEntries(slate.options.map((option, i) => [option.id, votes[i] ?? 0])) };
}

function imagesOf(
  from: Publication,
  election: ElectionCode,
  place: TpsPlace,
  timeline: Timeline,
): readonly (string | null)[] {
  const { demo, clock, tick, publicUrl } = from;
  const { tiers, tps: map } = demo.country;
  const code = tpsCode(tiers, map, place.desa, place.tps);
  const upload = stream(demo.seed, `upload of ${election}`);
  return PAGE_NUMBERS.map((page) => {
    const at = timeline.pagesAt[page - 1] ?? Number.POSITIVE_INFINITY;
    if (at > tick.share) return null;
    // Photographed one after the other, some minutes before the document is made.
    const secondsBefore = (4 - page) * (60 + upload.pick(60, place.tps)) + upload.pick(50, place.tps, page);
    return (
      publicUrl +
      formPath(demo.seed, { election, tps: code, page }, clock.momentOf(at) - secondsBefore * 1000)
    );
  });
}
