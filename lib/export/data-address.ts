import type { DataFile } from '../domain/data-file.ts';
import { CSV_METADATA, DATA_FORMATS, type DataEnding } from '../domain/data-path.ts';
import { NATION, REGION_LEVELS, type RegionLevel } from '../domain/region-code.ts';
import { shortRegionName } from '../format/region-name.ts';

const LONGEST_NAME = 40;
const ENDINGS: readonly DataEnding[] = [...DATA_FORMATS, CSV_METADATA];

/** Reads the last part of `/{contest}/{kode}/data/kecamatan.csv`; null for anything else. */
export function parseDataFileName(
  name: string,
): { readonly level: RegionLevel; readonly format: DataEnding } | null {
  const [levelText = ''] = name.slice(0, LONGEST_NAME).split('.', 1);
  const ending = name.slice(levelText.length + 1);
  const level = REGION_LEVELS.find((one) => one === levelText);
  const format = ENDINGS.find((one) => one === ending);
  return level === undefined || format === undefined ? null : { level, format };
}

/** What a saved file is called: it must tell by itself what it is, of where, and that it is not final. */
export function savedName({ contest, region, level, total }: DataFile, format: DataEnding): string {
  const parts = [
    ...(contest.simulated ? ['SIMULASI'] : []),
    contest.slug,
    ...(region.code === NATION ? ['nasional'] : [region.code, shortRegionName(region)]),
    ...(total === null ? [] : ['per', level]),
    'sementara',
  ];
  const name = parts.map((part) => part.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-')).join('-');
  return `${name.replace(/-+/g, '-').slice(0, 150).replace(/^-|-$/g, '')}.${format}`;
}
