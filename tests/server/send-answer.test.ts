import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '#lib/server/answer.ts';
import { sendAnswer } from '#lib/server/send-answer.ts';
import { anAnswer } from '#tests/support/answers.ts';
import { type RawServer, startRawServer } from '../sirekap/raw-server.ts';

let server: RawServer | null = null;
afterEach(async () => {
  await server?.close();
});

async function sent(answer: Answer, method = 'GET'): Promise<Response> {
  server = await startRawServer((_request, response) => void sendAnswer(response, answer));
  return fetch(server.url, { method });
}

describe('an answer that is sent', () => {
  it('arrives with its status, headers and body', async () => {
    const response = await sent(anAnswer('isi', { link: ['<a>', '<b>'], etag: '"a"' }, 404));
    expect([response.status, response.headers.get('link'), response.headers.get('etag')]).toEqual([
      404,
      '<a>, <b>',
      '"a"',
    ]);
    expect(await response.text()).toBe('isi');
  });

  it('tells the length of a body that it leaves out', async () => {
    const response = await sent(anAnswer('', { 'content-length': '7' }), 'HEAD');
    expect(response.headers.get('content-length')).toBe('7');
  });

  it('is passed on as it comes', async () => {
    const response = await sent({ status: 200, headers: {}, body: Readable.from(['a', 'b']) });
    expect(await response.text()).toBe('ab');
  });

  it('that breaks off is never taken for a whole one', async () => {
    const body = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('broken');
      })(),
    );
    const response = sent({ status: 200, headers: {}, body }).then((answer) => answer.text());
    await expect(response).rejects.toThrow();
  });
});
