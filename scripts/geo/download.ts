import { join, resolve } from 'node:path';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import {
  type CheckoutError,
  type CheckoutOptions,
  checkOutPinned,
  type PinnedCommit,
} from './git-checkout.ts';

/** Where fetched repositories are kept between runs, so that a second one downloads nothing. */
export function downloadFolder(commit: string): string {
  return resolve('.cache', 'boundaries', commit);
}

/** Fetches what is pinned and returns the folders to read, or a sentence for the operator. */
export async function download(
  pinned: PinnedCommit,
  target: string,
  options: CheckoutOptions = {},
): Promise<Result<readonly string[], string>> {
  const checkedOut = await checkOutPinned(pinned, target, options);
  if (!checkedOut.ok) return err(sentenceOf(checkedOut.error, pinned));
  return ok(pinned.folders.map((folder) => join(checkedOut.value, folder)));
}

function sentenceOf(error: CheckoutError, { url, commit }: PinnedCommit): string {
  switch (error.kind) {
    case 'noGit':
      return 'git is not installed, and --download needs it; --from PATH does not';
    case 'unreachable':
      return `${url} cannot be reached (${error.detail}); --from PATH needs no network`;
    case 'wrongCommit':
      return `${url} has no commit ${commit} (${error.detail}); nothing was built`;
    case 'corrupt':
      return `what came from ${url} is not what commit ${commit} names (${error.detail}); nothing was built`;
  }
}
