import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenBucket, type Urgency } from '#lib/queries/digests/token-bucket.ts';
import { type HeldClock, heldClock } from '../gather-clock.ts';

let clock: HeldClock;
let end: AbortController;

beforeEach(() => {
  clock = heldClock(0);
  end = new AbortController();
});

afterEach(() => {
  end.abort();
});

function paceOf(perSecond: number, atOnce = 4) {
  return createTokenBucket({ perSecond, atOnce, clock, signal: end.signal });
}

describe('the pace of questions', () => {
  it.each([3, 50, 150, 1000])('is at most %d in any second, and close to it', async (perSecond) => {
    const pace = paceOf(perSecond);
    const times: number[] = [];
    const tasks = Array.from({ length: perSecond * 3 }, () =>
      pace.run('background', async () => {
        times.push(clock.now());
      }),
    );
    await Promise.all(tasks);
    // What was saved up is a tenth of a second's worth.
    const most = perSecond * 1.1 + 1;
    const inSecondFrom = (start: number) => times.filter((at) => at >= start && at < start + 1000).length;
    expect(Math.max(...times.map(inSecondFrom))).toBeLessThanOrEqual(most);
    expect(times.at(-1)).toBeGreaterThan(2800 - 1000 / perSecond);
    expect(times.at(-1)).toBeLessThan(3100);
  });

  it('does not make up for a long time in which nothing was asked', async () => {
    const pace = paceOf(100);
    await pace.run('background', async () => {});
    clock.pass(60_000);
    const started: number[] = [];
    const tasks = Array.from({ length: 50 }, () =>
      pace.run('background', async () => {
        started.push(clock.now() - 60_000);
      }),
    );
    await Promise.all(tasks);
    expect(started.filter((at) => at < 100).length).toBeLessThanOrEqual(21);
  });

  it('is a few at a time', async () => {
    const pace = paceOf(1000, 4);
    let underWay = 0;
    let most = 0;
    const task = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      underWay -= 1;
    };
    await Promise.all(Array.from({ length: 40 }, () => pace.run('background', task)));
    expect(most).toBe(4);
  });

  it('puts what is wanted first', async () => {
    const pace = paceOf(10, 1);
    const order: Urgency[] = [];
    const ask = (urgency: Urgency) =>
      pace.run(urgency, async () => {
        order.push(urgency);
      });
    await Promise.all([
      ...Array.from({ length: 5 }, () => ask('background')),
      ...Array.from({ length: 3 }, () => ask('wanted')),
    ]);
    // The first had begun before anything was wanted.
    expect(order.slice(1, 4)).toEqual(['wanted', 'wanted', 'wanted']);
    expect(order).toHaveLength(8);
  });

  it('goes on after a task that fails', async () => {
    const pace = paceOf(1000, 1);
    await expect(pace.run('background', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace.run('background', async () => 7)).toBe(7);
  });

  it('ends for whoever stands in line', async () => {
    const pace = paceOf(0.1);
    const tasks = Promise.allSettled(
      Array.from({ length: 3 }, () => pace.run('background', async () => 'done')),
    );
    await clock.untilWaitedFor(10_000);
    end.abort();
    expect((await tasks).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(pace.run('wanted', async () => 'done')).rejects.toBeDefined();
  });
});
