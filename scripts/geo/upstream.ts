import type { MapCredit } from '../../lib/domain/map-outline.ts';
import type { PackLevel } from '../../lib/geo/pack-format.ts';
import type { PinnedCommit } from './git-checkout.ts';

/** Whom to name beside maps drawn from github.com/cahyadsn/wilayah_boundaries. */
export const UPSTREAM_CREDIT: MapCredit = {
  name: 'cahyadsn/wilayah_boundaries',
  url: 'https://github.com/cahyadsn/wilayah_boundaries',
  licence: 'MIT',
};

const FOLDERS: Readonly<Record<PackLevel, string>> = {
  provinsi: 'db/prov',
  kabkota: 'db/kab',
  kecamatan: 'db/kec',
  desa: 'db/kel',
};

/** The commit that `--download` fetches: region codes of Kepmendagri 300.2.2-2430/2025. */
export function upstreamCommit(levels: readonly PackLevel[]): PinnedCommit {
  return {
    url: UPSTREAM_CREDIT.url,
    commit: '3c5a7960f4d227a38489094d84252bdbb3f978a5',
    folders: levels.map((level) => FOLDERS[level]),
  };
}
