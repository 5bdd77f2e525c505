import { isRegionResult } from '#components/result/live/region-answer.ts';
import { isInstantAnswer } from '#lib/domain/instant-answer-guard.ts';
import { ancestorsOf, type RegionCode, regionAt } from '#lib/domain/region-code.ts';
import { regionName } from '#lib/format/region-name.ts';

/** A region to open. */
export interface NamedPlace {
  readonly code: RegionCode;
  readonly name: string;
  /** Names above it, from its parent up to the province. */
  readonly above: readonly string[];
  /** Slug of a contest that has it. */
  readonly contest: string;
}

/** Asks this site; null where it has no answer. */
export type Ask = (path: string) => Promise<unknown>;

/**
 * Names of regions, and a contest that has each; regions that no contest has are left out. Asked for by kecamatan, with
 * the names of all its desa at once: the desa itself is asked for only when the reader opens it.
 */
export async function namePlaces(
  ask: Ask,
  codes: readonly RegionCode[],
  contest: string | null,
): Promise<readonly NamedPlace[]> {
  const areas = new Set(codes.map((code) => regionAt(code, 'kecamatan') ?? code));
  const hasDesa = (area: RegionCode) => codes.some((code) => code !== area && code.startsWith(area));
  const named = await Promise.all(
    [...areas].map(async (area) => {
      const place = await nameArea(ask, area, contest);
      if (place === null) return [];
      return hasDesa(area) ? [place, ...(await desaOf(ask, place))] : [place];
    }),
  );
  return codes.flatMap((code) => named.flat().find((place) => place.code === code) ?? []);
}

/** A kecamatan, or a wider region; null where no contest has it. */
async function nameArea(ask: Ask, code: RegionCode, contest: string | null): Promise<NamedPlace | null> {
  const query = new URLSearchParams({ q: code, ...(contest === null ? {} : { contest }) });
  const answer = await ask(`/api/cari?${query}`);
  if (!isInstantAnswer(answer)) return null;
  const place = answer.places.find((one) => one.code === code);
  const slug = place === undefined ? undefined : answer.contests[place.contest]?.slug;
  if (place === undefined || slug === undefined) return null;
  const names = [...ancestorsOf(code), code].map((step, index) =>
    regionName({ code: step, name: place.names[index] ?? null }),
  );
  return { code, name: names.at(-1) ?? code, above: names.slice(0, -1).reverse(), contest: slug };
}

async function desaOf(ask: Ask, { code, name, above, contest }: NamedPlace): Promise<readonly NamedPlace[]> {
  const result = await ask(`/api/rekap/${contest}/${code}`);
  if (!isRegionResult(result, code)) return [];
  return result.rows.map((row) => ({
    code: row.code,
    name: regionName(row),
    above: [name, ...above],
    contest,
  }));
}
