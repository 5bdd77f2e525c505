import type { MapCredit } from '../../domain/map-outline.ts';
import type { RegionCode } from '../../domain/region-code.ts';
import { PACK_LEVELS, type PackFile, type PackLevel } from '../pack-format.ts';
import type { ParentFigures } from './build-parent.ts';
import { buildInPool } from './build-pool.ts';
import { byParent, type CollectedRegion, collectSource } from './collect-source.ts';
import { isTrusted, matchNames } from './match-tree.ts';
import { levelsOf, type NamedFinding, type PackReport, reportOf } from './pack-report.ts';
import type { FieldNames } from './read-geojson.ts';
import { packLevelOf, type RegionTree } from './region-tree.ts';
import { startPack } from './write-pack.ts';

export interface PackRequest {
  /** Files and folders to read, in this order. */
  readonly from: readonly string[];
  readonly fields: FieldNames;
  /** Folder of the pack; one that is there is replaced once the new one is complete. */
  readonly folder: string;
  readonly credit: MapCredit;
  /** The tree to check against, down to the deepest level that the source has. */
  readonly tree: (deepest: PackLevel) => Promise<RegionTree>;
  /** Keeps codes that the tree does not know, or knows by somebody else's name. */
  readonly trustCodes: boolean;
  readonly onProgress?: (progress: PackProgress) => void;
}

export type PackProgress =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number };

export interface PackOutcome {
  readonly manifest: PackFile;
  readonly report: PackReport;
}

/** Reads a source, checks it against the tree, draws every parent and writes the pack. Throws when nothing can be drawn. */
export async function buildPack(request: PackRequest): Promise<PackOutcome> {
  const { from, fields, folder, credit, trustCodes, onProgress = () => {} } = request;
  const source = await collectSource(from, fields, (file) => onProgress({ kind: 'reading', file }));
  const regions = [...source.regions.values()];
  const tree = await request.tree(deepestOf(regions));
  const verdicts = matchNames(regions, tree);
  const drawn = regions.filter((_, index) => {
    const verdict = verdicts[index];
    return trustCodes || (verdict !== undefined && isTrusted(verdict));
  });
  const names: NamedFinding[] = regions.flatMap(({ code, name }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.kind === 'agrees') return [];
    return [{ code, sourceName: name, treeName: tree.regions.get(code) ?? null, verdict }];
  });
  const children = byParent(drawn);
  const jobs = [...children].map(([parent, own]) => ({
    parent,
    children: own.map(({ code, polygonsJson }) => ({ code, polygonsJson })),
  }));
  if (jobs.length === 0) throw new Error(nothingToDraw(source.files.length, regions.length));

  const draft = await startPack(folder);
  try {
    const figures = new Map<RegionCode, ParentFigures>();
    const failed: { parent: RegionCode; reason: string }[] = [];
    let done = 0;
    await buildInPool(jobs, async (reply) => {
      if (reply.kind === 'built') {
        figures.set(reply.built.parent, reply.built.figures);
        await draft.add(reply.built, namesOf(children.get(reply.built.parent) ?? []));
      } else failed.push({ parent: reply.parent, reason: reply.reason });
      done += 1;
      onProgress({ kind: 'drawing', done, all: jobs.length });
    });
    const inOrder = new Map([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
    const report = reportOf(source, tree, names, drawn, inOrder, failed);
    const manifest = await draft.publish({ credit, levels: levelsOf(inOrder), report });
    return { manifest, report };
  } catch (failure) {
    await draft.discard();
    throw failure;
  }
}

function namesOf(regions: readonly CollectedRegion[]): Readonly<Record<string, string>> {
  return Object.fromEntries(regions.flatMap(({ code, name }) => (name === null ? [] : [[code, name]])));
}

function deepestOf(regions: readonly CollectedRegion[]): PackLevel {
  const levels = new Set(regions.map(({ code }) => packLevelOf(code)));
  return PACK_LEVELS.findLast((level) => levels.has(level)) ?? 'provinsi';
}

function nothingToDraw(files: number, regions: number): string {
  if (files === 0) return 'there is no GeoJSON, TopoJSON, Shapefile or SQL at the path given';
  if (regions === 0) return 'no feature has a usable code and a boundary';
  return 'no code goes with its name in the region tree (are these BPS codes?); --trust-codes builds it all the same';
}
