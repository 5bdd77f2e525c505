import { describe, expect, it } from 'vitest';
import { pagesAhead } from '#lib/server/ahead/pages-ahead.ts';

const DESA = '/gubernur-contoh/1101012001';

function linking(...paths: readonly string[]): () => string {
  return () => paths.map((path) => `<a href="${path}">TPS</a>`).join('');
}

/** What is made in so many turns. */
async function made(turns: number, isSpare: () => boolean, fails: readonly string[] = []) {
  const paths: string[] = [];
  const make = async (path: string) => {
    paths.push(path);
    return !fails.includes(path);
  };
  const ahead = pagesAhead({ perSecond: 1, make, isSpare });
  ahead.noteShown(
    DESA,
    linking(`${DESA}001`, `${DESA}002`, `${DESA}002`, `${DESA}003`, `${DESA}/tps`, '/lain'),
  );
  for (let turn = 0; turn < turns; turn += 1) await ahead.takeTurn();
  return paths;
}

describe('pages made before anybody asks', () => {
  it('are the TPS that a desa leads to, one a turn, each once', async () => {
    expect(await made(2, () => true)).toEqual([`${DESA}001`, `${DESA}002`]);
    expect(await made(9, () => true)).toEqual([`${DESA}001`, `${DESA}002`, `${DESA}003`]);
  });

  it('wait while there is no time to spare', async () => {
    expect(await made(9, () => false)).toEqual([]);
    let turn = 0;
    expect(await made(4, () => turn++ % 2 === 1)).toEqual([`${DESA}001`, `${DESA}002`]);
  });

  it('are no longer wanted once one cannot be made', async () => {
    expect(await made(9, () => true, [`${DESA}002`])).toEqual([`${DESA}001`, `${DESA}002`]);
  });

  it('are of a desa in the language in which it was read, and of no other page', async () => {
    const paths: string[] = [];
    const make = async (path: string) => paths.push(path) > 0;
    const ahead = pagesAhead({ perSecond: 1, make, isSpare: () => true });
    for (const page of ['/', '/gubernur-contoh', '/gubernur-contoh/110101', `${DESA}001`, `${DESA}/tps`])
      ahead.noteShown(page, linking(`${DESA}001`));
    ahead.noteShown(`/en${DESA}`, linking(`/en${DESA}001`, `${DESA}001`));
    for (let turn = 0; turn < 5; turn += 1) await ahead.takeTurn();
    expect(paths).toEqual([`/en${DESA}001`]);
  });
});
