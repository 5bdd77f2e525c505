import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { utf8Of } from '#lib/archive/bytes/bytes.ts';
import { writeVerifierKey } from '#lib/archive/notes/vkey.ts';
import { aSigner } from '#tests/support/archive/node-crypto.ts';
import { aSmallArchive, SMALL_ORIGIN } from '#tests/support/archive/small-archive.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const TOOL = pathToFileURL(join(PROJECT_ROOT, 'public/arsip-alat/periksa.html')).href;
type Given = {
  readonly entry: Uint8Array;
  readonly proof: Uint8Array;
  readonly body: Uint8Array;
  readonly key: string;
};

async function given(index: number): Promise<Given> {
  const archive = await aSmallArchive();
  const entry = archive.entries[index] ?? new Uint8Array();
  return {
    entry,
    proof: await archive.proofOf(index),
    body: utf8Of(`{"suara":${index}}`),
    key: archive.vkey,
  };
}

async function checkFiles(page: Page, { entry, proof, body, key }: Given): Promise<string> {
  await page.goto(TOOL);
  await page.locator('#kunci').fill(key);
  for (const [name, bytes] of Object.entries({ entri: entry, bukti: proof, badan: body })) {
    await page
      .locator(`#${name}`)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }
  return answerOf(page);
}

async function answerOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.locator('#jawaban')).toContainText(/BENAR|SALAH|TIDAK DAPAT/);
  return (await page.locator('section').textContent()) ?? '';
}

test('the page from disk proves an entry from files, and refuses each of them with a byte changed', async ({
  page,
}) => {
  const right = await given(10);
  expect(await checkFiles(page, right)).toContain('BENAR.');
  await expect(page.locator('pre')).toContainText('"jalur":"/tps/10.json"');
  await expect(page.locator('#langkah li')).toHaveCount(3);
  await expect(page.locator('#jawaban')).toContainText('SIMULATION');
  const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
  const other = await aSigner(SMALL_ORIGIN, 'log', 9);
  const forged: readonly (readonly [Partial<Given>, string])[] = [
    [{ entry: flipped(right.entry, 40) }, 'This entry is not at leaf 10'],
    [{ proof: flipped(right.proof, 60) }, 'WRONG.'],
    [{ proof: flipped(right.proof, right.proof.length - 300) }, 'SALAH.'],
    [{ body: flipped(right.body, 3) }, 'not what the entry names'],
    [{ key: right.key.replace('+a', '+b') }, 'That key is none'],
    [{ key: writeVerifierKey(other.key) }, 'not signed by that key'],
  ];
  for (const [change, reason] of forged)
    expect(await checkFiles(page, { ...right, ...change })).toContain(reason);
});

test('the page from disk proves an entry of an archive at an address, and names a tile that is forged', async ({
  page,
}) => {
  const archive = await aSmallArchive();
  const server = createServer((request, response) => {
    const bytes = archive.files.get((request.url ?? '').slice(1));
    response.writeHead(bytes === undefined ? 404 : 200, { 'access-control-allow-origin': '*' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await page.goto(TOOL);
  await page.locator('#kunci').fill(archive.vkey);
  await page.locator('#alamat').fill(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  for (const index of [0, 199, 255, 256, 299]) {
    await page.locator('#daun').fill(String(index));
    expect(await answerOf(page)).toContain('BENAR.');
  }
  await page.locator('#daun').fill('300');
  expect(await answerOf(page)).toContain('no leaf 300 yet');
  const tile = archive.files.get('tile/0/000') ?? new Uint8Array();
  archive.files.set('tile/0/000', tile.with(3, 9));
  await page.locator('#daun').fill('10');
  expect(await answerOf(page)).toContain('This entry is not at leaf 10');
  archive.files.set('tile/0/000', tile.slice(1));
  expect(await answerOf(page)).toContain('tile/0/000 has another length');
  server.close();
});

test('the page is one file that loads nothing, and is accessible', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await checkFiles(page, await given(299));
  expect(asked).toEqual([TOOL]);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const text = await readFile(join(PROJECT_ROOT, 'public/arsip-alat/periksa.html'), 'utf8');
  expect(text).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=/);
});
