import type { Aggregate } from '../domain/aggregate.ts';
import type { Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { FormalRecap } from '../domain/formal-recap.ts';
import type { Published } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isPossibleTime, provenanceOf } from '../domain/source-time.ts';
import type { TpsDocument } from '../domain/tps.ts';
import { withinBounds } from './bounds.ts';
import type { SirekapError } from './error.ts';
import type { FetchDocument } from './fetch-document.ts';
import { aggregateParser } from './parse-aggregate.ts';
import { candidatesParser } from './parse-candidates.ts';
import { formalRecapParser } from './parse-formal-recap.ts';
import { regionsParser } from './parse-regions.ts';
import { tpsParser } from './parse-tps.ts';
import type { Parser } from './parsed.ts';
import { candidatesUrl, formalRecapUrl, hasFormalRecap, resultUrl, treeUrl } from './urls.ts';

type Answer<T> = Promise<Result<Published<T>, SirekapError>>;

/** One contest's recap API in the site's own words. Every call asks the source; keeping answers is the caller's. */
export interface SirekapClient {
  /** Children of a region; provinces for the nation. */
  readonly regions: (parent: RegionCode) => Answer<readonly Region[]>;
  readonly candidates: () => Answer<readonly Slate[]>;
  /** Layer "Hitung Suara" of a region above TPS. */
  readonly aggregate: (region: RegionCode) => Answer<Aggregate>;
  readonly tps: (code: RegionCode) => Answer<TpsDocument>;
  /** False at tiers for which the API has no document of the layer "Rekapitulasi". */
  readonly hasFormalRecap: (region: RegionCode) => boolean;
  /** Layer "Rekapitulasi"; nothing is published where `hasFormalRecap` is false. */
  readonly formalRecap: (region: RegionCode) => Answer<FormalRecap>;
}

export function createSirekapClient(contest: Contest, fetchDocument: FetchDocument): SirekapClient {
  const get = <T>(url: string, parse: Parser<T>): Answer<T> => getParsed(fetchDocument, url, parse);
  const { sirekap, slateLevel } = contest;
  return {
    regions: (parent) => get(treeUrl(sirekap, parent), regionsParser(parent)),
    candidates: () => get(candidatesUrl(sirekap), candidatesParser(sirekap.dialect)),
    aggregate: (region) =>
      get(resultUrl(sirekap, region), aggregateParser(sirekap.dialect, region, slateLevel)),
    tps: async (code) => withPossibleUploads(await get(resultUrl(sirekap, code), tpsParser(contest, code))),
    hasFormalRecap: (region) => hasFormalRecap(contest, region),
    formalRecap: (region) => get(formalRecapUrl(sirekap, region), formalRecapParser(region)),
  };
}

async function getParsed<T>(fetchDocument: FetchDocument, url: string, parse: Parser<T>): Answer<T> {
  const fetched = await fetchDocument(url);
  if (!fetched.ok) return fetched;
  if (fetched.value.kind === 'absent') {
    return ok({ kind: 'notPublished', url, checkedAt: fetched.value.checkedAt, withdrawn: null });
  }
  const within = withinBounds(fetched.value.json);
  const parsed = within.ok ? parse(fetched.value.json) : within;
  if (!parsed.ok) return err({ kind: 'wrongShape', url, problem: parsed.error.problem });
  const { value, ...stated } = parsed.value;
  const provenance = provenanceOf(url, stated, fetched.value.fetchedAt);
  return ok({ kind: 'published', value, provenance });
}

/** A photo whose name says that it was sent after it was received does not say when it was sent. */
function withPossibleUploads(
  answer: Result<Published<TpsDocument>, SirekapError>,
): Result<Published<TpsDocument>, SirekapError> {
  if (!answer.ok || answer.value.kind !== 'published') return answer;
  const { value, provenance } = answer.value;
  const pages = value.pages.map((page) =>
    page.kind === 'scanned' &&
    page.uploadedAt !== null &&
    !isPossibleTime(page.uploadedAt, provenance.fetchedAt)
      ? { ...page, uploadedAt: null }
      : page,
  );
  return ok({ ...answer.value, value: { ...value, pages } });
}
