import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { err, ok, type Result } from '../../lib/domain/result.ts';

/** A commit of a repository, and what of it is wanted. */
export interface PinnedCommit {
  readonly url: string;
  /** The full object id: it is a checksum of everything in the commit. */
  readonly commit: string;
  /** Folders to check out; others are not even fetched where the server can leave them out. */
  readonly folders: readonly string[];
}

export type CheckoutError =
  | { readonly kind: 'noGit' }
  /** The server cannot be reached or does not answer in time. */
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** The server has no such commit, or handed out another one. */
  | { readonly kind: 'wrongCommit'; readonly detail: string }
  /** What arrived is not what the commit's object ids say. */
  | { readonly kind: 'corrupt'; readonly detail: string };

export interface CheckoutOptions {
  /** Git's own progress goes here line by line; nowhere by default. */
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

const FETCHED = 'sirekap.fetched';

/**
 * Fetches the pinned commit into `target` (a folder of its own, kept between runs) and checks out the wanted folders.
 * Every object is checked against its id as it arrives, and once more at the end; the commit has to be the pinned one.
 */
export async function checkOutPinned(
  { url, commit, folders }: PinnedCommit,
  target: string,
  options: CheckoutOptions = {},
): Promise<Result<string, CheckoutError>> {
  await mkdir(target, { recursive: true });
  const git = (...args: readonly string[]): Promise<GitRun> => runGit(['-C', target, ...args], options);

  const begun = await git('init', '--quiet');
  if (begun.status === null) return err({ kind: 'noGit' });
  await git('config', 'remote.origin.url', url);
  await git('config', 'remote.origin.promisor', 'true');
  await git('config', 'remote.origin.partialclonefilter', 'blob:none');
  await git('config', 'transfer.fsckObjects', 'true');
  await git('config', 'core.autocrlf', 'false');
  await git('sparse-checkout', 'set', '--no-cone', ...folders.map((folder) => `/${folder}/`));

  // Asking git for a commit it may not have would make it ask the server: what was fetched is noted instead.
  const noted = await git('config', '--get', FETCHED);
  if (noted.output.trim() !== commit) {
    const fetched = await git('fetch', '--progress', '--depth', '1', '--filter=blob:none', 'origin', commit);
    if (fetched.status !== 0) return err(fetchError(fetched));
    const head = (await git('rev-parse', 'FETCH_HEAD')).output.trim();
    if (head !== commit) return err({ kind: 'wrongCommit', detail: `asked for ${commit}, got ${head}` });
    await git('config', FETCHED, commit);
  }
  const checkedOut = await git(
    '-c',
    'advice.detachedHead=false',
    'checkout',
    '--progress',
    '--force',
    commit,
  );
  if (checkedOut.status !== 0) return err(fetchError(checkedOut));
  const sound = await git('fsck', '--no-dangling', '--no-progress');
  if (sound.status !== 0) return err({ kind: 'corrupt', detail: sound.errors });
  const altered = await git('status', '--porcelain', '--untracked-files=no');
  if (altered.status !== 0 || altered.output !== '') return err({ kind: 'corrupt', detail: altered.output });
  return ok(target);
}

/** True when the repository answers within the time given: asked before a long download is begun. */
export async function isReachable(url: string, milliseconds: number): Promise<boolean> {
  const run = await runGit(['ls-remote', '--quiet', url, 'HEAD'], {
    signal: AbortSignal.timeout(milliseconds),
  });
  return run.status === 0;
}

// Inside a hook of another repository, these would make git work there.
const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...ENVIRONMENT } = process.env;

interface GitRun {
  /** Null when git could not be started. */
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function runGit(args: readonly string[], { onProgress, signal }: CheckoutOptions): Promise<GitRun> {
  return new Promise((resolve) => {
    const child = spawn('git', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Never a question to the terminal, and messages that the code below can read.
      env: { ...ENVIRONMENT, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      ...(signal ? { signal } : {}),
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split(/[\r\n]+/)) if (line.trim() !== '') onProgress?.(line);
      errors = (errors + chunk.toString()).slice(-4_000);
    });
    child.once('error', (failure) =>
      resolve({ status: failure.name === 'AbortError' ? 124 : null, output, errors: failure.message }),
    );
    child.once('close', (status) => resolve({ status: status ?? 124, output, errors }));
  });
}

function fetchError({ errors }: GitRun): CheckoutError {
  const detail = errors.match(/^(?:fatal|error): .*$/m)?.[0] ?? errors.trim();
  const isAbsent = /not our ref|couldn't find remote ref|upload-pack: not|unadvertised object/i.test(errors);
  return { kind: isAbsent ? 'wrongCommit' : 'unreachable', detail };
}
