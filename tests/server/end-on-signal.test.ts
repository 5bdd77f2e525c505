import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { endOnSignal } from '#lib/server/end-on-signal.ts';

let process: EventEmitter;
let now: number;
let ends: number;
let exits: number[];
let finish: { readonly well: () => void; readonly badly: () => void };

beforeEach(() => {
  process = new EventEmitter();
  now = 1_000;
  ends = 0;
  exits = [];
  const peace = new Promise<void>((resolve, reject) => {
    finish = { well: resolve, badly: () => reject(new Error('disk is full')) };
  });
  endOnSignal(process, {
    end: () => {
      ends += 1;
      return peace;
    },
    exit: (code) => exits.push(code),
    now: () => now,
  });
});

/** Lets what has just been settled be heard. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a process that is told to end', () => {
  it.each(['SIGINT', 'SIGTERM'])('by %s ends in peace', async (signal) => {
    process.emit(signal);
    await settled();
    expect([ends, exits]).toEqual([1, []]);
    finish.well();
    await settled();
    expect(exits).toEqual([0]);
  });

  it('by the terminal and by npm at the same moment is told once', async () => {
    process.emit('SIGINT');
    now += 30;
    process.emit('SIGINT');
    await settled();
    expect([ends, exits]).toEqual([1, []]);
  });

  it('again after a second does not wait', () => {
    process.emit('SIGTERM');
    now += 1_000;
    process.emit('SIGTERM');
    expect([ends, exits]).toEqual([1, [1]]);
  });

  it('says with its exit code that it could not save everything', async () => {
    process.emit('SIGTERM');
    finish.badly();
    await settled();
    expect(exits).toEqual([1]);
  });
});
