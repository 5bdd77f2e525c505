import type { Point } from '#lib/domain/form-frame/homography.ts';
import type { FormBox } from '#lib/domain/form-layout.ts';

/** Clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

const NEXT: Readonly<Record<Turn, Turn>> = { 0: 90, 90: 180, 180: 270, 270: 0 };

export function nextTurn(turn: Turn): Turn {
  return NEXT[turn];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of what is seen of a photo turned so. */
export function turnedSize({ width, height }: Size, turn: Turn): Size {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** True where a photo lies as the form does: both upright, or both across. */
export function liesAsForm(photo: Size, formAspect: number): boolean {
  return photo.width > photo.height === formAspect > 1;
}

/** How a photo is held: its turn, and the turn at which the reader last had the form upright. */
export interface Hold {
  readonly turn: Turn;
  readonly upright: Turn | null;
}

/** The turn at which the form stands upright in a photo; null where that is not known yet. */
export function uprightTurn({ upright }: Hold, photo: Size, formAspect: number): Turn | null {
  return upright ?? (liesAsForm(photo, formAspect) ? 0 : null);
}

/** Where a box of the upright page lies after the page was turned by so much. */
export function turnedBox({ x, y, width, height }: FormBox, turn: Turn): FormBox {
  switch (turn) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: 1 - y - height, y: x, width: height, height: width };
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 270:
      return { x: y, y: 1 - x - width, width: height, height: width };
  }
}

/** The turn that leads from one to the other. */
export function turnBetween(from: Turn, to: Turn): Turn {
  let turn: Turn = 0;
  for (let at = from; at !== to; at = nextTurn(at)) turn = nextTurn(turn);
  return turn;
}

/** Where a point of the upright page lies after the page was turned by so much. */
export function turnedPoint({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: 1 - y, y: x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: y, y: 1 - x };
  }
}
