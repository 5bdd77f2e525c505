import { describe, expect, it } from 'vitest';
import type { PlotPoint } from '#components/drawn/charts/layer-data.ts';
import { placeLabels } from '#components/drawn/charts/plot-labels.ts';

const at = (name: string, x: number, y: number): PlotPoint => ({
  key: name,
  name,
  href: '/',
  x,
  y,
  token: 1,
  lines: [],
});

describe('names in a plot', () => {
  it('stand on a side where they cover no point', () => {
    const far = at('Jauh', 40, 50);
    expect(placeLabels([far], [far])[0]?.side).toBe('right');
    expect(placeLabels([far], [far, at('Kanan', 50, 50)])[0]?.side).toBe('left');
    expect(placeLabels([far], [far, at('Kanan', 50, 50), at('Kiri', 30, 50)])[0]?.side).toBe('above');
  });

  it('do not leave the plot', () => {
    const corner = at('Pojok kanan atas', 99, 99);
    expect(placeLabels([corner], [corner])).toEqual([]);
    const edge = at('Tepi kanan', 99, 50);
    expect(placeLabels([edge], [edge])[0]?.side).toBe('left');
  });

  it('do not cover one another: the first comes first, one without room is left to be pointed at', () => {
    const [first, second] = [at('Wilayah satu', 50, 50), at('Wilayah dua', 50, 51)];
    const placed = placeLabels([first, second], [first, second]);
    expect(placed.map(({ side }) => side)).toEqual(['right', 'left']);
    const crowd = Array.from({ length: 100 }, (_, index) =>
      at('x', (index % 10) * 10, Math.floor(index / 10) * 10),
    );
    expect(placeLabels([at('Di tengah', 45, 45)], crowd)).toEqual([]);
  });
});
