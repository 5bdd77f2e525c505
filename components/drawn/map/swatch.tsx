import { fillProps, type MapFill } from './map-fill.ts';

interface Props {
  readonly fill: MapFill;
  /** Diameter of a circle as a share of the height; null for a full rectangle. */
  readonly size?: number | null;
  /** With the mark of what rests on little. */
  readonly isPartial?: boolean;
}

/** A fill on its own, as big as the box around it: for tiles and legends. Its patterns are those of scale `px`. */
export function Swatch({ fill, size = null, isPartial = false }: Props) {
  return (
    <svg className="swatch" aria-hidden="true">
      {size === null ? (
        <rect width="100%" height="100%" {...fillProps(fill, 'px')} />
      ) : (
        <circle cx="50%" cy="50%" r={`${Math.round(size * 50)}%`} {...fillProps(fill, 'px')} />
      )}
      {isPartial && <circle className="map-part" cx="8" cy="8" r="3.5" />}
    </svg>
  );
}
