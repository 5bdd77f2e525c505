import { siteAddress } from '#lib/domain/edition.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { citeText } from '#lib/text/cite.ts';

/** Address of a region's own page, as path. */
export function ownAddress(slug: string, code: RegionCode): string {
  return localizedPath(pagePath(slug, code));
}

interface Props {
  /** Origin of the site; null where it does not know its name. */
  readonly site: string | null;
  readonly address: string;
}

/** An address to be typed from paper. */
export function ShortAddress({ site, address }: Props) {
  const short = siteAddress(site, address).replace(/^https?:\/\//, '');
  return <p className="wrap-anywhere">{citeText().shortAddress(short)}</p>;
}
