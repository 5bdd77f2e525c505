import type { Aggregate, AggregateRow } from '../domain/aggregate.ts';
import type { SirekapDialect } from '../domain/contest.ts';
import { type Progress, percentProgress, progressBesideVotes, UNKNOWN_PROGRESS } from '../domain/progress.ts';
import {
  isAbove,
  isChildOf,
  isRegionCode,
  levelOf,
  type RegionCode,
  type RegionLevel,
} from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import { readSourceTime } from '../domain/source-time.ts';
import type { OptionVotes, Tally } from '../domain/tally.ts';
import { markOf } from '../domain/vote-event.ts';
import { BOUNDS } from './bounds.ts';
import { ofMode } from './document-mode.ts';
import type { ShapeError } from './error.ts';
import { parseVoteEvent } from './parse-vote-event.ts';
import { readVotes, tallyOf } from './parse-votes.ts';
import type { Parsed, Parser } from './parsed.ts';
import { readWire, shapeError, type WireRecord } from './wire.ts';
import { PemiluAggregateWire } from './wire-pemilu2024.ts';
import { PilkadaAggregateWire, PilkadaProgressWire } from './wire-pilkada2024.ts';

/** What an aggregate's outline is, whichever dialect wrote it. */
interface Outline {
  readonly chart: WireRecord | null;
  readonly table: Readonly<Record<string, WireRecord>>;
  readonly progress: Progress;
  readonly rowProgress: (row: WireRecord) => Progress;
  readonly psu: string | null;
  readonly ts: string | number | null;
}

/**
 * Reads the aggregate of `region`. `slateLevel` says below which tier candidate lists differ: above it there are
 * no totals (RECAP_API §5.13).
 */
export function aggregateParser(
  dialect: SirekapDialect,
  region: RegionCode,
  slateLevel: RegionLevel,
): Parser<Aggregate> {
  return ofMode('hhcw', (json) => {
    const outline = dialect === 'pilkada2024' ? pilkadaOutline(json) : pemiluOutline(json);
    return outline.ok ? readAggregate(outline.value, region, slateLevel) : outline;
  });
}

function readAggregate(
  outline: Outline,
  region: RegionCode,
  slateLevel: RegionLevel,
): Result<Parsed<Aggregate>, ShapeError> {
  const total = readVotes(outline.chart ?? {}, 'chart');
  if (!total.ok) return total;
  const progress = progressBesideVotes(outline.progress, hasVotes(total.value), levelOf(region));
  const tally = isAbove(levelOf(region), slateLevel) ? NO_TOTALS : tallyOf(total.value, progress, false);

  const rows: AggregateRow[] = [];
  let counted = 0;
  const entries = Object.entries(outline.table);
  for (const [key, row] of entries) {
    // Junk keys and rows of other regions are no children; a missing row shows in the roll-up.
    if (!isRegionCode(key) || !isChildOf(key, region)) continue;
    const votes = readVotes(row, `table.${key}`);
    if (!votes.ok) return votes;
    const stated = outline.rowProgress(row);
    const isTps = levelOf(key) === 'tps';
    const rowProgress = progressBesideVotes(
      isTps ? progressOfTps(stated) : stated,
      hasVotes(votes.value),
      levelOf(key),
    );
    const isOneTps = isTps && tally.kind !== 'withheld';
    const rowTally = isAbove(levelOf(key), slateLevel)
      ? NO_TOTALS
      : tallyOf(votes.value, rowProgress, isOneTps);
    counted += votes.value.length;
    if (rows.length >= BOUNDS.children) return shapeError(`table: more than ${BOUNDS.children} rows`);
    if (counted > BOUNDS.votes) return shapeError(`table: more than ${BOUNDS.votes} votes`);
    rows.push({ code: key, tally: rowTally, progress: rowProgress, ...markOf(parseVoteEvent(row.psu)) });
  }
  if (entries.length > 0 && rows.length === 0) return shapeError(`table: no row belongs to ${region}`);

  const value: Aggregate = {
    region,
    tally,
    progress,
    rows,
    event: parseVoteEvent(outline.psu),
  };
  return ok({ value, ...readSourceTime(outline.ts) });
}

const NO_TOTALS: Tally = { kind: 'noTotals' };

function hasVotes(votes: readonly OptionVotes[]): boolean {
  return votes.some((entry) => (entry.votes ?? 0) > 0);
}

/** A single TPS is in or is not: there is nothing to round. */
function progressOfTps(stated: Progress): Progress {
  if (stated.kind !== 'percentOnly') return stated;
  const counted = [0, 10_000].indexOf(stated.hundredths);
  return counted === -1 ? stated : { kind: 'fraction', counted, total: 1 };
}

function pilkadaOutline(json: unknown): Result<Outline, ShapeError> {
  const wire = readWire(PilkadaAggregateWire, json);
  if (!wire.ok) return wire;
  const { tungsura, progres, psu, ts } = wire.value;
  return ok({
    chart: tungsura.chart ?? null,
    table: tungsura.table,
    progress: fraction(progres) ?? pilkadaProgress(tungsura.chart?.progres),
    rowProgress: (row) => pilkadaProgress(row.progres),
    psu: psu ?? null,
    ts: ts ?? null,
  });
}

function pemiluOutline(json: unknown): Result<Outline, ShapeError> {
  const wire = readWire(PemiluAggregateWire, json);
  if (!wire.ok) return wire;
  const { chart, table, progres, psu, ts } = wire.value;
  return ok({
    chart,
    table,
    progress: fraction(progres) ?? percentOf(chart?.persen),
    rowProgress: (row) => percentOf(row.persen),
    psu: psu ?? null,
    ts: ts ?? null,
  });
}

function pilkadaProgress(value: unknown): Progress {
  const wire = PilkadaProgressWire.safeParse(value);
  return wire.success ? (fraction(wire.data) ?? percentOf(wire.data?.persen)) : UNKNOWN_PROGRESS;
}

function fraction(
  wire: { total?: number | null | undefined; progres?: number | null | undefined } | null | undefined,
): Progress | null {
  if (typeof wire?.total !== 'number' || typeof wire.progres !== 'number') return null;
  return { kind: 'fraction', counted: wire.progres, total: wire.total };
}

// Int or float, absent or null (RECAP_API §5.6).
function percentOf(value: unknown): Progress {
  return typeof value === 'number' ? percentProgress(value) : UNKNOWN_PROGRESS;
}
