import type { Map as LeafletMap } from 'leaflet';
import './pan-buttons.css';

interface Props {
  readonly map: LeafletMap;
  /** Names of the four ways, in the reader's language. */
  readonly names: Readonly<Record<Way, string>>;
}

const WAYS = {
  up: { x: 0, y: -1, sign: '▲' },
  left: { x: -1, y: 0, sign: '◀' },
  right: { x: 1, y: 0, sign: '▶' },
  down: { x: 0, y: 1, sign: '▼' },
} as const;
type Way = keyof typeof WAYS;
const ORDER: readonly Way[] = ['up', 'left', 'right', 'down'];

/** Part of what is in sight that one press moves it by. */
const STEP = 0.4;

/** Moves a map for those who cannot drag (WCAG 2.5.7). */
export function PanButtons({ map, names }: Props) {
  const pan = (way: Way): void => {
    const { x, y } = map.getSize();
    map.panBy([WAYS[way].x * x * STEP, WAYS[way].y * y * STEP], { animate: false });
  };
  return (
    <div className="pan-buttons">
      {ORDER.map((way) => (
        <button
          key={way}
          type="button"
          className="choice"
          data-way={way}
          aria-label={names[way]}
          title={names[way]}
          onClick={() => pan(way)}
        >
          <span aria-hidden="true">{WAYS[way].sign}</span>
        </button>
      ))}
    </div>
  );
}
