import { ancestorsOf, NATION, parentOf, type RegionCode } from '../../domain/region-code.ts';
import { type LevelFile, PACK_LEVELS, type PackLevel } from '../pack-format.ts';
import type { ParentFigures } from './build-parent.ts';
import type { Collected, CollectedRegion } from './collect-source.ts';
import type { NameVerdict } from './match-tree.ts';
import type { GeometryDefects } from './mend-geometry.ts';
import { childPackLevelOf, packLevelOf, type RegionTree } from './region-tree.ts';
import { topologyLimit } from './simplify-topology.ts';

/** A code that was left out or looked at twice, with what the source and the tree call it. */
export interface NamedFinding {
  readonly code: RegionCode;
  readonly sourceName: string | null;
  readonly treeName: string | null;
  readonly verdict: NameVerdict;
}

/** What an operator should know about a pack before publishing with it. */
export interface PackReport {
  readonly tree: string;
  readonly files: number;
  readonly unusableCodes: readonly string[];
  readonly emptyFeatures: readonly string[];
  readonly repeatedCodes: readonly string[];
  readonly defects: GeometryDefects;
  readonly suspects: readonly string[];
  /** Every code whose name is not the tree's, and every code that the tree does not know. */
  readonly names: readonly NamedFinding[];
  /** Regions of the tree without a boundary whose siblings have one. */
  readonly missing: readonly { readonly code: RegionCode; readonly name: string | null }[];
  /** Parents of the tree of which no child at all has a boundary, by the children's level. */
  readonly parentsWithout: Partial<Record<PackLevel, number>>;
  readonly failedParents: readonly { readonly parent: RegionCode; readonly reason: string }[];
  readonly overLimit: readonly RegionCode[];
  readonly selfIntersecting: readonly RegionCode[];
  /** Children whose area changed by more than 2%, because neighbours claimed the same ground, or by simplification. */
  readonly movedByCleaning: Readonly<Record<string, number>>;
  readonly movedBySimplification: Readonly<Record<string, number>>;
}

const WORTH_TELLING = 0.02;

export type Figures = ReadonlyMap<RegionCode, ParentFigures>;

export function reportOf(
  source: Collected,
  tree: RegionTree,
  names: readonly NamedFinding[],
  drawn: Iterable<CollectedRegion>,
  figures: Figures,
  failedParents: PackReport['failedParents'],
): PackReport {
  const all = [...figures.entries()];
  const { files, unusableCodes, emptyFeatures, repeatedCodes, defects, suspects } = source;
  return {
    tree: tree.name,
    files: files.length,
    unusableCodes,
    emptyFeatures,
    repeatedCodes,
    defects,
    suspects,
    names,
    ...missingOf(tree, new Set([...drawn].map(({ code }) => code))),
    failedParents,
    overLimit: all
      .filter(([, { topologyGzip, children }]) => topologyGzip > topologyLimit(children))
      .map(([parent]) => parent),
    selfIntersecting: all
      .filter(([, { selfIntersections }]) => selfIntersections > 0)
      .map(([parent]) => parent),
    movedByCleaning: moved(all.map(([, { cleaned }]) => cleaned)),
    movedBySimplification: moved(all.map(([, { simplified }]) => simplified)),
  };
}

/** Counts and sizes of each level that was drawn. */
export function levelsOf(figures: Figures): Partial<Record<PackLevel, LevelFile>> {
  const levels: Partial<Record<PackLevel, LevelFile>> = {};
  for (const level of PACK_LEVELS) {
    const parents = [...figures]
      .filter(([parent]) => childPackLevelOf(parent) === level)
      .map(([, figure]) => figure);
    if (parents.length === 0) continue;
    levels[level] = {
      regions: parents.reduce((sum, { children }) => sum + children, 0),
      parents: parents.length,
      topologyGzip: spread(parents.map(({ topologyGzip }) => topologyGzip)),
      svgGzip: spread(parents.map(({ svgGzip }) => svgGzip)),
    };
  }
  return levels;
}

function missingOf(
  tree: RegionTree,
  drawn: ReadonlySet<RegionCode>,
): Pick<PackReport, 'missing' | 'parentsWithout'> {
  const parents = new Set([...drawn].map((code) => parentOf(code) ?? NATION));
  const missing: { code: RegionCode; name: string | null }[] = [];
  const without = new Map<RegionCode, PackLevel>();
  for (const [code, name] of tree.regions) {
    const level = packLevelOf(code);
    if (level === null || drawn.has(code)) continue;
    const parent = ancestorsOf(code).at(-1) ?? NATION;
    if (parents.has(parent)) missing.push({ code, name });
    else without.set(parent, level);
  }
  const parentsWithout: Partial<Record<PackLevel, number>> = {};
  for (const level of without.values()) parentsWithout[level] = (parentsWithout[level] ?? 0) + 1;
  return { missing, parentsWithout };
}

function moved(changes: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    changes
      .flatMap((change) => Object.entries(change))
      .filter(([, share]) => Math.abs(share) > WORTH_TELLING)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .map(([code, share]) => [code, Math.round(share * 10_000) / 10_000]),
  );
}

function spread(sizes: readonly number[]): { min: number; median: number; max: number } {
  const sorted = sizes.toSorted((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0, max: sorted.at(-1) ?? 0 };
}
