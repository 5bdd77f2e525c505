import { describe, expect, it } from 'vitest';
import { language } from '#lib/language/language.ts';
import { pageMaker } from '#lib/server/ahead/make-page.ts';
import type { Handler } from '#lib/server/captured-answer.ts';

const PATH = '/gubernur-contoh/1101012001001';

describe('a page is made', () => {
  it('as Next.js knows it, in its language, and behind what readers ask of the source', async () => {
    const asked: string[] = [];
    const handler: Handler = async (request, response) => {
      asked.push(`${order.join()} ${language()} ${request.method} ${request.url}`);
      response.end('x');
    };
    const order: string[] = [];
    const make = pageMaker(handler, async (run) => {
      order.push('behind');
      return run().finally(() => order.pop());
    });
    expect(await make(PATH)).toBe(true);
    expect(await make(`/en${PATH}`)).toBe(true);
    expect(asked).toEqual([`behind id GET /id${PATH}`, `behind en GET /en${PATH}`]);
  });

  it('or is said not to be', async () => {
    const failing: Handler = async (_request, response) => {
      response.statusCode = 500;
      response.end();
    };
    const throwing: Handler = async () => {
      throw new Error('no page');
    };
    for (const handler of [failing, throwing])
      expect(await pageMaker(handler, (run) => run())(PATH)).toBe(false);
  });
});
