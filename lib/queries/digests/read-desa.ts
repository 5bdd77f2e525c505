import pMap from 'p-map';
import { type AttentionTps, attentionOf } from '#lib/domain/attention-tps.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { digestOfTps, sumDigests, type TpsDigest } from '#lib/domain/tps-digest.ts';
import { isPartlyKnown } from '#lib/domain/vote-table.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { isWithheldAggregate, type JudgedTps, judgeTps } from '../tps/judge-tps.ts';
import { isSourceFailing } from './backoff.ts';
import type { DesaDigest } from './digest-store.ts';
import { type Gathering, question } from './question.ts';
import type { Urgency } from './token-bucket.ts';

/** A desa whose TPS documents are to be read. */
export interface DesaToRead {
  readonly code: RegionCode;
  /** Names its row in the kecamatan's table. */
  readonly stamp: string;
  /** The ballot that is used there, as far as it is known. */
  readonly listed: readonly BallotOption[];
  /** What was read before; null to read every TPS, else only those that were awaited are. */
  readonly before: DesaDigest | null;
  /** The reading before this one broke off because the source seemed to fail: this one goes through to the end. */
  readonly isInsistent: boolean;
}

/** What was read of a desa. */
export interface DesaReading {
  readonly read: DesaDigest;
  /** TPS without a document, or whose document could not be had or read. */
  readonly unread: readonly RegionCode[];
}

/**
 * So many documents in a row that the source fails to give mean that it seems to fail as a whole. Fewer are left out like any
 * that cannot be read: documents that never come must not keep the sums of their desa as they are for ever.
 */
const FAILING_IN_A_ROW = 3;

/**
 * Reads a desa's TPS documents and adds them up; null where the source lists no TPS. An error means that the source
 * failed on the way, and that nothing is known but what was.
 */
export async function readDesa(
  gathering: Gathering,
  desa: DesaToRead,
  urgency: Urgency,
): Promise<Result<DesaReading | null, SirekapError>> {
  const codes = desa.before === null ? await tpsOf(gathering, desa.code, urgency) : ok(desa.before.awaited);
  if (!codes.ok) return codes;
  if (codes.value === null) return ok(null);

  const settled: TpsDigest[] = desa.before === null ? [] : [desa.before.settled];
  const partly: TpsDigest[] = [];
  const awaited: RegionCode[] = [];
  const attention = new Map((desa.before?.attention ?? []).map((one) => [one.code, one]));
  const unread: RegionCode[] = [];
  const most = desa.isInsistent ? Number.POSITIVE_INFINITY : FAILING_IN_A_ROW;
  let failing: readonly SirekapError[] = [];
  await pMap(
    codes.value,
    async (code) => {
      if (failing.length >= most) return;
      const judged = await readTps(gathering, desa, code, urgency);
      failing = !judged.ok && isSourceFailing(judged.error) ? [...failing, judged.error] : [];
      if (!judged.ok || judged.value === null) {
        unread.push(code);
        awaited.push(code);
        return;
      }
      noteAttention(attention, judged.value);
      if (isWhole(judged.value)) settled.push(digestOf(judged.value));
      else {
        awaited.push(code);
        partly.push(digestOf(judged.value));
      }
    },
    { concurrency: TPS_AT_ONCE },
  );
  const [failure] = failing;
  const isNothingRead = desa.isInsistent && unread.length === codes.value.length;
  if (failure !== undefined && (failing.length >= most || isNothingRead)) return err(failure);

  const sum = sumDigests(settled);
  const digest = partly.length === 0 ? sum : sumDigests([sum, ...partly]);
  const readAt = Math.floor(gathering.clock.now() / 1000);
  const read: DesaDigest = {
    digest,
    stamp: desa.stamp,
    settled: sum,
    awaited: awaited.length === 0 ? NOTHING : awaited.sort(),
    attention: [...attention.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    readAt,
    doubtedSince: null,
  };
  return ok({ read, unread });
}

function noteAttention(known: Map<RegionCode, AttentionTps>, { document, checks, verdict }: JudgedTps): void {
  known.delete(document.code);
  const found = attentionOf(document, checks, verdict);
  if (found !== null) known.set(document.code, found);
}

/** One list for all: most of 80,000 desa await nothing. */
const NOTHING: readonly RegionCode[] = [];

/** As many as the gatherer has connections: a desa that a reader looks at is read at full pace. */
const TPS_AT_ONCE = 4;

/** From the tree, or where it has no list of them, from the desa's own table. */
async function tpsOf(
  gathering: Gathering,
  desa: RegionCode,
  urgency: Urgency,
): Promise<Result<readonly RegionCode[] | null, SirekapError>> {
  const list = await question(gathering, urgency, (source) => source.regions(desa));
  if (!list.ok) return list;
  if (list.value.kind === 'published') return ok(list.value.value.map(({ code }) => code));
  const table = await question(gathering, urgency, (source) => source.aggregate(desa));
  if (!table.ok) return table;
  return ok(table.value.kind === 'published' ? table.value.value.rows.map(({ code }) => code) : null);
}

async function readTps(
  gathering: Gathering,
  { code: desa, listed }: DesaToRead,
  code: RegionCode,
  urgency: Urgency,
): Promise<Result<JudgedTps | null, SirekapError>> {
  const answer = await question(gathering, urgency, (source) => source.tps(code));
  if (!answer.ok) return answer;
  if (answer.value.kind === 'notPublished') return ok(null);
  return judgeTps(gathering.contest, listed, answer.value.value, async () => {
    const aggregate = await question(gathering, urgency, (source) => source.aggregate(desa));
    return aggregate.ok ? ok(isWithheldAggregate(aggregate.value)) : aggregate;
  });
}

/** Nothing more is to come without the desa's row changing: votes that are withheld come back with their row. */
function isWhole({ document }: JudgedTps): boolean {
  const { votes, administration } = document;
  const isRead = votes.kind === 'withheld' || (votes.kind === 'read' && !isPartlyKnown(votes.votes));
  return isRead && administration !== null;
}

function digestOf({ document, checks, verdict }: JudgedTps): TpsDigest {
  return digestOfTps(document, checks, verdict);
}
