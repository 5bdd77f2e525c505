import type { Contest } from '#lib/domain/contest.ts';
import { digitHints } from '#lib/domain/digit-hint.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import { parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import type { MarkedEvent } from '#lib/domain/vote-event.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getAggregate, getSlates, getTps } from '#lib/source/documents.ts';
import { slateOf, withUnlisted } from '../region/slate.ts';
import { isWithheldAggregate, judgeTps } from './judge-tps.ts';

/** What the source says of a TPS that exists, with every check that its figures allow. */
export async function getTpsResult(
  contest: Contest,
  code: RegionCode,
): Promise<Result<TpsResult, SirekapError>> {
  const [slates, tps, row] = await Promise.all([
    getSlates(contest),
    getTps(contest, code),
    rowInDesa(contest, code),
  ]);
  if (!slates.ok) return slates;
  if (!tps.ok) return tps;
  const lists = lastKnown(slates.value.value);
  const slate = slateOf(contest, lists, code);
  const { failingSince, value: answer } = tps.value;
  const listed = slate.kind === 'slate' ? slate.options : [];

  if (answer.kind === 'notPublished') {
    const { url, checkedAt, withdrawn } = answer;
    const state =
      slate.kind === 'noContest'
        ? ({ kind: 'noContest' } as const)
        : ({ kind: 'notPublished', url, checkedAt, withdrawn } as const);
    const last = withdrawn?.last?.value;
    const options = last?.votes.kind === 'read' ? withUnlisted(listed, last.votes.votes) : listed;
    return ok({ code, options, state, failingSince });
  }
  const judged = await judgeTps(contest, listed, withEvent(answer.value, row.event), async () =>
    ok(row.isDesaWithheld),
  );
  if (!judged.ok) return judged;
  const { options, ...rest } = judged.value;
  const hints = digitHints(rest.document, contest, rest.checks);
  const state = { kind: 'published', ...rest, hints, provenance: answer.provenance } as const;
  return ok({ code, options, state, failingSince });
}

/**
 * What the desa's table says of a TPS. A desa that cannot be asked is not held to be withheld: the page shows what its own
 * document says.
 */
async function rowInDesa(
  contest: Contest,
  code: RegionCode,
): Promise<{ readonly isDesaWithheld: boolean; readonly event: MarkedEvent | null }> {
  const desa = parentOf(code);
  const answer = desa === null ? null : await getAggregate(contest, desa);
  if (!answer?.ok || answer.value.value.kind !== 'published') return { isDesaWithheld: false, event: null };
  const row = answer.value.value.value.rows.find((candidate) => candidate.code === code);
  return { isDesaWithheld: isWithheldAggregate(answer.value.value), event: row?.event ?? null };
}

/** A TPS document may lack the word that its row in the desa's table has. */
function withEvent(document: TpsDocument, event: MarkedEvent | null): TpsDocument {
  return event === null || document.event.kind !== 'regular' ? document : { ...document, event };
}
