import { at } from '../at.ts';
import { isHeldIn, slateAt } from '../contest-at.ts';
import { desaOf, tpsIn } from '../country.ts';
import type { ElectionCode } from '../election-code.ts';
import { type Place, TIER_NAMES, type TierName } from '../places.ts';
import type { Publication } from '../publication.ts';
import { stream } from '../random.ts';
import { publishedVotes } from '../snapshot.ts';
import { tpsCode } from '../tps-map.ts';
import { wibText } from '../wib.ts';
import { type JsonObject, progresOf, votesById } from './counted.ts';
import { voteEventOf } from './vote-event.ts';

/** Levels are regenerated one after the other: seconds by which each is earlier than the tick. */
const SECONDS_BEFORE_TICK: Readonly<Record<TierName | 'nasional', number>> = {
  nasional: 0,
  provinsi: 1,
  kabkota: 2,
  kecamatan: 4,
  desa: 5,
};

/** Share of desa documents that lack `mode`, as older ones of the API do. */
const WITHOUT_MODE = 0.05;

/**
 * `/pilkada/hhcw/{election}/...json` of a region or, for null, the nation; null where the election is not
 * held.
 */
export function aggregateDocument(
  from: Publication,
  election: ElectionCode,
  place: Place | null,
): JsonObject | null {
  if (place !== null && !isHeldIn(election, codeOf(from, place))) return null;
  const table =
    place?.tier === 'desa' ? tpsRows(from, election, place.index) : regionRows(from, election, place);
  const { total, progres } = progressIn(from, election, place);
  const slate = place === null ? null : slateAt(from.demo, election, place);
  const sums = from.published(election)(desaOf(from.demo.country.tiers, place), slate?.options.length ?? 0);
  const seconds = SECONDS_BEFORE_TICK[place?.tier ?? 'nasional'];
  return {
    ...(hasMode(from, place) ? { mode: 'hhcw' } : {}),
    tungsura: {
      chart: { ...votesById(slate, sums.votes, progres), progres: progresOf(progres, total) },
      table,
    },
    psu: 'Reguler',
    progres: { total, progres },
    ts: wibText(from.tick.time - seconds * 1000),
  };
}

function regionRows(from: Publication, election: ElectionCode, place: Place | null): JsonObject {
  return Object.fromEntries(
    childrenOf(from, place)
      .map((child): [string, Place] => [codeOf(from, child), child])
      .filter(([code]) => isHeldIn(election, code))
      .map(([code, child]) => [code, regionRow(from, election, child)]),
  );
}

function regionRow(from: Publication, election: ElectionCode, place: Place): JsonObject {
  const { tiers, tps } = from.demo.country;
  const desa = desaOf(tiers, place);
  const slate = slateAt(from.demo, election, place);
  const { counted, votes } = from.published(election)(desa, slate?.options.length ?? 0);
  return {
    psu: 'Reguler',
    ...votesById(slate, votes, counted),
    progres: progresOf(counted, tpsIn(tps, desa)),
    status_progress: counted > 0,
  };
}

function tpsRows(from: Publication, election: ElectionCode, desa: number): JsonObject {
  const { demo, tick } = from;
  const { tiers, tps: map } = demo.country;
  const slate = slateAt(demo, election, { tier: 'desa', index: desa });
  const rows: Record<string, JsonObject> = {};
  for (let tps = at(map.first, desa); tps < at(map.first, desa + 1); tps += 1) {
    const votes = publishedVotes(demo.ballots[election], tps, slate?.options.length ?? 0, tick.share);
    const counted = votes === null ? 0 : 1;
    rows[tpsCode(tiers, map, desa, tps)] = {
      psu: voteEventOf(demo.seed, tps) ?? 'Reguler',
      ...votesById(slate, votes, counted),
      progres: progresOf(counted, 1),
      status_progress: counted > 0,
    };
  }
  return rows;
}

// The nation's progress is that of the provinces in which the election is held.
function progressIn(
  from: Publication,
  election: ElectionCode,
  place: Place | null,
): { total: number; progres: number } {
  const { tiers, tps } = from.demo.country;
  const places =
    place === null
      ? childrenOf(from, null).filter((child) => isHeldIn(election, codeOf(from, child)))
      : [place];
  let total = 0;
  let progres = 0;
  for (const part of places) {
    const desa = desaOf(tiers, part);
    total += tpsIn(tps, desa);
    progres += from.published(election)(desa, 0).counted;
  }
  return { total, progres };
}

/** Children of a region above desa, or the provinces. */
export function childrenOf(from: Publication, place: Place | null): readonly Place[] {
  const { tiers } = from.demo.country;
  if (place === null) return tiers.provinsi.codes.map((_, index) => ({ tier: 'provinsi', index }));
  const tier = TIER_NAMES[TIER_NAMES.indexOf(place.tier) + 1];
  if (tier === undefined) return [];
  const first = at(tiers[place.tier].firstChild, place.index);
  const count = at(tiers[place.tier].firstChild, place.index + 1) - first;
  return Array.from({ length: count }, (_, i) => ({ tier, index: first + i }));
}

function codeOf(from: Publication, place: Place): string {
  return at(from.demo.country.tiers[place.tier].codes, place.index);
}

function hasMode(from: Publication, place: Place | null): boolean {
  return (
    place?.tier !== 'desa' ||
    stream(from.demo.seed, 'documents without mode').unit(place.index) >= WITHOUT_MODE
  );
}
