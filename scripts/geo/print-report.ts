import type { PackOutcome } from '../../lib/geo/build/build-pack.ts';
import type { NamedFinding, PackReport } from '../../lib/geo/build/pack-report.ts';
import { PACK_LEVELS } from '../../lib/geo/pack-format.ts';

// The whole list is in report.json; a terminal shows the beginning.
const MOST_LINES = 12;

/** What an operator should see after a build: sizes by level, then everything that did not go together. */
export function reportLines({ manifest, report }: PackOutcome): readonly string[] {
  return [
    `Pack ${manifest.version}: ${manifest.parents.length} parents, from ${report.files} files, checked against ${report.tree}`,
    ...levelLines(manifest.levels),
    ...geometryLines(report),
    ...nameLines(report.names),
    ...listed('Tree regions without a boundary, though their siblings have one', report.missing.map(named)),
    ...Object.entries(report.parentsWithout).map(
      ([level, count]) => `No ${level} boundaries at all under ${count} parents of the tree`,
    ),
    ...listed('Codes of no level that can be drawn, left out', report.unusableCodes),
    ...listed('Codes that came again from another file, left out', report.repeatedCodes),
    ...listed(
      'Parents that could not be drawn',
      report.failedParents.map(({ parent, reason }) => `${parent}: ${reason}`),
    ),
    ...listed('Parents over the size limit', report.overLimit),
  ];
}

function levelLines(levels: PackOutcome['manifest']['levels']): readonly string[] {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(11) : cell.padStart(index < 3 ? 8 : 22))).join('');
  const rows = PACK_LEVELS.flatMap((level) => {
    const figures = levels[level];
    if (figures === undefined) return [];
    const { regions, parents, topologyGzip, svgGzip } = figures;
    return [row([level, String(regions), String(parents), sizes(topologyGzip), sizes(svgGzip)])];
  });
  return [
    row(['', 'regions', 'parents', 'TopoJSON gzip KB', 'SVG gzip KB']),
    ...rows,
    'sizes: least / median / most',
  ];
}

function sizes({
  min,
  median,
  max,
}: {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}): string {
  return [min, median, max].map((bytes) => (bytes / 1_000).toFixed(1)).join(' / ');
}

function geometryLines({
  defects,
  suspects,
  emptyFeatures,
  selfIntersecting,
  movedByCleaning,
  movedBySimplification,
}: PackReport): readonly string[] {
  return [
    `Mended: ${defects.reversedRings} rings wound the wrong way, ${defects.openRings} open, ${defects.flatRings} without an area, ${defects.strayHoles} islands listed as holes, ${defects.selfIntersections} self-intersections`,
    ...listed('Features that crossed themselves or held misplaced islands', suspects),
    ...listed('Features without a boundary, left out', emptyFeatures),
    ...listed('Parents whose maps still cross themselves somewhere', selfIntersecting),
    ...listed(
      'Areas that moved more than 2% as neighbours claimed the same ground',
      changes(movedByCleaning),
    ),
    ...listed('Areas that moved more than 2% by simplification', changes(movedBySimplification)),
  ];
}

function changes(moved: Readonly<Record<string, number>>): readonly string[] {
  // Numeric keys of an object come in their own order, so the order of size is made anew.
  return Object.entries(moved)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([code, share]) => `${code} ${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}%`);
}

const VERDICTS: readonly (readonly [NamedFinding['verdict']['kind'], string])[] = [
  ['belongsTo', 'Codes whose name belongs to another code (another list of codes, BPS?), left out'],
  ['strangerAmongStrangers', 'Codes with another name, like most of their siblings, left out'],
  ['unknownCode', 'Codes that the tree does not know, left out'],
  ['differs', 'Codes with another name, kept'],
  ['spelling', 'Names spelled otherwise, kept'],
];

function nameLines(names: readonly NamedFinding[]): readonly string[] {
  return VERDICTS.flatMap(([kind, heading]) =>
    listed(
      heading,
      names
        .filter(({ verdict }) => verdict.kind === kind)
        .map(({ code, sourceName, treeName, verdict }) => {
          const owner = verdict.kind === 'belongsTo' ? `, which is ${verdict.owner}` : '';
          return `${code} ${sourceName ?? '(no name)'}${owner}${treeName === null ? '' : `; the tree says ${treeName}`}`;
        }),
    ),
  );
}

function named({ code, name }: { readonly code: string; readonly name: string | null }): string {
  return `${code} ${name ?? ''}`.trim();
}

function listed(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > MOST_LINES ? [`  … and ${items.length - MOST_LINES} more, in report.json`] : [];
  return [`${heading}: ${items.length}`, ...items.slice(0, MOST_LINES).map((item) => `  ${item}`), ...more];
}
