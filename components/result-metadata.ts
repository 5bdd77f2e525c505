import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { siteText } from '#lib/text/id/site.ts';
import { placeName } from './layout/result-heading.tsx';

interface Place {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
}

/** Title, description and canonical address of a result page; invented data says so even in a browser's tab. */
export function resultMetadata({ contest, region, above }: Place) {
  const place = placeName(region, above);
  const title = `${contest.simulated ? `[${siteText.simulation.badge}] ` : ''}${place} – ${contest.shortTitle}`;
  return {
    title,
    description: `${contest.title}: ${place}. ${siteText.description}`,
    alternates: { canonical: pagePath(contest.slug, region.code) },
    ...(contest.simulated ? { robots: { index: false } } : {}),
  };
}
