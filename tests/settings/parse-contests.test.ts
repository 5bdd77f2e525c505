import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contest } from '#lib/domain/contest.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { parseContests } from '#lib/settings/parse-contests.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const ROW = { slug: 'gubernur', dialect: 'pilkada2024', election: 'pkwkp', api: 'https://recap.example.org' };

function contestFrom(change: object): Contest {
  const read = parseContests([{ ...ROW, ...change }]);
  const [contest] = read.ok ? read.value : [];
  if (!contest) throw new Error(read.ok ? 'no contest' : read.error.join());
  return contest;
}

function problemsOf(json: unknown): readonly string[] {
  const read = parseContests(json);
  return read.ok ? [] : read.error;
}

function problemWith(change: object): string {
  return problemsOf([{ ...ROW, ...change }]).join(' | ');
}

describe('a row of settings', () => {
  it('of four fields is a contest', () => {
    expect(contestFrom({})).toMatchObject({
      slug: 'gubernur',
      title: expect.stringMatching(/./),
      simulated: false,
    });
  });

  it('overrides any default', () => {
    const given = { title: 'A', shortTitle: 'B', votingDate: '2020-12-09', tpsCap: 500, statutoryCap: null };
    expect(contestFrom(given)).toMatchObject(given);
  });

  it('may end the address of its API in a slash', () => {
    expect(contestFrom({ api: 'https://recap.example.org/cermin//' }).sirekap.api).toBe(
      'https://recap.example.org/cermin',
    );
  });

  it.each(['.kpu.go.id', 'img.example.org', 'img.example.org:8443', 'http://127.0.0.1:4700'])(
    'may trust the image host %s',
    (host) => {
      expect(contestFrom({ imageHosts: [host] }).imageHosts).toEqual([host]);
    },
  );

  it('knows the form of its dialect, unless it names another or none', () => {
    expect(contestFrom({}).formModel).toBeNull();
    expect(contestFrom({ dialect: 'pemilu2024', election: 'ppwp' }).formModel).toBe('ppwp-2024');
    expect(contestFrom({ dialect: 'pemilu2024', election: 'ppwp', formModel: null }).formModel).toBeNull();
    for (const row of embeddedDemoContests('http://127.0.0.1:4700'))
      expect(contestFrom(row).formModel).toBe('simulasi-kwk');
    expect(problemWith({ formModel: 'lain' })).toContain('.formModel');
  });

  it('of the embedded demo is itself a row of settings', () => {
    expect(problemsOf(embeddedDemoContests('http://127.0.0.1:4700'))).toEqual([]);
  });
});

describe('a wrong row is refused with a sentence that names the place:', () => {
  it.each([
    ['an unknown dialect', { dialect: 'pilkada2029' }, '[0].dialect'],
    [
      'an election of another dialect',
      { election: 'ppwp' },
      '[0].election: "ppwp" is not known to pilkada2024',
    ],
    ['an inherited word for an election', { election: 'constructor' }, '[0].election'],
    ['an upper-case slug', { slug: 'Gubernur' }, '[0].slug'],
    ['a slug with a space', { slug: 'gubernur 2024' }, '[0].slug'],
    ['a slug with a slash', { slug: 'a/b' }, '[0].slug'],
    ['a slug of dots', { slug: '..' }, '[0].slug'],
    ['an empty slug', { slug: '' }, '[0].slug'],
    ['an unknown key', { sluggg: 'x' }, '"sluggg"'],
    ['an address that is none', { api: 'recap.example.org' }, '[0].api'],
    ['an ftp address', { api: 'ftp://recap.example.org' }, '[0].api'],
    ['a javascript address', { api: 'javascript:alert(1)' }, '[0].api'],
    ['a day that is none', { votingDate: '27-11-2024' }, '[0].votingDate'],
    ['a cap of zero', { tpsCap: 0 }, '[0].tpsCap'],
    ['an image host with a path', { imageHosts: ['kpu.go.id/a'] }, '[0].imageHosts[0]'],
    [
      'a source with an ftp address',
      { source: { name: 'a', url: 'ftp://a', licence: 'a' } },
      '[0].source.url',
    ],
    ['a source without a licence', { source: { name: 'a', url: 'https://a' } }, '[0].source.licence'],
  ])('%s', (_, change, place) => {
    expect(problemWith(change)).toContain(place);
  });

  it('a row without its fields', () => {
    const problems = problemsOf([{}]);
    for (const field of ['slug', 'dialect', 'election', 'api']) {
      expect(problems.some((problem) => problem.startsWith(`[0].${field}: `))).toBe(true);
    }
  });

  it.each([[{}], ['x'], [null], [[]]])('a file that holds %j and no list of rows', (json) => {
    expect(problemsOf(json)).toEqual([expect.stringMatching(/^file: ./)]);
  });

  it('a slug that stands twice', () => {
    expect(problemsOf([ROW, ROW])).toEqual(['[1].slug: "gubernur" stands twice']);
  });
});

describe('a slug', () => {
  // Every folder of app/ that is an address of its own would be hidden behind a contest of that name, or hide it.
  const own = readdirSync(join(PROJECT_ROOT, 'app'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name);

  it('may not be an address of the site itself', () => {
    expect(existsSync(join(PROJECT_ROOT, 'app/api'))).toBe(true);
    expect(own.filter((slug) => problemWith({ slug }) === '')).toEqual([]);
  });
});

describe('words of a contests file', () => {
  const row = { slug: 'gubernur', dialect: 'pilkada2024', election: 'pkwkp', api: 'https://a.example' };

  it('come as one line without what nobody sees', () => {
    const read = parseContests([{ ...row, title: ' Pemilihan\n\u202eGubernur\u0000 ' }]);
    expect(read).toMatchObject({ ok: true, value: [{ title: 'Pemilihan Gubernur' }] });
  });

  it('are refused where nothing of them can be seen, or where they have no end', () => {
    expect(parseContests([{ ...row, title: '\u200b\u202e' }])).toEqual({
      ok: false,
      error: ['[0].title: no letters'],
    });
    expect(parseContests([{ ...row, api: `https://a.example/${'/'.repeat(1_000_000)}x` }]).ok).toBe(false);
  });
});
