import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import { createRandom } from './shuffle.ts';

/** An address of the site and what it must be about. */
export interface Reading {
  readonly path: string;
  /** Of the recap API; null for pages of no region. */
  readonly election: string | null;
  readonly code: string | null;
  readonly isInvented: boolean;
}

export interface ContestName {
  readonly slug: string;
  readonly election: string;
}

/** Of so many pages, which share is of which tier; what is left are TPS. */
const SHARES = [
  ['provinsi', 0.03],
  ['kabkota', 0.2],
  ['kecamatan', 0.2],
  ['desa', 0.25],
] as const;
const INVENTED = 0.02;
const TPS_FROM_ONE_DESA = 4;

/** Distinct pages of every tier in both languages, in a mixed order that is the same each time. */
export async function readingList(
  count: number,
  contests: readonly ContestName[],
  tpsOf: (desa: string) => Promise<readonly string[]>,
): Promise<readonly Reading[]> {
  const random = createRandom(20_241_127);
  const regions = random.shuffled(await demoRegions());
  const list: Reading[] = [];
  const add = (code: string, isInvented: boolean): void => {
    const { slug, election } = contests[list.length % contests.length] ?? { slug: '', election: '' };
    const language = random.below(3) === 0 ? '/en' : '';
    list.push({ path: `${language}/${slug}/${code}`, election, code, isInvented });
  };
  const codesOf = (tier: string): readonly string[] =>
    regions.flatMap(({ code }: Region) => (levelOf(code) === tier ? [code] : []));
  for (const [tier, share] of SHARES)
    for (const code of codesOf(tier).slice(0, Math.round(count * share))) add(code, false);
  for (let at = 0; at < count * INVENTED; at += 1) add(inventedCode(at), true);
  for (const desa of codesOf('desa').toReversed()) {
    if (list.length >= count) break;
    for (const code of (await tpsOf(desa)).slice(0, TPS_FROM_ONE_DESA)) add(code, false);
  }
  return random.shuffled(list.slice(0, count));
}

/** Codes that look like regions and are none: provinces 01 to 10 and 20 do not exist, nor do kabupaten …60. */
function inventedCode(at: number): string {
  const province = String(1 + (at % 10)).padStart(2, '0');
  return (
    [province, `32${60 + (at % 10)}`, `${province}01${10 + (at % 80)}`, `3212012999${100 + at}`][at % 4] ??
    '00'
  );
}

/** What everyone opens: home, nations, some provinces and what lies on the way down from one, and their refreshes. */
export function popularReadings(contests: readonly ContestName[], tps: string): readonly Reading[] {
  const codes = ['32', '3212', tps.slice(0, 6), tps.slice(0, 10), tps];
  const nothing = { election: null, code: null, isInvented: false };
  return [
    { path: '/', ...nothing },
    { path: '/en', ...nothing },
    ...contests.flatMap(({ slug, election }) => [
      { path: `/${slug}`, election, code: '0', isInvented: false },
      ...codes.flatMap((code) => [
        { path: `/${slug}/${code}`, election, code, isInvented: false },
        { path: `/api/rekap/${slug}/${code}`, election, code, isInvented: false },
      ]),
    ]),
  ];
}
