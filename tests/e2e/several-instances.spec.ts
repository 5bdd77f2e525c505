import { expect } from '@playwright/test';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { test } from '#tests/support/browser-test.ts';
import { getPage, type RenderedPage } from '#tests/support/rendered-page.ts';
import {
  type SeveralInstances,
  startSeveralInstances,
  whyNoInstances,
} from '#tests/support/several-instances.ts';
import type { SirekapServer } from '#tests/support/sirekap-server.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';

// Each step begins where the one before it ended: numbers, a bad source, the source again, an instance less.
test.describe.configure({ mode: 'serial' });
test.skip(whyNoInstances !== null, whyNoInstances ?? '');

// A page is made anew half a minute after it was made, and nginx keeps it as long.
const NEXT_REGENERATION = { timeout: 150_000 };
const DOCUMENT_MS = 10_000;
const READERS = 50;

const TEN_PAST = { votes: [1_234, 4_321], ts: '2024-11-28 10:10:00' } as const;
const LATER = { votes: [2_468, 8_642], ts: '2024-11-28 11:30:00' } as const;

/** What a source does that was fine; those of a connection, a status or a shape are in source-faults.spec.ts. */
const BAD = {
  down: (source) => source.disappear(),
  withdrawn: (source) => source.fail({ kind: 'status', status: 404 }, /hhcw/),
  older: (source) => serveSmallSirekap(source, { votes: [7, 9], ts: '2024-11-28 09:00:00' }),
  zeroed: (source) => serveSmallSirekap(source, { votes: [0, 0], ts: '2024-11-28 10:45:00' }),
} as const satisfies Readonly<Record<string, (source: SirekapServer) => void | Promise<void>>>;
type BadName = keyof typeof BAD;
const BAD_NAMES = ['down', 'withdrawn', 'older', 'zeroed'] as const satisfies readonly BadName[];

let several: SeveralInstances<BadName | 'busy'>;
test.beforeAll(async () => {
  several = await startSeveralInstances([...BAD_NAMES, 'busy'], TEN_PAST);
  const [first] = several.instances;
  for (const name of BAD_NAMES) {
    const page = await getPage(first.url + several.path(name, SMALL.provinsi));
    expect(page.text).toContain('1.234');
  }
  for (const name of BAD_NAMES) await BAD[name](several.sources[name]);
});
test.afterAll(() => several?.stop());

function throughNginx(name: BadName | 'busy', code: string): Promise<RenderedPage> {
  return getPage(several.front + several.path(name, code));
}

/** Asks both instances and nginx for the same things at the same time. */
async function crowd(paths: readonly string[]): Promise<readonly RenderedPage[]> {
  const origins = [...several.instances.map(({ url }) => url), several.front];
  return Promise.all(
    Array.from({ length: READERS }, (_, reader) =>
      getPage(`${origins[reader % origins.length]}${paths[reader % paths.length]}`),
    ),
  );
}

/** How often one document may be asked for since a time: once, and once more for every lifetime that is over. */
function allowedSince(startedAt: number): number {
  return 1 + Math.floor((Date.now() - startedAt) / DOCUMENT_MS);
}

test('fifty readers of pages that nobody has, in two instances, cost one question a document', async () => {
  const source = several.sources.busy;
  source.forgetRequests();
  const startedAt = Date.now();
  const codes = [SMALL.provinsi, SMALL.kabkota, SMALL.kecamatan, SMALL.desa];
  const paths = codes.flatMap((code) => [
    several.path('busy', code),
    `/api/rekap${several.path('busy', code)}`,
  ]);
  const pages = await crowd(paths);
  for (const { status, html } of pages) {
    expect(status).toBe(200);
    expect(html).toMatch(/1\.?234/);
  }
  const asked = Map.groupBy(source.requests, ({ path }) => path);
  expect(asked.size).toBeGreaterThan(4);
  for (const [path, { length }] of asked) expect(length, path).toBeLessThanOrEqual(allowedSince(startedAt));
});

for (const name of BAD_NAMES) {
  test(`${name}: the instance that never asked shows the last good numbers, and says what is wrong`, async () => {
    test.setTimeout(180_000);
    const [, second] = several.instances;
    for (const origin of [second.url, several.front]) {
      await expect(async () => {
        const page = await getPage(origin + several.path(name, SMALL.provinsi));
        expect(page.status).toBe(200);
        expect(page.text).toContain('1.234');
        expect(page.text).toContain(name === 'zeroed' ? regionText.withheld.title : stateText.failing.title);
      }).toPass(NEXT_REGENERATION);
    }
  });
}

test('an instance that is killed takes nothing with it: nginx goes on with the other one, and with Redis', async () => {
  const [first] = several.instances;
  process.kill(first.pid, 'SIGKILL');
  await expect.poll(() => first.exit()).not.toBeNull();
  for (const name of BAD_NAMES) {
    for (const path of [
      several.path(name, SMALL.provinsi),
      `/api/rekap${several.path(name, SMALL.provinsi)}`,
    ]) {
      const page = await getPage(several.front + path);
      expect(page.status, path).toBe(200);
      expect(page.html, path).toMatch(/1\.?234/);
    }
  }
});

test('Redis killed as well: the instance that is left answers from its own memory and disk', async () => {
  await several.redis.kill();
  for (const name of BAD_NAMES) {
    const page = await getPage(several.instances[1].url + several.path(name, SMALL.provinsi));
    expect(page.status).toBe(200);
    expect(page.text).toContain('1.234');
  }
});

test.describe('after the source and Redis came back', () => {
  let returnedAt = 0;
  test.beforeAll(async () => {
    returnedAt = Date.now();
    await several.redis.restart();
    for (const source of Object.values(several.sources)) {
      serveSmallSirekap(source, LATER);
      await source.recover();
      source.forgetRequests();
    }
  });

  for (const name of BAD_NAMES) {
    test(`${name}: readers see the new numbers and no word of a failure, for one question a lifetime`, async () => {
      test.setTimeout(180_000);
      await expect(async () => {
        const page = await throughNginx(name, SMALL.provinsi);
        expect(page.status).toBe(200);
        expect(page.text).toContain('2.468');
        expect(page.text).not.toContain(stateText.failing.title);
      }).toPass(NEXT_REGENERATION);
      const count = several.sources[name].countOf('/pilkada/hhcw/pkwkp/11.json');
      expect(count).toBeLessThanOrEqual(allowedSince(returnedAt));
    });
  }
});
