import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '#lib/settings.ts';
import { CAPTURED_ROOT } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const ROW = { slug: 'gubernur', dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' };

let folder: TempDir;

beforeEach(async () => {
  folder = await makeTempDir('settings');
});

afterEach(async () => {
  await folder.remove();
});

async function fileWith(text: string): Promise<string> {
  const path = join(folder.path, 'contests.json');
  await writeFile(path, text);
  return path;
}

async function fingerprintOf(rows: unknown): Promise<string> {
  const read = readSettings({ SIREKAP_CONTESTS: await fileWith(JSON.stringify(rows)) });
  if (!read.ok) throw new Error(read.error.join());
  return read.value.fingerprint;
}

async function problemsOf(text: string): Promise<readonly string[]> {
  const read = readSettings({ SIREKAP_CONTESTS: await fileWith(text) });
  if (read.ok) throw new Error('read, though it should not be');
  return read.error;
}

describeWithCaptured('the settings of the captured contests', () => {
  it('are four fields a row, and the rest follows from the election', () => {
    const read = readSettings({ SIREKAP_CONTESTS: join(CAPTURED_ROOT, 'contests.json') });
    if (!read.ok) throw new Error(read.error.join());
    expect(read.value.contests).toMatchObject([
      {
        slug: 'gubernur-2024',
        office: 'gubernur',
        event: 'pilkada',
        votingDate: '2024-11-27',
        slateLevel: 'provinsi',
        tpsCap: 600,
        statutoryCap: 800,
        simulated: false,
        sirekap: { dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' },
      },
      { slug: 'bupati-walikota-2024', office: 'bupatiWalikota', slateLevel: 'kabkota', tpsCap: 600 },
      {
        slug: 'presiden-2024',
        office: 'presiden',
        event: 'pemilu',
        votingDate: '2024-02-14',
        slateLevel: 'nasional',
        tpsCap: 300,
        statutoryCap: null,
        imageHosts: ['.kpu.go.id'],
      },
    ]);
  });
});

describe('settings', () => {
  it('without any are those of the simulated election, on port 3000', () => {
    const read = readSettings({});
    if (!read.ok) throw new Error(read.error.join());
    const { contests, port, host, cacheDir } = read.value;
    expect(contests.length).toBeGreaterThan(0);
    expect(contests.every(({ simulated }) => simulated)).toBe(true);
    expect({ port, host, cacheDir }).toEqual({
      port: 3000,
      host: '0.0.0.0',
      cacheDir: resolve('.next/cache/sirekap'),
    });
  });

  it('take port, host and cache folder from the environment', () => {
    const read = readSettings({ PORT: '8080', HOST: '127.0.0.1', SIREKAP_CACHE_DIR: folder.path });
    expect(read).toMatchObject({ ok: true, value: { port: 8080, host: '127.0.0.1', cacheDir: folder.path } });
  });

  it('that are empty are as if they were not there', () => {
    const read = readSettings({ SIREKAP_CONTESTS: ' ', SIREKAP_CACHE_DIR: '', PORT: '', HOST: '' });
    const plain = readSettings({});
    expect(read).toEqual(plain);
  });

  it.each(['abc', '-1', '65536', '80.5'])('refuse the port %j and name it', (port) => {
    expect(readSettings({ PORT: port })).toEqual({ ok: false, error: [`PORT: "${port}" is no port`] });
  });
});

describe('the rate at which TPS documents are added up', () => {
  const rateOf = (text: string) => readSettings({ SIREKAP_TPS_PER_SECOND: text });

  it('is 0, which is never, unless it is set', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { tpsPerSecond: 0 } });
    expect(rateOf(' ')).toMatchObject({ ok: true, value: { tpsPerSecond: 0 } });
  });

  it.each([
    ['0', 0],
    ['0.5', 0.5],
    ['150', 150],
    ['1000', 1000],
  ])('is %s questions a second', (text, tpsPerSecond) => {
    expect(rateOf(text)).toMatchObject({ ok: true, value: { tpsPerSecond } });
  });

  it.each(['-1', '1001', 'banyak', '1e2', '5/s', 'Infinity'])(
    'is refused and named when it is %j',
    (text) => {
      expect(rateOf(text)).toEqual({
        ok: false,
        error: [`SIREKAP_TPS_PER_SECOND: "${text}" is no number from 0 to 1000`],
      });
    },
  );
});

