import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type Edition, siteAddress } from '#lib/domain/edition.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf, type RegionLevel } from '#lib/domain/region-code.ts';
import { regionName } from '#lib/format/region-name.ts';
import { language } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { siteText } from '#lib/text/site.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly edition: Edition;
  readonly provenance: Provenance | null;
}

/** Tiers whose tables someone would look for as data; below them a page is a part of one (docs/adr/0016). */
const DATASETS: readonly RegionLevel[] = ['nasional', 'provinsi'];

/**
 * A region's table for dataset searches (schema.org `Dataset`). Nothing of invented data, and nothing where the site
 * does not know its name: data needs an address that holds.
 */
export function DatasetMetadata({ contest, region, edition, provenance }: Props) {
  const isDataset = DATASETS.includes(levelOf(region.code));
  if (!isDataset || contest.simulated || edition.site === null || provenance === null) return null;
  const json = JSON.stringify(datasetOf(contest, region, edition.site, provenance));
  // A name from the source may hold `</script>`; as an escape of JSON it ends nothing.
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}

function modifiedAt({ sourceTime, fetchedAt, together }: Provenance): Instant {
  return together?.newestSourceTime ?? sourceTime ?? fetchedAt;
}

function datasetOf(contest: ContestLabel, region: Region, site: string, provenance: Provenance) {
  const path = pagePath(contest.slug, region.code);
  const name = `${contestTitle(contest)}: ${regionName(region)}`;
  const file = (type: string, end: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: siteAddress(site, `${path}/data.${end}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description: `${name}. ${siteText().description}`,
    url: siteAddress(site, localizedPath(path)),
    inLanguage: language(),
    license: contest.source.licence,
    creator: { '@type': 'Organization', name: contest.source.name, url: contest.source.url },
    // A sum over provinces is based on no one document; each has its own page and row.
    ...(provenance.together === undefined ? { isBasedOn: provenance.url } : {}),
    temporalCoverage: contest.votingDate,
    dateModified: modifiedAt(provenance),
    spatialCoverage: { '@type': 'Place', name: regionName(region) },
    distribution: [file('text/csv', 'csv'), file('application/json', 'json')],
  };
}
