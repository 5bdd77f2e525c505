import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { download } from '../../scripts/geo/download.ts';
import { isReachable } from '../../scripts/geo/git-checkout.ts';

let folder: TempDir;
let url: string;
let commit: string;

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

beforeAll(async () => {
  folder = await makeTempDir('git');
  const work = join(folder.path, 'work');
  for (const level of ['prov', 'kab', 'kel']) mkdirSync(join(work, 'db', level), { recursive: true });
  for (const level of ['prov', 'kab', 'kel'])
    writeFileSync(join(work, 'db', level, `${level}.sql`), `-- ${level}\n`);
  git(work, 'init', '--quiet');
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '--message=first');
  commit = git(work, 'rev-parse', 'HEAD');
  writeFileSync(join(work, 'db/prov/prov.sql'), '-- changed since\n');
  git(work, 'commit', '--quiet', '--all', '--message=second');
  git(folder.path, 'clone', '--quiet', '--bare', work, 'upstream.git');
  const bare = join(folder.path, 'upstream.git');
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  url = `file://${bare}`;
});
afterAll(() => folder.remove());

const target = (name: string): string => join(folder.path, name);

describe('a download', () => {
  it('is of the pinned commit, not of the newest, and of the folders asked for', async () => {
    const lines: string[] = [];
    const pinned = { url, commit, folders: ['db/prov', 'db/kab'] };
    const done = await download(pinned, target('a'), { onProgress: (line) => lines.push(line) });
    expect(done).toEqual({ ok: true, value: [join(target('a'), 'db/prov'), join(target('a'), 'db/kab')] });
    expect(readFileSync(join(target('a'), 'db/prov/prov.sql'), 'utf8')).toBe('-- prov\n');
    expect(existsSync(join(target('a'), 'db/kel'))).toBe(false);
    expect(lines.join('\n')).toMatch(/Receiving objects: 100%/);
  });

  it('that was done before needs the network no more, and puts right what was altered', async () => {
    const pinned = { url, commit, folders: ['db/prov'] };
    await download(pinned, target('b'));
    writeFileSync(join(target('b'), 'db/prov/prov.sql'), 'altered');
    const again = await download({ ...pinned, url: 'file:///nowhere.git' }, target('b'));
    expect(again.ok).toBe(true);
    expect(readFileSync(join(target('b'), 'db/prov/prov.sql'), 'utf8')).toBe('-- prov\n');
  });

  it('brings further folders of the commit beside those it has brought', async () => {
    await download({ url, commit, folders: ['db/prov'] }, target('g'));
    const more = { url, commit, folders: ['db/prov', 'db/kab', 'db/kel'] };
    expect(await download(more, target('g'))).toMatchObject({ ok: true });
    for (const level of ['prov', 'kab', 'kel'])
      expect(readFileSync(join(target('g'), `db/${level}/${level}.sql`), 'utf8')).toBe(`-- ${level}\n`);
  });

  it('of a commit that is not there is refused', async () => {
    const wrong = 'f'.repeat(40);
    const done = await download({ url, commit: wrong, folders: ['db/prov'] }, target('c'));
    expect(done).toEqual({ ok: false, error: expect.stringContaining(`has no commit ${wrong}`) });
    expect(existsSync(join(target('c'), 'db'))).toBe(false);
  });

  it('by a name that moves is refused: only an object id pins anything', async () => {
    const done = await download({ url, commit: 'HEAD', folders: ['db/prov'] }, target('d'));
    expect(done).toEqual({ ok: false, error: expect.stringContaining('asked for HEAD') });
  });

  it('whose content was tampered with on this disk is refused', async () => {
    const pinned = { url, commit, folders: ['db/kab'] };
    await download(pinned, target('e'));
    const objects = join(target('e'), '.git/objects/pack');
    for (const name of readdirSync(objects).filter((file) => file.endsWith('.pack'))) {
      const pack = join(objects, name);
      chmodSync(pack, 0o644);
      truncateSync(pack, statSync(pack).size - 8);
    }
    expect(await download(pinned, target('e'))).toMatchObject({ ok: false });
  });

  it('without a network fails at once, with a sentence that names the way without one', async () => {
    const done = await download(
      { url: 'https://boundaries.invalid/x.git', commit, folders: ['db/prov'] },
      target('f'),
    );
    expect(done).toEqual({ ok: false, error: expect.stringMatching(/cannot be reached .*--from PATH/) });
  });
});

describe('a repository', () => {
  it('is reachable when it answers, and not when its host is unknown', async () => {
    expect(await isReachable(url, 10_000)).toBe(true);
    expect(await isReachable('https://boundaries.invalid/x.git', 10_000)).toBe(false);
  });
});
