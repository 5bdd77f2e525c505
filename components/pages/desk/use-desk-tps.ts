import { useEffect } from 'react';
import useSWR from 'swr';
import { wantsLittleData } from '#components/layout/ui/wants-little-data.ts';
import { fetchLater } from '#components/result/live/standing-answer.ts';
import { isTpsResult } from '#components/result/live/tps-answer.ts';
import { neighboursOf } from '#lib/domain/desk/desk-order.ts';
import { imageOf } from '#lib/domain/desk/desk-rows.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';

/** The TPS on the desk, as far as it has arrived. */
export interface DeskTps {
  readonly result: TpsResult | null;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

// What was fetched stays as it was until asked for again: numbers must not change under a reader's eyes.
const ONCE = {
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  revalidateIfStale: false,
  errorRetryCount: 2,
} as const;

/**
 * Fetches a TPS and, once it is there, its neighbours: the one before and the two that follow. Of photos only the first
 * of the next TPS that is looked at (`firstPage`) is fetched ahead, and none for a reader who asked for fewer bytes.
 */
export function useDeskTps(
  slug: string,
  order: readonly RegionCode[],
  code: RegionCode,
  firstPage: number,
): DeskTps {
  const { previous, next, afterNext } = neighboursOf(order, code);
  const current = useTps(slug, code);
  const isHere = current.result !== null;
  const following = useTps(slug, isHere ? next : null);
  const isFollowed = isHere && following.result !== null;
  useTps(slug, isFollowed ? afterNext : null);
  useTps(slug, isFollowed ? previous : null);

  const image = imageIn(following.result, firstPage);
  useEffect(() => {
    if (image === null || wantsLittleData()) return;
    const ahead = new Image();
    ahead.referrerPolicy = 'no-referrer';
    ahead.fetchPriority = 'low';
    ahead.src = image;
  }, [image]);
  return current;
}

function useTps(slug: string, code: RegionCode | null): DeskTps {
  const { data, error, mutate } = useSWR(
    code === null ? null : `/api/rekap/${slug}/${code}`,
    fetchLater,
    ONCE,
  );
  const result = isTpsResult(data, code) ? data : null;
  return {
    result,
    hasFailed: result === null && (error !== undefined || data !== undefined),
    again: () => void mutate(),
  };
}

function imageIn(result: TpsResult | null, page: number): string | null {
  return result?.state.kind === 'published' ? imageOf(result.state.document.pages, page) : null;
}
