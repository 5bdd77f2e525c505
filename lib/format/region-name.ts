import { isOverseas, tierOfRows } from '../domain/overseas.ts';
import type { Region } from '../domain/region.ts';
import { levelOf, type RegionCode, type RegionLevel, tpsNumberOf } from '../domain/region-code.ts';
import { type Language, language } from '../language/language.ts';

// Words that are no ordinary words: abbreviations and Roman numerals stay capitals, "dan" is small.
const CAPITALS = /^(?:DKI|DI|[IVX]+)$/;
const SMALL = /^DAN$/;

/**
 * A region as people write it: `Kabupaten Indramayu`, `Kelurahan Pulau Harapan`, `TPS 008`. The source writes capitals
 * and says kabupaten or kelurahan only through the code (RECAP_API §0). Without a name, the code: never a blank.
 */
export function regionName(region: Region): string {
  const level = levelOf(region.code);
  if (level === 'nasional') return 'Indonesia';
  if (level === 'tps') return tpsName(region);
  if (region.name === null) {
    if (!isOverseas(region.code)) return `${levelName(level)} ${region.code}`;
    return level === 'provinsi' ? OVERSEAS_NAME : `${PLACE_ABROAD} ${region.code}`;
  }
  const name = titleCase(region.name);
  const prefix = prefixOf(region.code, level);
  return prefix === '' || name.startsWith(`${prefix} `) || hasOwnPrefix(name, level)
    ? name
    : `${prefix} ${name}`;
}

/** A region with every region above it, the nearest first: `Desa Karangsong, Kecamatan Indramayu, …`. */
export function regionPathName(region: Region, above: readonly Region[]): string {
  return [...above, region].map(regionName).reverse().join(', ');
}

/** The same without the word for its tier, for tables whose heading says it. */
export function shortRegionName(region: Region): string {
  if (levelOf(region.code) === 'tps') return tpsName(region);
  return region.name === null ? (region.code === '99' ? OVERSEAS_NAME : region.code) : titleCase(region.name);
}

/** A name stands as the source spells it unless it is written in capitals (overseas ones are not). */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/[\p{L}\d']+/gu, (word, at: number) => {
    if (CAPITALS.test(word)) return word;
    return SMALL.test(word) && at > 0 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

const LEVEL_NAMES: Readonly<Record<RegionLevel, string>> = {
  nasional: 'Indonesia',
  provinsi: 'Provinsi',
  kabkota: 'Kabupaten/Kota',
  kecamatan: 'Kecamatan',
  desa: 'Desa/Kelurahan',
  tps: 'TPS',
};

// Tiers keep the names of the law, as regions do; only the province has an English word that says the same.
const ENGLISH_LEVEL_NAMES: Readonly<Record<RegionLevel, string>> = { ...LEVEL_NAMES, provinsi: 'Province' };
const NAMES_BY_LANGUAGE: Readonly<Record<Language, typeof LEVEL_NAMES>> = {
  id: LEVEL_NAMES,
  en: ENGLISH_LEVEL_NAMES,
};

// As the source calls it, and the law: a committee at each representation of Indonesia counts (PPLN).
const OVERSEAS_NAME = 'Luar Negeri';
const PLACE_ABROAD = 'Perwakilan (PPLN)';
/** Ballots abroad are cast at a TPS, by post (POS), or into a box that travels (KSK). */
const VOTED_ABROAD = 'TPS, POS, KSK';

/** Word for the regions that a region's page has rows of. */
export function rowLevelName(parent: RegionCode): string {
  const level = tierOfRows(parent) ?? 'tps';
  if (!isOverseas(parent)) return levelName(level);
  return level === 'tps' ? VOTED_ABROAD : PLACE_ABROAD;
}

/** Word for a tier within a region: abroad those between 99 and the TPS are one place. */
export function levelNameWithin(region: RegionCode, level: RegionLevel): string {
  const isPlace = level === 'kabkota' || level === 'kecamatan' || level === 'desa';
  return isOverseas(region) && isPlace ? PLACE_ABROAD : levelName(level);
}

/** Word for a tier in running text and headings. */
export function levelName(level: RegionLevel): string {
  return NAMES_BY_LANGUAGE[language()][level];
}

function tpsName(region: Region): string {
  // Overseas there are KSK and POS besides TPS (RECAP_API §0); the source's own name says which.
  if (region.name !== null) return region.name.replace(/^Tps/i, 'TPS');
  // Abroad a code's last digits are no number: `TPS 001` may be …002.
  return isOverseas(region.code) ? `${VOTED_ABROAD} ${region.code}` : `TPS ${tpsNumberOf(region.code)}`;
}

function prefixOf(code: RegionCode, level: RegionLevel): string {
  if (isOverseas(code) || level === 'provinsi') return '';
  if (level === 'kabkota') return Number(code.slice(2, 4)) >= 71 ? 'Kota' : 'Kabupaten';
  if (level === 'kecamatan') return isPapua(code) ? 'Distrik' : 'Kecamatan';
  return code.charAt(6) === '1' ? 'Kelurahan' : isPapua(code) ? 'Kampung' : 'Desa';
}

function isPapua(code: RegionCode): boolean {
  return /^9[1-6]/.test(code);
}

function hasOwnPrefix(name: string, level: RegionLevel): boolean {
  return level === 'kabkota' && /^(?:Kabupaten|Kota|Kab\.?) /.test(name);
}
