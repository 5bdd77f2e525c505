import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Coding, codingFor, packer } from '#lib/server/packed-answer.ts';
import { anAnswer, aPageAnswer } from '#tests/support/answers.ts';

const LONG = 'suara sah '.repeat(400);
const TAGGED = { etag: '"abc"' };
const pack = packer(
  (html) => `policy of ${html.length}`,
  (html) => html.replace('whole', 'sent'),
);

function unpacked(body: Buffer, coding: Coding): string {
  return (
    coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
  ).toString();
}

describe('the coding of a body', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['gzip;q=0, br;q=0', null],
    ['br;q=0.000, gzip', 'gzip'],
    ['identity', null],
    ['*', 'br'],
    ['', null],
    [undefined, null],
  ])('for %s is %s', (accepted, coding) => expect(codingFor(accepted)).toBe(coding));
});

describe('a packed answer', () => {
  it.each<Coding>(['br', 'gzip', null])('is whole in coding %s', (coding) => {
    const packed = pack(aPageAnswer(LONG, TAGGED), coding);
    expect(unpacked(packed.body, coding)).toBe(LONG);
    expect(packed.headers['content-encoding']).toBe(coding ?? undefined);
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
  });

  it.each<Coding>(['br', 'gzip', null])('keeps nothing alive but itself in coding %s', (coding) => {
    const { body } = pack(aPageAnswer(LONG, { etag: '"alone"' }), coding);
    expect(body.buffer.byteLength).toBe(body.length);
  });

  it('has a tag that holds for every coding', () => {
    expect(pack(aPageAnswer(LONG, TAGGED), 'gzip').headers.etag).toBe('W/"abc"');
    expect(pack(aPageAnswer(LONG, { etag: 'W/"abc"' }), 'gzip').headers.etag).toBe('W/"abc"');
  });

  it('has a tag of its own where it is a page that brings none: another for another page', () => {
    const [one, same, other] = [LONG, LONG, `${LONG}!`].map(
      (html) => pack(aPageAnswer(html), 'br').headers.etag,
    );
    expect(one).toMatch(/^W\/"[\w-]{43}"$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(pack(anAnswer(LONG, { 'content-type': 'text/csv' }), 'br').headers.etag).toBeUndefined();
  });

  it('keeps what it varied by already', () => {
    expect(pack(aPageAnswer(LONG, { vary: 'rsc' }), 'br').headers.vary).toBe('rsc, Accept-Encoding');
    expect(pack(aPageAnswer(LONG, { vary: 'accept-encoding' }), 'br').headers.vary).toBe('accept-encoding');
  });

  it('that is no text, or packed already, is left alone', () => {
    for (const headers of [
      { 'content-type': 'image/png' },
      { 'content-type': 'text/css', 'content-encoding': 'gzip' },
    ]) {
      const { body, headers: said } = pack(anAnswer(LONG, headers), 'br');
      expect(body.toString()).toBe(LONG);
      expect(said).toEqual({ ...headers, 'content-length': String(LONG.length) });
    }
  });

  it('of nothing stays nothing, with its status and headers', () => {
    const nothing = anAnswer('', { 'content-type': 'text/csv', etag: '"abc"' }, 304);
    const { status, body, headers } = pack(nothing, 'gzip');
    expect([status, body.length, headers['content-encoding']]).toEqual([304, 0, undefined]);
  });

  it('that is short is sent as it is', () => {
    const packed = pack(anAnswer('pendek', { 'content-type': 'text/plain' }), 'br');
    expect([packed.body.toString(), packed.headers['content-encoding']]).toEqual(['pendek', undefined]);
  });

  it('of one tag is made once for each coding', () => {
    const once = pack(aPageAnswer(LONG, { etag: '"one"' }), 'gzip');
    expect(pack(aPageAnswer(LONG, { etag: '"one"' }), 'gzip').body).toBe(once.body);
    expect(unpacked(pack(aPageAnswer(LONG, { etag: '"one"' }), 'br').body, 'br')).toBe(LONG);
    expect(pack(aPageAnswer(LONG, { etag: '"two"' }), 'gzip').body).not.toBe(once.body);
  });
});

describe('a page', () => {
  it('has a policy of its HTML as it is sent, however short it is', () => {
    const { headers, body } = pack(aPageAnswer('<p>1</p>'), null);
    expect(headers['content-security-policy']).toBe(`policy of ${body.length}`);
  });

  it('keeps the policy that it brings, though one of the same tag has none', () => {
    pack(aPageAnswer(LONG, TAGGED), null);
    const own = { ...TAGGED, 'content-security-policy': "default-src 'self'" };
    expect(pack(aPageAnswer(LONG, own), null).headers['content-security-policy']).toBe("default-src 'self'");
  });

  it('is no page where it is a file', () => {
    const file = anAnswer('x', { 'content-type': 'text/csv' });
    expect(pack(file, null).headers['content-security-policy']).toBeUndefined();
  });

  it('is sent as it is made to be, with a policy of that; a file is not', () => {
    const sent = pack(aPageAnswer('<p>whole</p>'), null);
    expect(sent.body.toString()).toBe('<p>sent</p>');
    expect(sent.headers['content-security-policy']).toBe(`policy of ${sent.body.length}`);
    const file = anAnswer('whole', { 'content-type': 'text/csv' });
    expect(pack(file, null).body.toString()).toBe('whole');
  });
});
