import type { Region } from '#lib/domain/region.ts';
import { levelOf, provinceOf, type RegionCode } from '#lib/domain/region-code.ts';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { reportText } from '#lib/text/report.ts';

/**
 * Who can have a figure of this TPS looked at: the committee that holds the plenary, its commission, the supervisors.
 * Named as they are in Papua (PPD), Aceh (KIP, Panwaslih) and overseas (PPLN).
 */
export function addresseesOf(code: RegionCode, above: readonly Region[]): readonly string[] {
  const text = reportText().addressees;
  const province = provinceOf(code) ?? '';
  if (province === '99') return text.overseas;
  const nameOf = (level: 'kabkota' | 'kecamatan', name: (region: Region) => string): string => {
    const region = above.find((candidate) => levelOf(candidate.code) === level);
    return region === undefined ? '' : name(region);
  };
  const kabkota = nameOf('kabkota', regionName);
  const kecamatan = nameOf('kecamatan', shortRegionName);
  const isAceh = province === '11';
  return [
    /^9[1-6]$/.test(province) ? text.ppd(kecamatan) : text.ppk(kecamatan),
    isAceh ? text.kip(kabkota) : text.kpu(kabkota),
    isAceh ? text.panwaslih(kabkota) : text.bawaslu(kabkota),
  ].map((name) => name.trim());
}
