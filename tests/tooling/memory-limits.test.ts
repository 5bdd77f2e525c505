import { describe, expect, it } from 'vitest';
import { withMemoryLimits } from '../../scripts/start/memory-limits.ts';

const ALLOCATOR = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1', MALLOC_TRIM_THRESHOLD_: '1' };
const HEAP = ['--max-old-space-size=2000', '--max-semi-space-size=32'];

describe('the memory of a process that is started', () => {
  it('is bounded where the operator says nothing of it; what he says of other things stands', () => {
    const limited = withMemoryLimits({ options: ['--enable-source-maps'], env: { PORT: '3000' } });
    expect(limited?.options[0]).toBe('--enable-source-maps');
    expect(limited?.options.slice(1).map((option) => option.replace(/=\d+$/, ''))).toEqual([
      '--max-old-space-size',
      '--max-semi-space-size',
    ]);
    expect(limited?.env).toMatchObject({ PORT: '3000', MALLOC_ARENA_MAX: expect.stringMatching(/^\d+$/) });
  });

  it.each([
    { said: 'on the command line', options: HEAP, env: ALLOCATOR },
    { said: 'in NODE_OPTIONS', options: [], env: { ...ALLOCATOR, NODE_OPTIONS: HEAP.join(' ') } },
    {
      said: 'with underscores',
      options: HEAP.map((option) => option.slice(2).replaceAll('-', '_')).map((option) => `--${option}`),
      env: ALLOCATOR,
    },
  ])('is the operator’s where he says all of it $said', ({ options, env }) => {
    expect(withMemoryLimits({ options, env })).toBeNull();
  });

  it('is his in the part of which he says something', () => {
    const limited = withMemoryLimits({ options: ['--max-old-space-size=2000'], env: ALLOCATOR });
    expect(limited?.options.filter((option) => option.startsWith('--max-old-space-size'))).toEqual([
      '--max-old-space-size=2000',
    ]);
    expect(limited?.env).toEqual(ALLOCATOR);
  });

  it('is bounded once: a process that was started so is not started again', () => {
    const limited = withMemoryLimits({ options: [], env: {} });
    expect(limited).not.toBeNull();
    expect(limited && withMemoryLimits(limited)).toBeNull();
  });
});
