import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#tests/support/browser-test.ts';
import { portOf } from '#tests/support/free-port.ts';
import { startProgram } from '#tests/support/running-program.ts';
import { smallContest } from '#tests/support/small-sirekap.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let folder: TempDir;
test.beforeAll(async () => {
  folder = await makeTempDir('settings');
});
test.afterAll(() => folder?.remove());

type Ended = { readonly exit: number | string | null; readonly output: string };

/** Starts the site as an operator would and waits until it has ended, or listens after all. */
async function startAndEnd(env: Readonly<Record<string, string>>): Promise<Ended> {
  const program = startProgram(['scripts/start.ts'], {
    HOST: '127.0.0.1',
    PORT: '0',
    SIREKAP_CACHE_DIR: join(folder.path, 'cache'),
    ...env,
  });
  try {
    await expect
      .poll(() => program.exit() ?? program.output().match(/Site:/), { timeout: 20_000 })
      .not.toBeNull();
    return { exit: program.exit(), output: program.output() };
  } finally {
    await program.stop();
  }
}

async function contestsFile(content: unknown): Promise<string> {
  const path = join(folder.path, 'contests.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const ROW = smallContest('http://127.0.0.1:9');

const WRONG_CONTESTS = [
  { name: 'a file that is not JSON', content: '[{', says: /contests\.json is not JSON/ },
  { name: 'no contest', content: [], says: /contests\.json file: / },
  { name: 'something else than a list', content: { a: 1 }, says: /contests\.json file: .*array/ },
  {
    name: 'an unknown election',
    content: [{ ...ROW, election: 'pdpr' }],
    says: /\[0\]\.election: "pdpr" is not known to pilkada2024; known: pkwkp, pkwkk/,
  },
  { name: 'an unknown dialect', content: [{ ...ROW, dialect: 'situng' }], says: /\[0\]\.dialect: / },
  { name: 'an API that is no http address', content: [{ ...ROW, api: 'ftp://x' }], says: /\[0\]\.api: / },
  {
    name: 'a slug that cannot be typed',
    content: [{ ...ROW, slug: 'Gubernur 2024' }],
    says: /\[0\]\.slug: /,
  },
  { name: 'a slug that stands twice', content: [ROW, ROW], says: /\[1\]\.slug: .*stands twice/ },
  {
    name: 'a slug that is an address of the site',
    content: [{ ...ROW, slug: 'cara-membaca' }],
    says: /\[0\]\.slug: "cara-membaca" is an address of the site itself/,
  },
  {
    name: 'a slug that hides the page for unknown addresses',
    content: [{ ...ROW, slug: 'tidak-ditemukan' }],
    says: /\[0\]\.slug: "tidak-ditemukan" is an address of the site itself/,
  },
  { name: 'a misspelled setting', content: [{ ...ROW, tpsCapp: 600 }], says: /tpsCapp/ },
] as const;

for (const { name, content, says } of WRONG_CONTESTS) {
  test(`${name} keeps the site from starting and is named`, async () => {
    const { exit, output } = await startAndEnd({ SIREKAP_CONTESTS: await contestsFile(content) });
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m);
    expect(exit).toBe(1);
  });
}

test('every problem is named at once', async () => {
  const rows = [{ ...ROW, election: 'pdpr' }, ROW, ROW];
  const { output } = await startAndEnd({ SIREKAP_CONTESTS: await contestsFile(rows) });
  expect(output).toMatch(/\[0\]\.election/);
  expect(output).toMatch(/\[2\]\.slug/);
});

test('a contests file that is not there keeps the site from starting and is named', async () => {
  const path = join(folder.path, 'not-there.json');
  const { exit, output } = await startAndEnd({ SIREKAP_CONTESTS: path });
  expect(output).toContain(`SIREKAP_CONTESTS: cannot read ${path}`);
  expect(exit).toBe(1);
});

test('a port that is none keeps the site from starting and is named', async () => {
  const { exit, output } = await startAndEnd({
    SIREKAP_CONTESTS: await contestsFile([ROW]),
    PORT: 'delapan puluh',
  });
  expect(output).toContain('PORT: "delapan puluh" is no port');
  expect(exit).toBe(1);
});

test('a port that another program holds is named, and the site ends', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const port = String(portOf(other));
  const { exit, output } = await startAndEnd({ SIREKAP_CONTESTS: await contestsFile([ROW]), PORT: port });
  expect(output).toContain(`Cannot listen on 127.0.0.1:${port}`);
  expect(exit).toBe(1);
  await new Promise((resolve) => other.close(resolve));
});
