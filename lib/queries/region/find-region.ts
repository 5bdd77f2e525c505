import type { Aggregate } from '#lib/domain/aggregate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { withoutRepeats } from '#lib/domain/overseas.ts';
import { lastKnown, type Published } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { ancestorsOf, NATION, type RegionCode } from '#lib/domain/region-code.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getAggregate, getRegions, peekAggregate } from '#lib/source/documents.ts';
import { withLentNames } from './lent-names.ts';

/** A region with everything above it, or word that there is no such region. */
export type FoundRegion =
  | { readonly kind: 'found'; readonly region: Region; readonly above: readonly Region[] }
  /** With those above it that do exist, from the province down. */
  | { readonly kind: 'unknown'; readonly nearest: readonly Region[] };

/**
 * Walks the source's tree from the top. A list is asked for only when its parent is known to exist, so an invented
 * code costs the source nothing but lists that are kept anyway. The nation needs no list to exist.
 */
export async function findRegion(
  contest: Contest,
  code: RegionCode,
): Promise<Result<FoundRegion, SirekapError>> {
  if (code === NATION) return ok({ kind: 'found', region: { code, name: null }, above: [] });
  const trail: Region[] = [];
  let parent: RegionCode = NATION;
  for (const step of [...ancestorsOf(code), code]) {
    const child = await findChild(contest, parent, step);
    if (!child.ok) return child;
    if (child.value === null) return ok({ kind: 'unknown', nearest: trail });
    trail.push(child.value);
    parent = step;
  }
  const way = await withLentNames(contest, trail);
  const region = way.at(-1);
  return ok(
    region === undefined
      ? { kind: 'unknown', nearest: [] }
      : { kind: 'found', region, above: withoutRepeats(way).filter((step) => step !== region) },
  );
}

/**
 * The tree's own list decides. Where it lacks the region, or there is no list, the parent's table vouches for it: the
 * one at hand, however old; it is asked for only where the source publishes no list at all.
 */
async function findChild(
  contest: Contest,
  parent: RegionCode,
  code: RegionCode,
): Promise<Result<Region | null, SirekapError>> {
  const list = await getRegions(contest, parent);
  if (!list.ok) return list;
  const { value: published } = list.value;
  const listed = lastKnown(published)?.find((region) => region.code === code);
  if (listed) return ok(listed);

  const atHand = peekAggregate(contest, parent);
  if (atHand !== null || published.kind === 'published') return ok(inTable(atHand, code));
  const asked = await getAggregate(contest, parent);
  if (!asked.ok) return asked;
  return ok(inTable(asked.value.value, code));
}

function inTable(answer: Published<Aggregate> | null, code: RegionCode): Region | null {
  const rows = answer === null ? [] : (lastKnown(answer)?.rows ?? []);
  return rows.some((row) => row.code === code) ? { code, name: null } : null;
}
