import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { StaleIfErrorCache } from '#lib/source/stale-if-error.ts';

interface Answer {
  readonly version: number;
}
interface Failure {
  readonly kind: string;
}

const OPTIONS = { lifetimeOf: () => 10_000, failureMs: 5_000, maxBytes: 3 * 1_100 };
const START = Date.parse('2024-11-28T03:00:00Z');

let keeper: StaleIfErrorCache<Answer, Failure>;
let asked = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  keeper = new StaleIfErrorCache(OPTIONS);
  asked = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

function answers(version: number): () => Promise<Result<Answer, Failure>> {
  return async () => {
    asked += 1;
    return ok({ version });
  };
}

function fails(kind = 'timeout'): () => Promise<Result<Answer, Failure>> {
  return async () => {
    asked += 1;
    return err({ kind });
  };
}

function atMillis(millis: number): void {
  vi.setSystemTime(START + millis);
}

const fresh = (version: number) => ({ ok: true, value: { value: { version }, failingSince: null } });
const stale = (version: number, since: string) => ({
  ok: true,
  value: { value: { version }, failingSince: since },
});

describe('a keeper', () => {
  it('asks once for everyone who wants the same at the same time', async () => {
    const { promise, resolve } = Promise.withResolvers<Result<Answer, Failure>>();
    const load = vi.fn(() => promise);
    const both = Promise.all([keeper.get('31', load), keeper.get('31', load)]);
    resolve(ok({ version: 1 }));
    expect(await both).toEqual([fresh(1), fresh(1)]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('asks for each key of its own', async () => {
    await keeper.get('31', answers(1));
    expect(await keeper.get('32', answers(2))).toEqual(fresh(2));
  });

  it('gives a fresh answer again, up to its lifetime and no longer', async () => {
    await keeper.get('31', answers(1));
    atMillis(9_999);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(1));
    atMillis(10_000);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(2));
    expect(asked).toBe(2);
  });

  it('gives the last good answer while the source fails, and says since when', async () => {
    await keeper.get('31', answers(1));
    atMillis(10_000);
    expect(await keeper.get('31', fails())).toEqual(stale(1, '2024-11-28T03:00:10.000Z'));
  });

  it('believes a failure for a while, then asks again, and remembers when it began', async () => {
    await keeper.get('31', answers(1));
    atMillis(10_000);
    await keeper.get('31', fails());
    atMillis(14_999);
    expect(await keeper.get('31', answers(2))).toEqual(stale(1, '2024-11-28T03:00:10.000Z'));
    expect(asked).toBe(2);
    atMillis(15_000);
    expect(await keeper.get('31', fails())).toEqual(stale(1, '2024-11-28T03:00:10.000Z'));
    expect(asked).toBe(3);
  });

  it('recovers with the first good answer', async () => {
    await keeper.get('31', answers(1));
    atMillis(10_000);
    await keeper.get('31', fails());
    atMillis(15_000);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(2));
    atMillis(30_000);
    expect(await keeper.get('31', fails())).toEqual(stale(2, '2024-11-28T03:00:30.000Z'));
  });

  it('fails only with nothing kept, and believes that failure too', async () => {
    expect(await keeper.get('31', fails('refused'))).toEqual(err({ kind: 'refused' }));
    atMillis(4_999);
    expect(await keeper.get('31', answers(1))).toEqual(err({ kind: 'refused' }));
    expect(asked).toBe(1);
    atMillis(5_000);
    expect(await keeper.get('31', answers(1))).toEqual(fresh(1));
  });

  it('lets a bug through and asks again afterwards', async () => {
    await expect(keeper.get('31', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(await keeper.get('31', answers(1))).toEqual(fresh(1));
  });

  it('shows what it has without asking, however old', async () => {
    expect(keeper.peek('31')).toBeNull();
    await keeper.get('31', answers(1));
    atMillis(1_000_000);
    expect(keeper.peek('31')).toEqual({ version: 1 });
    await keeper.get('31', fails());
    expect(keeper.peek('31')).toEqual({ version: 1 });
    expect(asked).toBe(2);
  });

  it('is bounded: the least used goes first', async () => {
    for (const key of ['a', 'b', 'c']) await keeper.get(key, answers(1));
    keeper.peek('a');
    await keeper.get('d', answers(1));
    expect(['a', 'b', 'c', 'd'].map((key) => keeper.peek(key) !== null)).toEqual([true, false, true, true]);
  });
});

describe('a keeper that could not listen', () => {
  beforeEach(() => {
    keeper = new StaleIfErrorCache({ ...OPTIONS, isOwn: ({ kind }) => kind === 'overloaded' });
  });

  it('gives what it has as what it is, and does not say that the source fails', async () => {
    await keeper.get('31', answers(1));
    atMillis(20_000);
    expect(await keeper.get('31', fails('overloaded'))).toEqual(fresh(1));
    expect(await keeper.get('31', answers(2))).toEqual(fresh(1));
    expect(asked).toBe(2);
  });

  it('does not forget that the source failed before', async () => {
    await keeper.get('31', answers(1));
    atMillis(20_000);
    await keeper.get('31', fails());
    atMillis(30_000);
    expect(await keeper.get('31', fails('overloaded'))).toEqual(stale(1, '2024-11-28T03:00:20.000Z'));
  });

  it('has the failure for an answer where it has nothing else', async () => {
    expect(await keeper.get('31', fails('overloaded'))).toEqual(err({ kind: 'overloaded' }));
  });
});

describe('a keeper whose answers are large', () => {
  it('holds as many as there are bytes for', async () => {
    const large = new StaleIfErrorCache<{ readonly text: string }, Failure>({
      ...OPTIONS,
      maxBytes: 100_000,
    });
    for (const key of ['a', 'b', 'c']) await large.get(key, async () => ok({ text: '–'.repeat(20_000) }));
    expect(['a', 'b', 'c'].map((key) => large.peek(key) !== null)).toEqual([false, true, true]);
  });
});

describe('a keeper among several', () => {
  const AT = Date.parse('2024-11-28T02:00:00Z');

  it('counts the age of an answer from when it was true', async () => {
    keeper = new StaleIfErrorCache({ ...OPTIONS, timeOf: () => START - 8_000 });
    await keeper.get('31', answers(1));
    atMillis(1_999);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(1));
    atMillis(2_000);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(2));
  });

  it('takes no answer for fresh that is from before its key was said to have changed', async () => {
    let changedAt = 0;
    keeper = new StaleIfErrorCache({ ...OPTIONS, notBefore: (key) => (key === '31' ? changedAt : 0) });
    await keeper.get('31', answers(1));
    await keeper.get('32', answers(1));
    changedAt = START + 1_000;
    atMillis(1_000);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(2));
    expect(await keeper.get('32', answers(2))).toEqual(fresh(1));
    expect(await keeper.get('31', answers(3))).toEqual(fresh(2));
  });

  it('gives what another has kept when its own question fails and it has nothing', async () => {
    keeper = new StaleIfErrorCache({ ...OPTIONS, timeOf: () => AT });
    const recall = vi.fn(async () => ({ version: 7 }));
    expect(await keeper.get('31', fails(), recall)).toEqual(stale(7, '2024-11-28T03:00:00.000Z'));
    atMillis(6_000);
    expect(await keeper.get('31', fails(), recall)).toEqual(stale(7, '2024-11-28T03:00:00.000Z'));
    expect(recall).toHaveBeenCalledTimes(1);
  });

  it('is an error when nobody has kept anything', async () => {
    expect(await keeper.get('31', fails(), async () => null)).toEqual(err({ kind: 'timeout' }));
  });
});

