import { describe, expect, it } from 'vitest';
import { parseMessage } from '#lib/service-worker/messages.ts';

describe('a message of a page', () => {
  it.each(['visited', 'keep', 'letGo'])('"%s" is read as it was meant', (type) => {
    expect(parseMessage({ type, url: '/a', more: 1 })).toEqual({ type, url: '/a' });
  });

  it.each([null, 'keep', {}, { type: 'keep' }, { type: 'keep', url: 1 }, { type: 'purge', url: '/a' }])(
    '%j is none',
    (data) => {
      expect(parseMessage(data)).toBeNull();
    },
  );
});
