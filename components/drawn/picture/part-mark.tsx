import type { Paints } from './palette.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  /** Radius, in units of the drawing. */
  readonly radius: number;
  readonly paints: Paints;
}

/** The neutral ring on what rests on less than half of its TPS, as on the site's own maps. */
export function PartMark({ x, y, radius, paints }: Props) {
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={paints.of('surface')}
      stroke={paints.of('ink')}
      strokeWidth={radius / 3.5}
    />
  );
}
