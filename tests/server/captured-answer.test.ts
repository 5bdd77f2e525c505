import { createServer, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { capture, captureHead, type Handler, leaveBody } from '#lib/server/captured-answer.ts';
import type { Question } from '#lib/server/question.ts';

function aQuestion(changes: Partial<Question> = {}): Question {
  const gone = new AbortController().signal;
  return { method: 'GET', url: '/x', headers: {}, body: null, gone, ...changes };
}

const by =
  (write: (response: ServerResponse) => unknown): Handler =>
  async (_request, response) => {
    await write(response);
  };

describe('an answer is captured', () => {
  it.each<[string, (response: ServerResponse) => unknown]>([
    ['at once', (out) => out.end('abcd')],
    ['with a head', (out) => out.writeHead(200).end('abcd')],
    [
      'in pieces of every kind',
      (out) => {
        out.write('a');
        out.write(Buffer.from('b'), () => {});
        out.write(new Uint8Array([99]));
        out.end('ZA==', 'base64');
      },
    ],
    [
      'by who waits for each piece',
      async (out) => {
        for (const piece of ['ab', 'cd'])
          await new Promise<void>((resolve) => {
            out.write(piece, 'utf8', () => resolve());
          });
        await new Promise<void>((resolve) => {
          out.end(() => resolve());
        });
      },
    ],
    [
      'by a pipe',
      (out) => {
        out.flushHeaders();
        return pipeline(Readable.from(['ab', 'cd']), out);
      },
    ],
  ])('whole, written %s', async (_way, write) => {
    const { status, body } = await capture(by(write), aQuestion());
    expect([status, body.toString()]).toEqual([200, 'abcd']);
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['set beforehand', (out) => Object.assign(out.setHeader('x-a', 'b'), { statusCode: 404 }).end()],
    ['given with the head', (out) => out.writeHead(404, { 'X-A': 'b' }).end()],
    ['given as a list', (out) => out.writeHead(404, ['x-a', 'b']).end()],
    ['given with words', (out) => out.writeHead(404, 'Tidak ada', { 'x-a': 'b' }).end()],
  ])('with status and headers that are %s', async (_way, write) => {
    const { status, headers } = await capture(by(write), aQuestion());
    expect([status, headers['x-a']]).toEqual([404, 'b']);
  });

  it('keeps several values of a header apart, and says nothing of a connection', async () => {
    const { headers } = await capture(
      by((out) => out.setHeader('link', ['<a>', '<b>']).setHeader('x-n', 7).end('x')),
      aQuestion(),
    );
    expect(headers).toEqual({ link: ['<a>', '<b>'], 'x-n': '7' });
  });

  it('as the same that a client gets over a connection', async () => {
    const write: Handler = async (request, response) => {
      response.writeHead(203, { 'x-url': request.url ?? '', 'x-method': request.method ?? '' });
      response.end(JSON.stringify([request.headers['if-none-match'], response.headersSent]));
    };
    const server = createServer((request, response) => void write(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const headers = { 'if-none-match': '"a"' };
    const sent = await fetch(`http://127.0.0.1:${port}/x?y=1`, { headers });
    const captured = await capture(write, aQuestion({ url: '/x?y=1', headers }));
    expect(captured.status).toBe(sent.status);
    expect(captured.body.toString()).toBe(await sent.text());
    for (const name of ['x-url', 'x-method']) expect(captured.headers[name]).toBe(sent.headers.get(name));
    await new Promise((resolve) => server.close(resolve));
  });

  it('tells who writes it that it was sent, and that its connection is closed', async () => {
    const heard: string[] = [];
    await new Promise<void>((resolve) => {
      void capture(
        by((out) => {
          out.once('finish', () => heard.push(`finish ${out.writableFinished}`));
          out.once('close', () => {
            heard.push('close');
            resolve();
          });
          out.end('x');
        }),
        aQuestion(),
      );
    });
    expect(heard).toEqual(['finish true', 'close']);
  });

  it('gives the handler what was sent with the question', async () => {
    const echo: Handler = async (request, response) => {
      response.end(await text(request));
    };
    const body = Readable.from([Buffer.from('{"a":'), Buffer.from('1}')]);
    expect((await capture(echo, aQuestion({ method: 'POST', body }))).body.toString()).toBe('{"a":1}');
    expect((await capture(echo, aQuestion())).body.toString()).toBe('');
  });
});

describe('an answer that does not come', () => {
  it('because the handler fails is a failure', async () => {
    const fails: Handler = () => Promise.reject(new Error('broken'));
    await expect(capture(fails, aQuestion())).rejects.toThrow('broken');
    await expect(captureHead(fails, aQuestion())).rejects.toThrow('broken');
  });

  it('because the reader has gone is given up, and the handler told', async () => {
    const gone = new AbortController();
    let told = false;
    const waits: Handler = (_request, response) =>
      new Promise((resolve) => {
        response.once('close', () => {
          told = true;
          resolve();
        });
      });
    const answer = capture(waits, aQuestion({ gone: gone.signal }));
    gone.abort();
    await expect(answer).rejects.toThrow('gone');
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toBe(true);
  });
});

describe('an answer whose body is passed on', () => {
  it('is there before its body is', async () => {
    let goOn = (): void => {};
    const answer = await captureHead(
      by(async (out) => {
        out.writeHead(200, { 'x-a': 'b' });
        out.write('half ');
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        out.end('and half');
      }),
      aQuestion(),
    );
    expect([answer.status, answer.headers['x-a']]).toEqual([200, 'b']);
    goOn();
    expect(await text(answer.body)).toBe('half and half');
  });

  it('is written no faster than it is read', async () => {
    let written = 0;
    const answer = await captureHead(
      by(async (out) => {
        for (; written < 100; written += 1) {
          if (!out.write(Buffer.alloc(16_384)))
            await new Promise<void>((resolve) => {
              out.once('drain', () => resolve());
            });
        }
        out.end();
      }),
      aQuestion(),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(written).toBeLessThan(50);
    expect((await text(answer.body)).length).toBe(100 * 16_384);
  });

  it('may be left, and its handler still comes to its end', async () => {
    let isDone = false;
    const done = new Promise<void>((resolve) => {
      void captureHead(
        by(async (out) => {
          out.statusCode = 404;
          await pipeline(Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(16_384))), out);
          isDone = true;
          resolve();
        }),
        aQuestion(),
      ).then(leaveBody);
    });
    await done;
    expect(isDone).toBe(true);
  });

  it('breaks off where its reader goes', async () => {
    const gone = new AbortController();
    const answer = await captureHead(
      by((out) => out.write('half')),
      aQuestion({ gone: gone.signal }),
    );
    gone.abort();
    await expect(text(answer.body)).rejects.toThrow('gone');
  });
});
