import { describe, expect, it } from 'vitest';
import { finisher } from '#lib/server/finished-answer.ts';
import { anAnswer, aPageAnswer } from '#tests/support/answers.ts';

const LONG = 'suara sah '.repeat(400);
const { page, plain } = finisher(
  () => "default-src 'none'; of this page",
  (html) => html,
  true,
);

function asker(headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  return { path: '/gubernur-2024/32', method, headers: { 'accept-encoding': 'gzip', ...headers } };
}

const whole = page(aPageAnswer(LONG, { etag: '"abc"' }), asker());

describe('a page', () => {
  it('is not sent to who asks for the head only, who gets every header of it', () => {
    const head = page(aPageAnswer(LONG, { etag: '"abc"' }), asker({}, 'HEAD'));
    expect(head.body).toHaveLength(0);
    expect(head).toEqual({ ...whole, body: head.body });
    expect(head.headers['content-length']).toBe(String(whole.body.length));
  });

  it.each([['"abc"'], ['W/"abc"'], ['"x", W/"abc"'], ['*']])(
    'that the browser has (%s) is not sent again, but its policy is',
    (tag) => {
      const { status, body, headers } = page(
        aPageAnswer(LONG, { etag: '"abc"' }),
        asker({ 'if-none-match': tag }),
      );
      expect([status, body.length, headers['content-length']]).toEqual([304, 0, undefined]);
      expect(headers['content-security-policy']).toBe(whole.headers['content-security-policy']);
      expect(headers['content-security-policy']).toContain('of this page');
      expect(headers.etag).toBe('W/"abc"');
    },
  );

  it('is sent when the browser has another', () => {
    const other = page(aPageAnswer(LONG, { etag: '"abc"' }), asker({ 'if-none-match': '"other"' }));
    expect(other.status).toBe(200);
    const tagless = page(aPageAnswer(LONG), asker({ 'if-none-match': '"abc"' }));
    expect(tagless.status).toBe(200);
  });

  it('of a status is sent whatever the browser has, and has no tag', () => {
    const missing = page(aPageAnswer(LONG, { etag: '"abc"' }, 404), asker({ 'if-none-match': '"abc"' }));
    expect([missing.status, missing.body.length > 0, missing.headers.etag]).toEqual([404, true, undefined]);
  });

  it('says what browsers are told in every case', () => {
    for (const answer of [
      whole,
      page(aPageAnswer(LONG, { etag: '"abc"' }), asker({ 'if-none-match': '*' })),
      page(aPageAnswer(LONG, {}, 404), asker({}, 'HEAD')),
      plain(anAnswer('{}', { 'content-type': 'application/json' }), asker()),
    ]) {
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['strict-transport-security']).toBeDefined();
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'.*frame-ancestors 'self'$/,
      );
    }
  });

  it('tells nobody where it came from', () => {
    const { headers } = page(aPageAnswer(LONG, { 'x-nextjs-cache': 'HIT', vary: 'rsc' }), asker());
    expect([headers['x-nextjs-cache'], headers.vary]).toEqual([undefined, 'Accept-Encoding']);
  });
});

describe('any other answer', () => {
  it('goes on as it is', () => {
    const answer = anAnswer(LONG, { 'content-type': 'application/json', etag: '"abc"' });
    const sent = plain(answer, asker({ 'if-none-match': '"abc"' }, 'HEAD'));
    expect([sent.status, sent.body, sent.headers.etag]).toEqual([200, answer.body, '"abc"']);
  });
});
