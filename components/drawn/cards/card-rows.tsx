import { CardLine } from './card-line.tsx';
import type { CardRow } from './card-model.ts';

/** Light scheme of the tokens `--color-pair-1` … `-6`: the drawing library reads no stylesheet. */
const COLORS = ['#8a5a3c', '#28757c', '#66618f', '#96496d', '#66722a', '#56616a'] as const;

/** How rows are drawn: all of one card alike, smaller where there are many. */
const SIZES = {
  few: { columns: 1, width: 1104, height: 64, box: 46, name: 28, figure: 30, bar: 14 },
  some: { columns: 1, width: 1104, height: 40, box: 34, name: 21, figure: 22, bar: 7 },
  many: { columns: 2, width: 540, height: 40, box: 34, name: 19, figure: 21, bar: 7 },
} as const;
type Size = (typeof SIZES)[keyof typeof SIZES];

function sizeFor(count: number): Size {
  return count <= 3 ? SIZES.few : count <= 5 ? SIZES.some : SIZES.many;
}

/** Options in ballot order, every one of the same size: number, name, votes, share, and a bar that says the same. */
export function CardRows({ rows }: { readonly rows: readonly CardRow[] }) {
  const size = sizeFor(rows.length);
  const perColumn = Math.ceil(rows.length / size.columns);
  const columns = Array.from({ length: size.columns }, (_, index) =>
    rows.slice(index * perColumn, (index + 1) * perColumn),
  );
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 10 }}>
      {columns.map((column) => (
        <div key={column[0]?.token ?? 'none'} style={{ display: 'flex', flexDirection: 'column' }}>
          {column.map((row) => (
            <Row key={`${row.number} ${row.name}`} row={row} size={size} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Row({ row, size }: { readonly row: CardRow; readonly size: Size }) {
  const color = COLORS[row.token - 1] ?? COLORS[0];
  const figures = size.columns === 1 ? 460 : 150;
  const rest = size.width - size.box - 14;
  return (
    <div style={{ display: 'flex', alignItems: 'center', width: size.width, height: size.height }}>
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: size.box,
          height: size.box,
          marginRight: 14,
          border: `3px solid ${color}`,
          fontSize: size.name,
        }}
      >
        <CardLine width={size.box}>{row.number}</CardLine>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', width: rest }}>
        <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
          <CardLine width={rest - figures} style={{ fontSize: size.name }}>
            {row.name}
          </CardLine>
          <CardLine width={figures} style={{ fontSize: size.figure, textAlign: 'right' }}>
            {figureWords(row, size)}
          </CardLine>
        </div>
        {row.bar !== null && (
          // Unknown has no bar at all: an empty one would be a zero.
          <div style={{ display: 'flex', width: rest, height: size.bar, background: '#e4e7e8' }}>
            <div style={{ width: (Math.min(row.bar, 10_000) / 10_000) * rest, background: color }} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Two columns have no room for both: the share says what the bar does. */
function figureWords({ votes, share }: CardRow, { columns }: Size): string {
  if (share === '') return votes;
  return columns === 1 ? `${votes} · ${share}` : share;
}
