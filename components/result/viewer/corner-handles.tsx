import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { isFrame } from '#lib/domain/device/kept-frames.ts';
import type { Point, Quad } from '#lib/domain/form-frame/homography.ts';
import { viewerText } from '#lib/text/viewer.ts';
import { type Turn, turnBetween, turnedPoint } from './page-turn.ts';

interface Props {
  /** In shares of the upright photo. */
  readonly corners: Quad;
  /** How the form is turned in what is seen. */
  readonly turn: Turn;
  readonly onCorners: (corners: Quad) => void;
}

/** Part of the photo that an arrow key moves a corner by; a tenth of it with Shift. */
const STEP = 0.005;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** The four corners of the form, to be laid on its marks by pointer or by keyboard. */
export function CornerHandles({ corners, turn, onCorners }: Props) {
  const seen = corners.map((corner) => turnedPoint(corner, turn));
  const move = (corner: number, to: Point): void => {
    const upright = turnedPoint(to, turnBetween(turn, 0));
    const [a, b, c, d] = corners.map((own, at) => (at === corner ? upright : own));
    if (!a || !b || !c || !d) return;
    const next: Quad = [a, b, c, d];
    // Corners that cross each other frame nothing: there the handle stays behind.
    if (isFrame(next)) onCorners(next);
  };
  return (
    <>
      <svg className="viewer-corner-lines" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <polygon points={seen.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      {seen.map((at, corner) => (
        <Handle
          key={viewerText().corners.names[corner]}
          name={viewerText().corners.names[corner] ?? ''}
          at={at}
          onMove={(to) => move(corner, to)}
        />
      ))}
    </>
  );
}

interface HandleProps {
  readonly name: string;
  /** In shares of the photo as it is seen. */
  readonly at: Point;
  readonly onMove: (to: Point) => void;
}

function Handle({ name, at, onMove }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null);
  const drag = useEffectEvent((event: PointerEvent, from: Point): void => {
    const sheet = button.current?.parentElement?.getBoundingClientRect();
    if (sheet === undefined || sheet.width === 0 || sheet.height === 0) return;
    onMove({
      x: (event.clientX - from.x - sheet.left) / sheet.width,
      y: (event.clientY - from.y - sheet.top) / sheet.height,
    });
  });
  useEffect(() => {
    const element = button.current;
    return element === null ? undefined : listen(element, drag);
  }, []);
  const press = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const times = event.shiftKey ? 0.1 : 1;
    onMove({ x: at.x + arrow.x * times, y: at.y + arrow.y * times });
  };
  return (
    <button
      ref={button}
      type="button"
      className="viewer-corner"
      aria-label={viewerText().corners.at(name, Math.round(at.x * 1_000) / 10, Math.round(at.y * 1_000) / 10)}
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
      onKeyDown={press}
    />
  );
}

/** The map below would take every press for its own, and it listens nearer to the element than React does. */
function listen(element: HTMLElement, onDrag: (event: PointerEvent, from: Point) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  for (const kind of ['mousedown', 'touchstart', 'click', 'dblclick'])
    element.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
  let from: Point | null = null;
  element.addEventListener(
    'pointerdown',
    (event) => {
      event.stopPropagation();
      const { left, top, width, height } = element.getBoundingClientRect();
      // Held where it was taken hold of.
      from = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener('pointermove', (event) => from !== null && onDrag(event, from), { signal });
  for (const kind of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(
      kind,
      () => {
        from = null;
      },
      { signal },
    );
  return () => ending.abort();
}
