import { describe, expect, it } from 'vitest';
import { stepped } from '#lib/starter/suggestions/stepped.ts';

describe('an arrow among three options', () => {
  it('begins at either end', () => {
    expect(stepped(null, 1, 3)).toBe(0);
    expect(stepped(null, -1, 3)).toBe(2);
  });

  it('goes on, and past either end back to the field', () => {
    expect(stepped(0, 1, 3)).toBe(1);
    expect(stepped(2, 1, 3)).toBeNull();
    expect(stepped(0, -1, 3)).toBeNull();
  });

  it('chooses nothing where there is nothing', () => {
    expect(stepped(null, 1, 0)).toBeNull();
    expect(stepped(2, -1, 0)).toBeNull();
  });
});
