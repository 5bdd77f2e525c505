import type { Contest } from '../domain/contest.ts';
import { parentOf, type RegionCode } from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import type { TpsDocument } from '../domain/tps.ts';
import { checkTps } from '../domain/tps-checks.ts';
import type { TpsResult } from '../domain/tps-result.ts';
import { verdictOf } from '../domain/verdict.ts';
import type { RecapError } from '../recap/error.ts';
import { getAggregate, getSlates, getTps } from './documents.ts';
import { slateOf, withUnlisted } from './slate.ts';

/** What the source says of a TPS that exists, with every check that its figures allow. */
export async function getTpsResult(
  contest: Contest,
  code: RegionCode,
): Promise<Result<TpsResult, RecapError>> {
  const [slates, tps] = await Promise.all([getSlates(contest), getTps(contest, code)]);
  if (!slates.ok) return slates;
  if (!tps.ok) return tps;
  const lists = slates.value.value.kind === 'published' ? slates.value.value.value : null;
  const slate = slateOf(contest, lists, code);
  const { failingSince, value: answer } = tps.value;
  const listed = slate.kind === 'slate' ? slate.options : [];

  if (answer.kind === 'notPublished') {
    const { url, checkedAt } = answer;
    const state =
      slate.kind === 'noContest'
        ? ({ kind: 'noContest' } as const)
        : ({ kind: 'notPublished', url, checkedAt } as const);
    return ok({ code, options: listed, state, failingSince });
  }
  const options = withUnlisted(listed, idsOf(answer.value));
  const document = await unlessWithheld(contest, inOrderOf(options, answer.value));
  const checks = checkTps(document, contest);
  const state = {
    kind: 'published',
    document,
    checks,
    verdict: verdictOf(document, checks),
    provenance: answer.provenance,
  } as const;
  return ok({ code, options, state, failingSince });
}

function idsOf(document: TpsDocument): readonly string[] {
  return document.votes.kind === 'read' ? document.votes.votes.map((entry) => entry.option) : [];
}

/** Votes in ballot order, an option the source leaves out as an unknown number: sums are spelled out as on the form. */
function inOrderOf(options: TpsResult['options'], document: TpsDocument): TpsDocument {
  if (document.votes.kind !== 'read') return document;
  const known = new Map(document.votes.votes.map((entry) => [entry.option, entry.votes]));
  const votes = options.map(({ id }) => ({ option: id, votes: known.get(id) ?? null }));
  return { ...document, votes: { kind: 'read', votes } };
}

/** A TPS can truly have zeros, unless its desa as a whole is withheld (docs/adr/0004). Asked only where all is zero. */
async function unlessWithheld(contest: Contest, document: TpsDocument): Promise<TpsDocument> {
  const { votes, code } = document;
  const desa = parentOf(code);
  if (votes.kind !== 'read' || desa === null || votes.votes.some((entry) => entry.votes !== 0))
    return document;
  const answer = await getAggregate(contest, desa);
  const isWithheld =
    answer.ok &&
    answer.value.value.kind === 'published' &&
    answer.value.value.value.tally.kind === 'withheld';
  return isWithheld ? { ...document, votes: { kind: 'withheld' } } : document;
}
