import pMap from 'p-map';
import { cache } from 'react';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { type ContestLabel, contestLabelAt } from '#lib/domain/contest-label.ts';
import { deskPath } from '#lib/domain/page-path.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf, parseRegionCode, type RegionCode } from '#lib/domain/region-code.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { settings } from '#lib/settings.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { childrenOf } from '#lib/source/children.ts';
import { getSlates } from '#lib/source/documents.ts';
import { BULK_AT_ONCE, inBulk } from '#lib/source/source-queue.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
import { findRegion } from '../region/find-region.ts';
import { onlyDesaOf, shownRegion } from '../region/place-abroad.ts';
import { slateOf } from '../region/slate.ts';

/** A desa with its TPS, as the source's tree lists them. */
export interface DesaTps {
  readonly desa: Region;
  readonly tps: readonly Region[];
}

/** What an observer's desk begins with: which TPS there are, and which rows their forms have. No numbers. */
export interface DeskPageModel {
  readonly contest: ContestLabel;
  readonly region: Region;
  /** From the province down to the parent. */
  readonly above: readonly Region[];
  readonly options: readonly BallotOption[];
  readonly parts: readonly DesaTps[];
  /** Desa that are not listed, since a desk has a bound. */
  readonly leftOut: number;
}

/** More desa than any kecamatan has; a bound on what one page may ask of the source. */
const MOST_DESA = 60;

/** The desk of a desa or kecamatan; null where there is none. Throws `SourceUnavailable` when a list cannot be had. */
export const getDeskPage = cache(async (slug: string, codeText: string): Promise<DeskPageModel | null> => {
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  const code = parseRegionCode(codeText);
  if (contest === undefined || !code.ok) return null;
  const shown = await shownRegion(contest, code.value);
  const level = levelOf(shown);
  if (level !== 'desa' && level !== 'kecamatan' && (await onlyDesaOf(contest, shown)) === null) return null;
  const page = await loadDesk(contest, shown);
  if (!page.ok) throw new SourceUnavailable(deskPath(slug, code.value), page.error);
  return page.value;
});

async function loadDesk(
  contest: Contest,
  code: RegionCode,
): Promise<Result<DeskPageModel | null, SirekapError>> {
  const found = await findRegion(contest, code);
  if (!found.ok) return found;
  if (found.value.kind === 'unknown') return ok(null);
  const { region, above } = found.value;
  const slates = await getSlates(contest);
  if (!slates.ok) return slates;
  const lists = lastKnown(slates.value.value);
  const slate = slateOf(contest, lists, code);
  if (slate.kind === 'noContest') return ok(null);
  const only = await onlyDesaOf(contest, code);
  const own = only === null ? region : { ...region, code: only };
  const desa = levelOf(own.code) === 'desa' ? ok([own]) : await childrenOf(contest, code);
  if (!desa.ok) return desa;
  const parts = await inBulk('list', () => tpsOfAll(contest, desa.value.slice(0, MOST_DESA)));
  if (!parts.ok) return parts;
  return ok({
    contest: contestLabelAt(contest, code),
    region,
    above,
    options: slate.kind === 'slate' ? slate.options : [],
    parts: parts.value,
    leftOut: Math.max(0, desa.value.length - MOST_DESA),
  });
}

/** One list a desa, each kept for hours. */
async function tpsOfAll(
  contest: Contest,
  desa: readonly Region[],
): Promise<Result<readonly DesaTps[], SirekapError>> {
  const failures: SirekapError[] = [];
  const parts = await pMap(
    desa,
    async (one) => {
      const list = failures.length === 0 ? await childrenOf(contest, one.code) : ok([]);
      if (!list.ok) failures.push(list.error);
      return { desa: one, tps: list.ok ? list.value : [] };
    },
    { concurrency: BULK_AT_ONCE },
  );
  const [failure] = failures;
  return failure === undefined ? ok(parts) : err(failure);
}