describe('what breaks', () => {
  const broken = new Error('a bug');

  it.each([
    ['asking', () => Promise.reject(broken)],
    [
      'asking at once',
      () => {
        throw broken;
      },
    ],
  ] as const)('(%s) is told to who asked, and the next one asks anew', async (_, load) => {
    await expect(keeper.get('31', load)).rejects.toThrow(broken);
    expect(await keeper.get('31', answers(1))).toMatchObject({ ok: true, value: { value: { version: 1 } } });
  });

  it('in recalling others’ answer is as if there were none', async () => {
    const got = await keeper.get('31', fails(), () => Promise.reject(broken));
    expect(got).toEqual(err({ kind: 'timeout' }));
    atMillis(6_000);
    expect(await keeper.get('31', answers(2))).toMatchObject({ ok: true, value: { value: { version: 2 } } });
  });

  it('while many wait is told to all of them, and holds none up afterwards', async () => {
    let end: (failure: Error) => void = () => {};
    const load = () => new Promise<Result<Answer, Failure>>((_, reject) => (end = reject));
    const waiting = Promise.allSettled([keeper.get('31', load), keeper.get('31', load)]);
    end(broken);
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await keeper.get('31', answers(3))).toMatchObject({ ok: true });
  });
});

describe('a keeper whose clock is set back', () => {
  const HOUR = 3_600_000;

  it('takes no answer from the future for fresh', async () => {
    await keeper.get('31', answers(1));
    atMillis(-HOUR);
    expect(await keeper.get('31', answers(2))).toEqual(fresh(2));
  });

  it('believes no failure from the future, and tells none that began there', async () => {
    await keeper.get('31', answers(1));
    atMillis(10_000);
    await keeper.get('31', fails());
    atMillis(-HOUR);
    expect(await keeper.get('31', fails())).toEqual(stale(1, '2024-11-28T02:00:00.000Z'));
    atMillis(-HOUR + 5_000);
    expect(await keeper.get('31', answers(3))).toEqual(fresh(3));
  });
});
