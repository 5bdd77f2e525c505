import { afterAll, expect, it } from 'vitest';
import { shortenBuffersInJson } from '#lib/next/short-buffers.ts';

const before = Buffer.prototype.toJSON;
afterAll(() => {
  Buffer.prototype.toJSON = before;
});

it('bytes in a value cost nothing in its JSON, and all else in it is as it was', () => {
  shortenBuffersInJson();
  const page = { kind: 'APP_PAGE', html: '<p>1</p>', rscData: Buffer.alloc(100_000, 7), status: 200 };
  expect(JSON.stringify(page)).toBe('{"kind":"APP_PAGE","html":"<p>1</p>","rscData":null,"status":200}');
  expect(page.rscData.equals(Buffer.alloc(100_000, 7))).toBe(true);
});