describe('how many pages are made before anybody asks', () => {
  it.each([
    [undefined, 0],
    ['0', 0],
    ['2.5', 2.5],
    ['20', 20],
  ])('is, set to %j, %s a second', (text, pagesAheadPerSecond) => {
    expect(readSettings({ SIREKAP_PAGES_AHEAD: text })).toMatchObject({
      ok: true,
      value: { pagesAheadPerSecond },
    });
  });

  it.each(['-1', '21', 'semua'])('is refused and named when it is %j', (text) => {
    const error = [`SIREKAP_PAGES_AHEAD: "${text}" is no number from 0 to 20`];
    expect(readSettings({ SIREKAP_PAGES_AHEAD: text })).toEqual({ ok: false, error });
  });
});

describe('the folder of the boundary pack', () => {
  it('is boundaries in the project, whether or not there is one', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { boundariesDir: resolve('boundaries') } });
    expect(readSettings({ SIREKAP_BOUNDARIES: ' ' })).toEqual(readSettings({}));
  });

  it('may be another, which need not exist either', () => {
    const missing = join(folder.path, 'missing');
    const read = readSettings({ SIREKAP_BOUNDARIES: missing });
    expect(read).toMatchObject({ ok: true, value: { boundariesDir: missing } });
  });
});

describe('a contests file', () => {
  it('that is not there is named', () => {
    const path = join(folder.path, 'missing.json');
    const read = readSettings({ SIREKAP_CONTESTS: path });
    expect(read).toEqual({ ok: false, error: [`SIREKAP_CONTESTS: cannot read ${path}`] });
  });

  it('that is a folder is named', async () => {
    const path = join(folder.path, 'folder.json');
    await mkdir(path);
    expect(readSettings({ SIREKAP_CONTESTS: path })).toMatchObject({
      ok: false,
      error: [expect.stringContaining(path)],
    });
  });

  it('that is not JSON is named', async () => {
    const [problem] = await problemsOf('[{"slug": "gubernur",}]');
    expect(problem).toMatch(/^SIREKAP_CONTESTS: .*contests\.json is not JSON/);
  });

  it('that is wrong inside is named with the place of each problem', async () => {
    const problems = await problemsOf(JSON.stringify([ROW, { ...ROW, slug: 'B A', api: 'x' }]));
    expect(problems).toHaveLength(2);
    expect(
      problems.filter((problem) => !/^SIREKAP_CONTESTS: .*contests\.json \[1\]\./.test(problem)),
    ).toEqual([]);
  });
});

describe('the fingerprint of settings', () => {
  const SOURCE = { name: 'KPU', url: 'https://kpu.go.id', licence: 'Publik' };

  it('is the same for the same contests, however the file is written', async () => {
    const { slug, ...rest } = ROW;
    expect(await fingerprintOf([{ ...rest, slug }])).toBe(await fingerprintOf([ROW]));
    const { name, ...others } = SOURCE;
    expect(await fingerprintOf([{ ...ROW, source: { ...others, name } }])).toBe(
      await fingerprintOf([{ source: SOURCE, ...ROW }]),
    );
  });

  it.each([
    { slug: 'lain' },
    { election: 'pkwkk' },
    { api: 'http://127.0.0.1:9002' },
    { title: 'Lain' },
    { shortTitle: 'Lain' },
    { votingDate: '2024-12-01' },
    { tpsCap: 500 },
    { statutoryCap: null },
    { reserveRate: 0.02 },
    { formModel: 'ppwp-2024' },
    { imageHosts: ['example.org'] },
    { simulated: true },
    { source: SOURCE },
  ])('changes with %j', async (change) => {
    expect(await fingerprintOf([{ ...ROW, ...change }])).not.toBe(await fingerprintOf([ROW]));
  });

  it('changes with another contest beside', async () => {
    expect(await fingerprintOf([ROW, { ...ROW, slug: 'lain' }])).not.toBe(await fingerprintOf([ROW]));
  });
});
