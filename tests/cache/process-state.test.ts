import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processState } from '#lib/cache/process-state.ts';

beforeEach(() => {
  globalThis.sirekapProcessState = undefined;
});

afterEach(() => {
  globalThis.sirekapProcessState = undefined;
});

describe('the state of a process', () => {
  it('is made once under each name', () => {
    const create = vi.fn(() => ({ count: 0 }));
    const first = processState('a', create);
    expect(processState('a', create)).toBe(first);
    expect(processState('b', create)).not.toBe(first);
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('is shared by bundles that each have a copy of the code', async () => {
    const first = processState('a', () => new Map());
    vi.resetModules();
    const other = await import('#lib/cache/process-state.ts');
    expect(other.processState).not.toBe(processState);
    expect(other.processState('a', () => new Map())).toBe(first);
  });

  it('may be nothing, and is then not made again', () => {
    const create = vi.fn(() => null);
    processState('nothing', create);
    processState('nothing', create);
    expect(create).toHaveBeenCalledTimes(1);
  });
});
