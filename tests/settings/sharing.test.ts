import { describe, expect, it } from 'vitest';
import { readSettings } from '#lib/settings.ts';

const KEY = Buffer.alloc(24, 7).toString('base64');

describe('what an instance shares', () => {
  it('is nothing unless it is set', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { redisUrl: null, webhookSecret: null } });
  });

  it.each(['redis://127.0.0.1:6379', 'rediss://user:word@cache.example.org:6380/2'])(
    'is kept in Redis at %s',
    (url) => {
      expect(readSettings({ SIREKAP_REDIS: url })).toMatchObject({ ok: true, value: { redisUrl: url } });
    },
  );

  it.each(['127.0.0.1:6379', 'http://127.0.0.1', 'redis'])('is refused at %s', (url) => {
    expect(readSettings({ SIREKAP_REDIS: url })).toEqual({
      ok: false,
      error: ['SIREKAP_REDIS: no redis:// or rediss:// address'],
    });
  });

  it.each([KEY, `whsec_${KEY}`])('has a webhook key, with its usual beginning or without', (key) => {
    expect(readSettings({ SIREKAP_WEBHOOK_SECRET: key })).toMatchObject({
      ok: true,
      value: { webhookSecret: KEY },
    });
  });

  it.each(['rahasia', 'YWJj', `${KEY}!`, KEY.slice(1)])(
    'refuses the webhook key %s without repeating it',
    (key) => {
      const read = readSettings({ SIREKAP_WEBHOOK_SECRET: key });
      expect(read).toMatchObject({ ok: false });
      expect(JSON.stringify(read)).not.toContain(key);
    },
  );
});
