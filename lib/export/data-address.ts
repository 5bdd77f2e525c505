import type { DataFile } from '../domain/data-file.ts';
import { DATA_FORMATS, type DataFormat } from '../domain/data-path.ts';
import { NATION, REGION_LEVELS, type RegionLevel } from '../domain/region-code.ts';
import { shortRegionName } from '../format/region-name.ts';

/** Reads the last part of `/{contest}/{kode}/data/kecamatan.csv`; null for anything else. */
export function parseDataFileName(
  name: string,
): { readonly level: RegionLevel; readonly format: DataFormat } | null {
  const [levelText, formatText, ...rest] = name.split('.');
  const level = REGION_LEVELS.find((one) => one === levelText);
  const format = DATA_FORMATS.find((one) => one === formatText);
  return level === undefined || format === undefined || rest.length > 0 ? null : { level, format };
}

/** What a saved file is called: it must tell by itself what it is, of where, and that it is not final. */
export function savedName({ contest, region, level, total }: DataFile, format: DataFormat): string {
  const parts = [
    ...(contest.simulated ? ['SIMULASI'] : []),
    contest.slug,
    region.code === NATION ? 'nasional' : region.code,
    ...(region.code === NATION ? [] : [shortRegionName(region)]),
    ...(total === null ? [] : ['per', level]),
    'sementara',
  ];
  const name = parts.map((part) => part.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-')).join('-');
  return `${name.replace(/-+/g, '-').slice(0, 150).replace(/^-|-$/g, '')}.${format}`;
}
