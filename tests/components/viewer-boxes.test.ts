import { describe, expect, it } from 'vitest';
import { pressedPlace } from '#components/result/viewer/box-press.ts';
import {
  liesAsForm,
  nextTurn,
  type Turn,
  turnBetween,
  turnedBox,
  turnedSize,
} from '#components/result/viewer/page-turn.ts';
import { anOptionId } from '#tests/support/builders.ts';

const TURNS: readonly Turn[] = [0, 90, 180, 270];
const BOX = { x: 0.7, y: 0.1, width: 0.2, height: 0.05 };

describe('a turned page', () => {
  it('has its boxes where a clockwise turn takes them', () => {
    const at90 = turnedBox(BOX, 90);
    // What is at the upper right comes to the lower right.
    expect(at90.x).toBeCloseTo(0.85);
    expect(at90.y).toBeCloseTo(0.7);
    expect([at90.width, at90.height]).toEqual([0.05, 0.2]);
  });

  it('is as before after four turns', () => {
    let box = BOX;
    for (let turns = 0; turns < 4; turns += 1) box = turnedBox(box, 90);
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(box[side]).toBeCloseTo(BOX[side]);
  });

  it.each(TURNS)('by %i at once is where single turns lead', (turn) => {
    let box = BOX;
    for (let at: Turn = 0; at !== turn; at = nextTurn(at)) box = turnedBox(box, 90);
    const once = turnedBox(BOX, turn);
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(once[side]).toBeCloseTo(box[side]);
  });

  it('knows the turn between two others', () => {
    for (const from of TURNS)
      for (const to of TURNS) expect((from + turnBetween(from, to)) % 360, `${from} ${to}`).toBe(to);
  });

  it('lies as the form does when both are upright or both across', () => {
    const photo = { width: 1_600, height: 1_000 };
    expect(liesAsForm(photo, 0.7)).toBe(false);
    expect(liesAsForm(turnedSize(photo, 90), 0.7)).toBe(true);
    expect(liesAsForm(turnedSize(photo, 180), 0.7)).toBe(false);
    expect(liesAsForm(photo, 1.4)).toBe(true);
  });
});

describe('a press on the form', () => {
  const figure = (n: number) => ({ kind: 'votes', option: anOptionId(String(n)) }) as const;
  const boxes = [
    { figure: figure(1), box: { x: 0.7, y: 0.2, width: 0.1, height: 0.02 } },
    { figure: figure(2), box: { x: 0.7, y: 0.3, width: 0.1, height: 0.02 } },
  ];
  const reach = { x: 0.06, y: 0.06 };

  it.each([
    ['inside a box', { x: 0.75, y: 0.21 }, 1],
    ['beside a box, within reach', { x: 0.82, y: 0.21 }, 1],
    ['between two boxes', { x: 0.75, y: 0.27 }, 2],
    ['elsewhere', { x: 0.3, y: 0.21 }, null],
  ])('%s', (_, point, expected) => {
    expect(pressedPlace(boxes, point, reach)?.figure ?? null).toEqual(
      expected === null ? null : figure(expected),
    );
  });
});
