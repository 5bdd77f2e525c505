import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { copyOf, isKeepable, shownCopy, timesOf, titleOf } from '#lib/service-worker/kept-copy.ts';
import { withNotice } from '#lib/service-worker/kept-notice.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const SENT = 'Thu, 28 Nov 2024 03:15:00 GMT';

function answer(status: number, headers: Record<string, string> = HTML): Response {
  return new Response(status === 304 ? null : '<p>', { status, headers });
}

describe('only whole pages are kept:', () => {
  it('a page is', () => {
    expect(isKeepable(answer(200))).toBe(true);
    expect(
      isKeepable(answer(200, { ...HTML, 'cache-control': 's-maxage=30, stale-while-revalidate=570' })),
    ).toBe(true);
  });

  it.each([201, 204, 304, 404, 500, 503])('an answer with status %i is not', (status) => {
    const body = status === 204 ? null : '<p>';
    expect(isKeepable(status === 204 ? new Response(body, { status, headers: HTML }) : answer(status))).toBe(
      false,
    );
  });

  it('what is no HTML, and what the site forbids to keep, is not', () => {
    expect(isKeepable(answer(200, { 'content-type': 'application/json' }))).toBe(false);
    expect(isKeepable(answer(200, {}))).toBe(false);
    expect(isKeepable(answer(200, { ...HTML, 'cache-control': 'no-store' }))).toBe(false);
  });

  it('what came by way of another address is not', () => {
    const redirected = new Proxy(answer(200), {
      get: (target, name) => (name === 'redirected' ? true : Reflect.get(target, name)),
    });
    expect(isKeepable(redirected)).toBe(false);
  });
});

describe('a copy', () => {
  const now = Date.parse('2024-11-28T03:20:00Z');

  it('says when the site sent it and when the device kept it', () => {
    const copy = copyOf('<p>', new Headers({ date: SENT }), now);
    expect(timesOf(copy)).toEqual({ sentAt: Date.parse(SENT), keptAt: now });
  });

  it('of a page without a time is of now', () => {
    expect(timesOf(copyOf('<p>', new Headers(), now)).sentAt).toBe(now);
    expect(timesOf(copyOf('<p>', new Headers({ date: 'soon' }), now)).sentAt).toBe(now);
  });

  it('that says nothing is very old, not new', () => {
    expect(timesOf(new Response('<p>'))).toEqual({ sentAt: 0, keptAt: 0 });
  });

  it('has the name of its page, whatever its letters, and no figures', () => {
    const name = '[SIMULASI] Kab. “Indramayu” – 1 &lt; 2';
    const page = `<head><title>${name} · no. 1: 41,27% · Sirekap Info Publik</title>`;
    expect(titleOf(copyOf(page, new Headers(), now))).toBe(name);
    expect(titleOf(copyOf('<p>', new Headers(), now))).toBe('');
  });

  it('may be framed by no one who may not frame the page', async () => {
    const sent = new Headers({ 'content-security-policy': "frame-ancestors 'self'", 'set-cookie': 'no' });
    const shown = await shownCopy('<p>', copyOf('<p>', sent, now));
    expect(shown.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect([...shown.headers.keys()].sort()).toEqual(['content-security-policy', 'content-type']);
  });

  it('runs no script, and its styles stand by hashes of their own', async () => {
    const policy =
      "default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b='; style-src-attr 'unsafe-inline'; img-src 'self'";
    const told = withNotice('<body>', { sentAt: now, keptAt: now }, { now, zone: 'WIB' });
    const style = /<style>([\s\S]*?)<\/style>/.exec(told)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const shown = await shownCopy(
      told,
      copyOf('<p>', new Headers({ 'content-security-policy': policy }), now),
    );
    expect(shown.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'none'; style-src 'self' 'sha256-${hash}'; style-src-attr 'unsafe-inline'; img-src 'self'`,
    );
  });
});
