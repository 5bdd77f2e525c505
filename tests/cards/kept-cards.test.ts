import { beforeEach, describe, expect, it, vi } from 'vitest';

type KeptCards = typeof import('#lib/answers/kept-cards.ts');
let keptCard: KeptCards['keptCard'];

beforeEach(async () => {
  vi.resetModules();
  globalThis.sirekapProcessState = undefined;
  ({ keptCard } = await import('#lib/answers/kept-cards.ts'));
});

const drawing = (text: string) => vi.fn(async () => new TextEncoder().encode(text).buffer);

describe('cards', () => {
  it('are drawn once for the same words, also when they are asked for at once', async () => {
    const draw = drawing('a');
    const both = await Promise.all([keptCard({ votes: 1 }, draw), keptCard({ votes: 1 }, draw)]);
    const later = await keptCard({ votes: 1 }, draw);
    expect(draw).toHaveBeenCalledOnce();
    expect(both.concat(later).map((card) => card?.png.toString())).toEqual(['a', 'a', 'a']);
  });

  it('are drawn anew, under another tag, when a number changes', async () => {
    const before = await keptCard({ votes: 1 }, drawing('a'));
    const after = await keptCard({ votes: 2 }, drawing('b'));
    expect(after?.png.toString()).toBe('b');
    expect(after?.tag).not.toBe(before?.tag);
  });

  it('are drawn one at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const draw = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 2));
      atOnce -= 1;
      return new ArrayBuffer(1);
    };
    await Promise.all(Array.from({ length: 8 }, (_, votes) => keptCard({ votes }, draw)));
    expect(most).toBe(1);
  });

  it('are refused when too many wait, and drawn again when the line is gone', async () => {
    const cards = await Promise.all(
      Array.from({ length: 60 }, (_, votes) => keptCard({ votes }, drawing(String(votes)))),
    );
    expect(cards.some((card) => card === null)).toBe(true);
    expect(cards[0]?.png.toString()).toBe('0');
    expect((await keptCard({ votes: 59 }, drawing('59')))?.png.toString()).toBe('59');
  });

  it('that fail are not kept, and hold up nobody', async () => {
    const failing = () => Promise.reject(new Error('broken'));
    const first = keptCard({ votes: 1 }, failing);
    const second = keptCard({ votes: 2 }, drawing('b'));
    await expect(first).rejects.toThrow('broken');
    expect((await second)?.png.toString()).toBe('b');
    expect((await keptCard({ votes: 1 }, drawing('a')))?.png.toString()).toBe('a');
  });
});
