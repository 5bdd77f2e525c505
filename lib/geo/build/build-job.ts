import type { RegionCode } from '../../domain/region-code.ts';
import { type BuiltParent, buildParent } from './build-parent.ts';
import type { Polygon } from './rings.ts';

/** A parent to draw, in a form that is quick to hand to another thread. */
export interface BuildJob {
  readonly parent: RegionCode;
  readonly children: readonly { readonly code: RegionCode; readonly polygonsJson: string }[];
}

export type BuildReply =
  | { readonly kind: 'built'; readonly built: BuiltParent }
  | { readonly kind: 'failed'; readonly parent: RegionCode; readonly reason: string };

/** Draws one parent. Never throws: one that cannot be drawn must not cost the others their maps. */
export async function runJob({ parent, children }: BuildJob): Promise<BuildReply> {
  try {
    const shapes = children.map(({ code, polygonsJson }) => {
      const polygons: readonly Polygon[] = JSON.parse(polygonsJson);
      return { code, polygons };
    });
    return { kind: 'built', built: await buildParent(parent, shapes) };
  } catch (failure) {
    return { kind: 'failed', parent, reason: failure instanceof Error ? failure.message : String(failure) };
  }
}
