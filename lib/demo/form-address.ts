import { parseRegionCode, type RegionCode } from '../domain/region-code.ts';
import { type ElectionCode, isElectionCode } from './election-code.ts';
import { stream } from './random.ts';
import { wibFileTime } from './wib.ts';

/** A page of a form, from 1. */
type PageNumber = 1 | 2 | 3;
export const PAGE_NUMBERS: readonly PageNumber[] = [1, 2, 3];

export interface FormPageName {
  readonly election: ElectionCode;
  readonly tps: RegionCode;
  readonly page: PageNumber;
}

/** Path of a page's image, in the pattern of the real one (RECAP_API §2): the upload time is in the name. */
export function formPath(seed: number, name: FormPageName, uploadedAt: number): string {
  const { election, tps } = name;
  const folders = [tps.slice(0, 2), tps.slice(2, 4), tps.slice(4, 6), tps.slice(6, 8), tps.slice(8, 10)].join(
    '/',
  );
  const file = `${tps}-${wibFileTime(uploadedAt)}--${uuidOf(seed, name)}.svg`;
  return `/formc/${shelfOf(seed, name)}/pilkada/${election}/${folders}/${file}`;
}

const PATH =
  /^\/formc\/[0-9a-f]{4}\/pilkada\/(pkwk[pk])\/(\d\d)\/(\d\d)\/(\d\d)\/(\d\d)\/(\d\d)\/(\d{13})-(\d{8}-\d{6})--[0-9a-f-]{36}\.svg$/;

/**
 * The page that a path names, or null. The upload time may be any: it depends on when the simulation was
 * started, and what was once linked shall stay readable.
 */
export function parseFormPath(seed: number, path: string): FormPageName | null {
  const [, election, , , , , , digits] = PATH.exec(path) ?? [];
  const tps = parseRegionCode(digits ?? '');
  if (election === undefined || !isElectionCode(election) || !tps.ok) return null;
  const name = PAGE_NUMBERS.map((page) => ({ election, tps: tps.value, page })).find((candidate) =>
    path.endsWith(`--${uuidOf(seed, candidate)}.svg`),
  );
  return name !== undefined && path.startsWith(formPath(seed, name, 0).slice(0, FIXED_LENGTH)) ? name : null;
}

// "/formc/hhhh/pilkada/pkwkk/PP/KK/CC/VV/VV/" and the 13 digits: all that the seed and the TPS decide before
// the time.
const FIXED_LENGTH = '/formc/0000/pilkada/pkwkk/00/00/00/00/00/0000000000000'.length;

function shelfOf(seed: number, { election, tps }: FormPageName): string {
  return hex(stream(seed, `shelf of ${election}`).bits(Number(tps.slice(0, 7)), Number(tps.slice(7)))).slice(
    0,
    4,
  );
}

function uuidOf(seed: number, { election, tps, page }: FormPageName): string {
  const source = stream(seed, `page ${page} of ${election}`);
  const digits = [0, 1, 2, 3]
    .map((part) => hex(source.bits(Number(tps.slice(0, 7)), Number(tps.slice(7)) * 4 + part)))
    .join('');
  // Version 4, variant 10xx, as random UUIDs are marked.
  const marked = `${digits.slice(0, 12)}4${digits.slice(13, 16)}a${digits.slice(17)}`;
  return [
    marked.slice(0, 8),
    marked.slice(8, 12),
    marked.slice(12, 16),
    marked.slice(16, 20),
    marked.slice(20),
  ].join('-');
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}

/** Path of the sheet of a region's D.Hasil. */
export function recapSheetPath(seed: number, election: ElectionCode, region: string): string {
  const mark = hex(stream(seed, `recap sheet of ${election}`).bits(Number(region)));
  return `/formd/pilkada/${election}/${region}-${mark}.svg`;
}

/** The region whose D.Hasil a path names, or null. */
export function parseRecapSheetPath(
  seed: number,
  path: string,
): { readonly election: ElectionCode; readonly region: RegionCode } | null {
  const [, election, digits] = /^\/formd\/pilkada\/(pkwk[pk])\/(\d+)-[0-9a-f]{8}\.svg$/.exec(path) ?? [];
  const region = parseRegionCode(digits ?? '');
  if (election === undefined || !isElectionCode(election) || !region.ok) return null;
  return recapSheetPath(seed, election, region.value) === path ? { election, region: region.value } : null;
}
