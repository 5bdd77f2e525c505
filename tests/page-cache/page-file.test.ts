import { describe, expect, it } from 'vitest';
import { readPage, writtenPage } from '#lib/page-cache/page-file.ts';

const LONG = '<p>1.234 › “suara” 😀\ud800</p>'.repeat(100);

describe('a page that is written and read', () => {
  it.each([
    [
      'a page',
      { value: { kind: 'APP_PAGE', html: LONG, status: 200, headers: { a: ['b', 'c'] } }, lastModified: 7 },
    ],
    ['bytes', { value: { body: Buffer.from(LONG) } }],
    ['parts by name', { value: new Map([['/a', LONG]]), rest: [LONG, null, 1.5, false, undefined] }],
    ['a short text', { html: '›' }],
  ])('is as it was (%s)', async (_name, page) => {
    const read = await readPage(writtenPage(page));
    expect(JSON.parse(JSON.stringify(read ?? null))).toEqual(
      JSON.parse(JSON.stringify(page).replaceAll('\\ud800', '\ufffd')),
    );
  });

  it('takes one byte for a letter, though one among them is wide', () => {
    const letters = Array.from({ length: 40_000 }, (_, index) =>
      String.fromCharCode(33 + ((index * index * 31) % 90)),
    );
    const narrow = writtenPage({ html: letters.join('') }).length;
    expect(writtenPage({ html: `${letters.join('')}›` }).length).toBeLessThan(narrow * 1.05);
  });

  it('is refused where it is none', async () => {
    await expect(readPage(Buffer.from('page'))).rejects.toThrow();
  });
});
