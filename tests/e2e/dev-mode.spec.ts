import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { expect } from '@playwright/test';
import { test } from '#tests/support/browser-test.ts';
import { DEMO_CONTEST, DEMO_KECAMATAN } from '#tests/support/demo-pages.ts';
import { freePort } from '#tests/support/free-port.ts';
import { type RunningProgram, startProgram } from '#tests/support/running-program.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

// One test, of as few pages as will do: each is compiled when it is first asked for.
test.describe('npm run dev', () => {
  // Longer than any slow machine needs to compile three pages.
  test.setTimeout(240_000);
  let dev: RunningProgram | null = null;

  test.afterEach(() => dev?.stop());

  test('serves results, addresses of nothing and edits to come from the sources', async () => {
    dev = startProgram(
      ['scripts/demo.ts', '--dev', '--minutes', '0.01', '--port', `${await freePort()}`],
      {},
    );
    const url = await addressOf(dev);

    const page = await fetch(`${url}${DEMO_CONTEST}/${DEMO_KECAMATAN}`);
    expect(page.status, dev.output()).toBe(200);
    const html = await page.text();
    expect(html).toContain('SIMULASI');
    expect(html).toMatch(/data-votes="[^"]+"[^>]*>[1-9]/);

    // Of another address inside (lib/server/inner-address.ts), and the same route.
    expect((await fetch(`${url}${DEMO_CONTEST}`)).status, dev.output()).toBe(200);

    const wrong = await fetch(`${url}/en${DEMO_CONTEST}/9999`);
    expect(wrong.status).toBe(404);
    expect(await wrong.text()).toContain('<html lang="en"');

    // What tells open pages of edits; the built site takes no such connection.
    expect(await isUpgraded(url, '/_next/hmr')).toBe(true);
  });
});

function addressOf(program: RunningProgram): Promise<string> {
  return waitUntil(
    'the site in dev listens',
    () => {
      if (program.exit() !== null) throw new Error(`it ended early: ${program.output()}`);
      return /Site: (\S+)/.exec(program.output())?.[1] ?? null;
    },
    { timeoutMs: 60_000 },
  );
}

/** True when the site takes a connection that is to be more than HTTP. */
async function isUpgraded(url: string, path: string): Promise<boolean> {
  const headers = {
    connection: 'upgrade',
    upgrade: 'websocket',
    origin: url,
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };
  const asked = request(new URL(path, url), { headers }).end();
  const [response, socket] = await Promise.race([once(asked, 'upgrade'), once(asked, 'response')]);
  (socket ?? response).destroy();
  return response.statusCode === 101;
}
