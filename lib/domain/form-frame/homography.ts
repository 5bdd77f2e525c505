/** A place on a plane: on a sheet, or in a photo of it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four corners, clockwise from the upper left one. */
export type Quad = readonly [upperLeft: Point, upperRight: Point, lowerRight: Point, lowerLeft: Point];

/** Takes a point of one plane to the other, as a camera does with a flat sheet. */
export type Projection = (point: Point) => Point;

const UNKNOWNS = 8;
/** Of corners that lie on one line, or on each other, nothing can be told. */
const SMALLEST_PIVOT = 1e-9;

/**
 * The projection that lays four corners on four others: the direct linear transformation for four points, whose eight
 * unknowns are solved exactly. Null where either four make no quadrilateral. Both planes are best given in units in
 * which the corners are about 1 apart.
 */
export function projectionOf(from: Quad, to: Quad): Projection | null {
  const solved = solve(from.flatMap((point, corner) => equations(point, to[corner] ?? point)));
  if (solved === null || !isQuad(from) || !isQuad(to)) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  return ({ x, y }) => {
    const depth = g * x + h * y + 1;
    return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
  };
}

/** True for four corners that turn the same way all around: what a camera makes of a rectangle before it. */
export function isQuad(corners: Quad): boolean {
  return corners.every((at, corner) => {
    const next = corners[(corner + 1) % 4] ?? at;
    const after = corners[(corner + 2) % 4] ?? at;
    return (next.x - at.x) * (after.y - next.y) - (next.y - at.y) * (after.x - next.x) > SMALLEST_PIVOT;
  });
}

function equations({ x, y }: Point, to: Point): readonly (readonly number[])[] {
  return [
    [x, y, 1, 0, 0, 0, -x * to.x, -y * to.x, to.x],
    [0, 0, 0, x, y, 1, -x * to.y, -y * to.y, to.y],
  ];
}

/** Gauss and Jordan, with the largest pivot of each column. */
function solve(equations: readonly (readonly number[])[]): readonly number[] | null {
  let rows = equations.map((row) => [...row]);
  for (let column = 0; column < UNKNOWNS; column += 1) {
    const rest = rows.slice(column);
    const pivot = rest.reduce(
      (best, row) => (size(row, column) > size(best, column) ? row : best),
      rest[0] ?? [],
    );
    if (!(size(pivot, column) > SMALLEST_PIVOT)) return null;
    const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
    const others = rows.filter((row) => row !== pivot).map((row) => minus(row, scaled, row[column] ?? 0));
    rows = [...others.slice(0, column), scaled, ...others.slice(column)];
  }
  return rows.map((row) => row[UNKNOWNS] ?? 0);
}

function size(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}

function minus(row: readonly number[], other: readonly number[], times: number): number[] {
  return row.map((value, column) => value - times * (other[column] ?? 0));
}
