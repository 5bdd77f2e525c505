import { boundedLine } from '../domain/bounded-text.ts';
import type { Region } from '../domain/region.ts';
import { isChildOf, isRegionCode, type RegionCode } from '../domain/region-code.ts';
import { ok } from '../domain/result.ts';
import { BOUNDS, LONGEST } from './bounds.ts';
import type { Parser } from './parsed.ts';
import { readWire, shapeError } from './wire.ts';
import { WilayahWire } from './wire-wilayah.ts';

/** Reads the children of `parent`, in code order: the source sorts by name, forms and tables go by code. */
export function regionsParser(parent: RegionCode): Parser<readonly Region[]> {
  return (json) => {
    const wire = readWire(WilayahWire, json);
    if (!wire.ok) return wire;
    const regions = new Map<RegionCode, Region>();
    for (const { kode, nama } of wire.value) {
      if (isRegionCode(kode) && isChildOf(kode, parent))
        regions.set(kode, { code: kode, name: tidyName(nama ?? '') });
    }
    if (regions.size > BOUNDS.children) return shapeError(`more than ${BOUNDS.children} regions`);
    if (wire.value.length > 0 && regions.size === 0) return shapeError(`no region belongs to ${parent}`);
    const value = [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    return ok({ value, sourceTime: null });
  };
}

/** Bounds a name, and drops the stray dots and spaces seen in names (RECAP_API §0), also "P A P U A"; an empty name is no name. */
function tidyName(name: string): string | null {
  const spaced = boundedLine(name, LONGEST.regionName);
  const joined = /^(?:\p{L} )+\p{L}$/u.test(spaced) ? spaced.replaceAll(' ', '') : spaced;
  const tidy = joined.replace(/[.\s]+$/, '');
  return tidy === '' ? null : tidy;
}
