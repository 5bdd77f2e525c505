import type { Contest } from '#lib/domain/contest.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { isSameDay } from '#lib/domain/same-day.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { otherContestChecks } from '#lib/domain/tps-checks.ts';
import type { BesideDocument } from '#lib/domain/tps-operands.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { settings } from '#lib/settings.ts';
import { getSlates, getTps } from '#lib/source/documents.ts';
import { slateOf } from '../region/slate.ts';

/**
 * A TPS held against its forms in the other contests of the day (R17), for its page, where one more question a contest is
 * worth it. Asked for whoever comes first, and kept as any document; where one cannot be had, the rule is untested.
 */
export async function besideOtherContests(contest: Contest, result: TpsResult): Promise<TpsResult> {
  const { state, code } = result;
  if (state.kind !== 'published' || !hasSharedRows(state.document)) return result;
  const { document } = state;
  const asked = await Promise.all(
    settings()
      .contests.filter((other) => other.slug !== contest.slug && isSameDay(other, contest))
      .map((other) => formIn(other, code)),
  );
  const others = asked.filter((other) => other !== null);
  if (others.length === 0) return result;
  const across = others.flatMap((other) => otherContestChecks(document, other));
  return { ...result, state: { ...state, checks: [...state.checks.filter(isAboutThis), ...across] } };
}

function isAboutThis({ rule }: { readonly rule: string }): boolean {
  return rule !== 'R17';
}

function hasSharedRows({ administration }: TpsDocument): boolean {
  return administration !== null && [administration.votedDpt, administration.votedByIdCard].some(isKnown);
}

function isKnown({ total }: { readonly total: number | null }): boolean {
  return total !== null;
}

/** Null where that contest is not held here. */
async function formIn(other: Contest, code: RegionCode): Promise<BesideDocument['otherContest']> {
  const slates = await getSlates(other);
  const lists = slates.ok && slates.value.value.kind === 'published' ? slates.value.value.value : null;
  if (slateOf(other, lists, code).kind === 'noContest') return null;
  const answer = await getTps(other, code);
  const document = answer.ok && answer.value.value.kind === 'published' ? answer.value.value.value : null;
  return { name: other.shortTitle, administration: document?.administration ?? null };
}
