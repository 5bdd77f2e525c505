import { boxOf, positionAt, type Ring, signedArea } from './rings.ts';

/** Islands smaller than this many square units are left out of a small map, unless they are all that a region has. */
const SPECK = 1;

/**
 * Path data of a region's rings, in relative commands. Neighbours share corners and corners are rounded one by one, so
 * rounding opens no gaps. The largest ring is always drawn, if need be as a small diamond: no region may vanish.
 */
export function pathData(rings: readonly Ring[], decimals: number): string {
  const bySize = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const drawn = bySize
    .filter((ring, index) => index === 0 || Math.abs(signedArea(ring)) >= SPECK)
    .map((ring) => ringData(ring, decimals))
    .filter((data) => data !== null);
  const largest = bySize[0];
  return drawn.length > 0 || largest === undefined ? drawn.join('') : diamondAt(largest);
}

/** Null when rounding leaves fewer than three corners. */
function ringData(ring: Ring, decimals: number): string | null {
  const factor = 10 ** decimals;
  let [atX, atY] = positionAt(ring, 0).map((value) => Math.round(value * factor));
  if (atX === undefined || atY === undefined) return null;
  let data = `M${spell(atX, factor)}${joined(spell(atY, factor))}l`;
  let corners = 1;
  let previous = '';
  for (const [x, y] of ring.slice(1, -1)) {
    const [toX, toY] = [Math.round(x * factor), Math.round(y * factor)];
    if (toX === atX && toY === atY) continue;
    const step = [spell(toX - atX, factor), spell(toY - atY, factor)];
    for (const number of step) {
      data += previous === '' ? number : joined(number);
      previous = number;
    }
    [atX, atY] = [toX, toY];
    corners += 1;
  }
  return corners < 3 ? null : `${data}z`;
}

/** A number in a path needs a space before it only where no sign parts it from the last one. */
function joined(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

function spell(value: number, factor: number): string {
  return String(value / factor).replace(/^(-?)0\./, '$1.');
}

function diamondAt(ring: Ring): string {
  const { minX, minY, maxX, maxY } = boxOf([ring]);
  const x = Math.round((minX + maxX) / 2);
  const y = Math.round((minY + maxY) / 2);
  return `M${x} ${y - 1}l1 1-1 1-1-1z`;
}
