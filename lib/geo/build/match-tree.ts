import { parentOf, type RegionCode, regionAt } from '../../domain/region-code.ts';
import { bareName, isSpelledAlike, kindOf } from './region-names.ts';
import { packLevelOf, type RegionTree } from './region-tree.ts';

/** What a source calls a code. */
export interface NamedCode {
  readonly code: RegionCode;
  readonly name: string | null;
}

export type NameVerdict =
  /** The name agrees, or there is none to compare. */
  | { readonly kind: 'agrees' }
  /** Written a little differently. */
  | { readonly kind: 'spelling' }
  /** Another name, which nobody else nearby bears: renamed, perhaps. */
  | { readonly kind: 'differs' }
  /** The name of somebody else: the code comes from another list of codes (BPS's look alike). */
  | { readonly kind: 'belongsTo'; readonly owner: RegionCode }
  /** Another name, like most of its siblings': their codes come from another list. */
  | { readonly kind: 'strangerAmongStrangers' }
  /** The tree has no such code. */
  | { readonly kind: 'unknownCode' };

// With fewer siblings than this, strangers are no majority but a coincidence.
const FEWEST_STRANGERS = 3;

/** Compares every code and name of a source with the tree, in the order given. */
export function matchNames(features: readonly NamedCode[], tree: RegionTree): readonly NameVerdict[] {
  const owners = ownersByName(tree);
  const alone = features.map((feature) => verdictOf(feature, tree, owners));
  const strangers = new Map<RegionCode | null, { differing: number; all: number }>();
  features.forEach(({ code }, index) => {
    const parent = parentOf(code);
    const count = strangers.get(parent) ?? { differing: 0, all: 0 };
    const kind = alone[index]?.kind;
    if (kind === 'differs' || kind === 'belongsTo') count.differing += 1;
    count.all += 1;
    strangers.set(parent, count);
  });
  return alone.map((verdict, index) => {
    if (verdict.kind !== 'differs') return verdict;
    const code = features[index]?.code;
    const count = code === undefined ? undefined : strangers.get(parentOf(code));
    const isMajority =
      count !== undefined && count.differing >= FEWEST_STRANGERS && count.differing * 2 > count.all;
    return isMajority ? { kind: 'strangerAmongStrangers' } : verdict;
  });
}

/** True for what may go into a pack without the operator's word for it. */
export function isTrusted({ kind }: NameVerdict): boolean {
  return kind === 'agrees' || kind === 'spelling' || kind === 'differs';
}

type Owners = ReadonlyMap<string, readonly RegionCode[]>;

function verdictOf({ code, name }: NamedCode, tree: RegionTree, owners: Owners): NameVerdict {
  const treeName = tree.regions.get(code);
  if (treeName === undefined) return { kind: 'unknownCode' };
  if (name === null || treeName === null) return { kind: 'agrees' };
  const bare = bareName(name);
  if (flat(name) === flat(treeName)) return { kind: 'agrees' };
  if (isOfOneKind(code, name) && bare === bareName(treeName)) return { kind: 'agrees' };
  const namesakes = owners.get(keyOf(code, bare)) ?? [];
  const owner = namesakes.find((other) => isOfOneKind(other, name));
  if (owner !== undefined && owner !== code) return { kind: 'belongsTo', owner };
  return isSpelledAlike(bare, bareName(treeName)) ? { kind: 'spelling' } : { kind: 'differs' };
}

// Bandung is a kota and a kabupaten: a name that says which has to say what the code does (kota begin at xx71).
function isOfOneKind(code: RegionCode, name: string): boolean {
  if (packLevelOf(code) !== 'kabkota') return true;
  const kind = kindOf(name);
  return kind === null || kind === (Number(code.slice(2)) > 70 ? 'kota' : 'kabupaten');
}

// "KOTA BARU" is Kotabaru, a kabupaten: compared before any word is taken for a kind.
function flat(name: string): string {
  return name
    .toUpperCase()
    .replace(/^KAB(?:UPATEN|\.)? /, '')
    .replaceAll(/[^A-Z]/g, '');
}

function ownersByName(tree: RegionTree): Owners {
  const owners = new Map<string, RegionCode[]>();
  for (const [code, name] of tree.regions) {
    if (name === null) continue;
    const key = keyOf(code, bareName(name));
    const namesakes = owners.get(key);
    if (namesakes === undefined) owners.set(key, [code]);
    else namesakes.push(code);
  }
  return owners;
}

// Names of provinces and kabupaten are looked for in the whole country. Below, the same names are everywhere: there only
// a neighbour in the same kabupaten counts.
function keyOf(code: RegionCode, bare: string): string {
  const level = packLevelOf(code);
  const within = level === 'provinsi' || level === 'kabkota' ? '' : (regionAt(code, 'kabkota') ?? '');
  return `${level} ${within} ${bare}`;
}
