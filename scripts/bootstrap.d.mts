// Types of bootstrap.mjs, which has to stay JavaScript: it runs before there is a Node that reads TypeScript.

type LockfilePackages = Readonly<
  Record<string, { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean }>
>;

export function ensureInstalled(): void;

export function runInProject(
  command: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>>; readonly signal?: AbortSignal },
): Promise<number>;

export function canRun(hasOwnNode: boolean, version: string): boolean;

export function isSameInstall(wanted: LockfilePackages, present: LockfilePackages): boolean;
