import pMap from 'p-map';
import { cache } from 'react';
import type { AttentionTps } from '#lib/domain/attention-tps.ts';
import { attentionOf } from '#lib/domain/attention-tps.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { type TpsListRow, tpsListRow } from '#lib/domain/tps-list.ts';
import { settings } from '#lib/settings.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getAggregate, getRegions, getSlates, getTps } from '#lib/source/documents.ts';
import { BULK_AT_ONCE, inBulk } from '#lib/source/source-queue.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
import { attentionIn, digestOf } from '../digests/digest-store.ts';
import { onlyDesaOf } from '../region/place-abroad.ts';
import { getRegionPage, type RegionPage } from '../region/result-page.ts';
import { slateOf } from '../region/slate.ts';
import { isWithheldAggregate, type JudgedTps, judgeTps } from './judge-tps.ts';

/** Every TPS of a desa, or those of a kecamatan that someone should look at. */
export type TpsList =
  | { readonly kind: 'desa'; readonly rows: readonly TpsListRow[]; readonly unread: readonly Region[] }
  | {
      readonly kind: 'kecamatan';
      readonly attention: readonly AttentionTps[];
      readonly desa: readonly Region[];
      /** Desa of which no document was read: their TPS are not in the list. */
      readonly unread: readonly Region[];
    };

export type TpsListPage = RegionPage & { readonly list: TpsList };

/** Most TPS documents that one list asks the source for. */
const MOST_DOCUMENTS = 300;

/** The list page of a desa or kecamatan; null for any other address. Throws like `getResultPage`. */
export const getTpsListPage = cache(async (slug: string, code: string): Promise<TpsListPage | null> => {
  const page = await getRegionPage(slug, code);
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  if (page === null || page.result.state.kind === 'noContest' || contest === undefined) return null;
  const desa = await onlyDesaOf(contest, page.region.code);
  const listed = desa === null ? page : { ...page, region: { ...page.region, code: desa } };
  const level = levelOf(listed.region.code);
  if (level !== 'desa' && level !== 'kecamatan') return null;
  const list = await inBulk('list', () =>
    level === 'desa' ? desaList(contest, listed) : kecamatanList(contest, page.region.code),
  );
  if (!list.ok) throw new SourceUnavailable(`/${slug}/${code}/tps`, list.error);
  return { ...page, list: list.value };
});

async function desaList(
  contest: Contest,
  { region, result }: RegionPage,
): Promise<Result<TpsList, SirekapError>> {
  const tps = await getRegions(contest, region.code);
  if (!tps.ok) return tps;
  const listed = lastKnown(tps.value.value) ?? [];
  const options = result.options.map(({ id }) => id);
  const { judged, unread } = await judgeAll(contest, region.code, listed.slice(0, MOST_DOCUMENTS));
  // A TPS document may lack the word that its row in the desa's table has.
  const marks = new Map(result.rows.map(({ code, event }) => [code, event]));
  const rows = judged.map(({ tps: { code, name }, judged: { document, checks, verdict } }) => {
    const mark = marks.get(code);
    return {
      ...(mark && { event: mark }),
      ...tpsListRow(document, name, checks, verdict, options, contest.formModel),
    };
  });
  return ok({ kind: 'desa', rows, unread: [...unread, ...listed.slice(MOST_DOCUMENTS)] });
}

/** From what the site has added up already; what it has not is asked for now, up to a bound. */
async function kecamatanList(
  contest: Contest,
  kecamatan: RegionCode,
): Promise<Result<TpsList, SirekapError>> {
  const children = await getRegions(contest, kecamatan);
  if (!children.ok) return children;
  const desa = lastKnown(children.value.value) ?? [];
  const attention: AttentionTps[] = [...attentionIn(contest, kecamatan)];
  const unread: Region[] = [];
  let left = MOST_DOCUMENTS;
  for (const one of desa.filter(({ code }) => digestOf(contest, code) === null)) {
    const tps = await getRegions(contest, one.code);
    const listed = tps.ok ? (lastKnown(tps.value.value) ?? []) : [];
    if (listed.length === 0 || listed.length > left) {
      unread.push(one);
      continue;
    }
    left -= listed.length;
    const found = await judgeAll(contest, one.code, listed);
    if (found.judged.length === 0) unread.push(one);
    for (const { judged } of found.judged) {
      const noted = attentionOf(judged.document, judged.checks, judged.verdict);
      if (noted !== null) attention.push(noted);
    }
  }
  attention.sort((a, b) => (a.code < b.code ? -1 : 1));
  return ok({ kind: 'kecamatan', attention, desa, unread });
}

interface Judged {
  readonly judged: readonly { readonly tps: Region; readonly judged: JudgedTps }[];
  /** TPS without a document, or whose document could not be had. */
  readonly unread: readonly Region[];
}

async function judgeAll(contest: Contest, desa: RegionCode, all: readonly Region[]): Promise<Judged> {
  const listed = await ballotOf(contest, desa);
  const answers = await pMap(
    all,
    async (tps) => {
      const answer = await getTps(contest, tps.code);
      if (!answer.ok || answer.value.value.kind !== 'published') return { tps, judged: null };
      const judged = await judgeTps(contest, listed, answer.value.value.value, async () => {
        const aggregate = await getAggregate(contest, desa);
        return aggregate.ok ? ok(isWithheldAggregate(aggregate.value.value)) : aggregate;
      });
      return { tps, judged: judged.ok ? judged.value : null };
    },
    { concurrency: BULK_AT_ONCE },
  );
  return {
    judged: answers.flatMap(({ tps, judged }) => (judged === null ? [] : [{ tps, judged }])),
    unread: answers.filter(({ judged }) => judged === null).map(({ tps }) => tps),
  };
}

async function ballotOf(contest: Contest, desa: RegionCode): Promise<readonly BallotOption[]> {
  const slates = await getSlates(contest);
  const lists = slates.ok ? lastKnown(slates.value.value) : null;
  const slate = slateOf(contest, lists, desa);
  return slate.kind === 'slate' ? slate.options : [];
}
