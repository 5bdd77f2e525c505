import { beforeEach, describe, expect, it } from 'vitest';
import { LostTime, newsOfShortage, TICK_MS } from '#lib/observe/lost-time.ts';

let now: number;
let time: LostTime;

beforeEach(() => {
  now = 10_000;
  time = new LostTime(() => now);
});

/** Time goes on; the tick that was due comes so much too late. */
function tickLate(millis: number): void {
  now += TICK_MS + millis;
  time.tick();
}

function ticks(count: number, lateMs = 0): void {
  for (let tick = 0; tick < count; tick += 1) tickLate(lateMs);
}

describe('lost time', () => {
  it('is none while ticks come when they are due', () => {
    ticks(100);
    expect(time.lostMs()).toBe(0);
  });

  it('is by how much ticks come too late', () => {
    tickLate(700);
    tickLate(0);
    tickLate(300);
    expect(time.lostMs()).toBe(1_000);
  });

  it('is known to whoever wakes before the tick, and counted once', () => {
    now += TICK_MS + 700;
    expect(time.lostMs()).toBe(700);
    time.tick();
    expect(time.lostMs()).toBe(700);
  });

  it('is not the millisecond that timers take', () => {
    ticks(1_000, 2);
    expect(time.lostMs()).toBe(0);
  });
});

describe('a process', () => {
  it('is not short of time for one long piece of work', () => {
    ticks(20);
    tickLate(300);
    ticks(100);
    expect(time.shortForMs()).toBeNull();
  });

  it('is short of time when much of it is lost over seconds, and says for how long', () => {
    ticks(60, 50);
    expect(time.shortForMs()).toBeGreaterThanOrEqual(2_000);
    ticks(60, 50);
    expect(time.shortForMs()).toBeGreaterThanOrEqual(8_000);
  });

  it('has enough again when it has had it for seconds', () => {
    ticks(60, 50);
    ticks(100);
    expect(time.shortForMs()).toBeNull();
  });
});

describe('the log', () => {
  it.each([
    { forMs: null, isTold: false, news: null },
    { forMs: 2_000, isTold: false, news: null },
    { forMs: 10_000, isTold: false, news: 'begun' },
    { forMs: 600_000, isTold: true, news: null },
    { forMs: null, isTold: true, news: 'over' },
  ])('says $news of a shortage of $forMs ms, told: $isTold', ({ forMs, isTold, news }) => {
    expect(newsOfShortage(forMs, isTold)).toBe(news);
  });
});
