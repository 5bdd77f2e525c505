// Plain JavaScript, and nothing but Node's own modules: this runs before anything is installed, on whatever maintained
// Node the machine has. What it starts afterwards runs on the Node that the project installs for itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const BIN = join(PROJECT_ROOT, 'node_modules', '.bin');
const IS_WINDOWS = process.platform === 'win32';
const OWN_NODE = join(BIN, IS_WINDOWS ? 'node.cmd' : 'node');

/**
 * Installs the dependencies with `npm ci` unless they are there just as package-lock.json wants them.
 * Throws an Error with a message for the reader when npm fails.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  // Errors only: npm would warn that this Node is too old for some packages, which then run on the project's own.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without our own bin folder on the PATH: npm is about to delete the very Node that lies there.
  const env = { ...process.env, PATH: pathWithoutBin() };
  const { status, error } = spawnSync('npm', args, {
    cwd: PROJECT_ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: IS_WINDOWS,
  });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`npm ci failed (exit code ${status})`);
  if (!isInstalled())
    throw new Error('npm ci ended well, but node_modules is not what package-lock.json names');
  if (!canRun(existsSync(OWN_NODE), process.versions.node)) throw new Error(noNodeMessage());
}

/**
 * The project's Node is a package for each platform, sealed by the lockfile like every other; npm leaves it out where
 * there is none (Apple's processors) or it cannot be had. Then this machine's own does, if it reads TypeScript.
 */
export function canRun(hasOwnNode, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return hasOwnNode || major > 22 || (major === 22 && minor >= 18);
}

function noNodeMessage() {
  return [
    `This machine's Node is ${process.versions.node}; the project needs 22.18 or later, and brings none for`,
    `${process.platform}-${process.arch}, or npm left it out (its log says why; omit=optional in an .npmrc is one reason).`,
    'Install a newer Node and run the same command again.',
  ].join(' ');
}

/**
 * Runs a command in the project's root with node_modules/.bin first on the PATH, so that `node` is the project's own.
 * Resolves to its exit code, or to 128 + n when signal n ended it. An abort of
 * `signal` ends it like SIGTERM. Ctrl-C and SIGTERM are passed on, and waited for.
 */
export function runInProject(command, args, { env = {}, signal } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, PATH: [BIN, pathWithoutBin()].join(delimiter), ...env },
      stdio: 'inherit',
      shell: IS_WINDOWS,
    });
    // A terminal sends Ctrl-C to the child as well: here it must only not end us before the child.
    const ignore = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', ignore);
    process.on('SIGTERM', forward);
    if (signal?.aborted) forward();
    signal?.addEventListener('abort', forward, { once: true });
    const settle = (finish, value) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', forward);
      signal?.removeEventListener('abort', forward);
      finish(value);
    };
    child.once('error', (error) => settle(fail, error));
    child.once('exit', (code, signal) => settle(done, code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 0)));
  });
}

const SIGNAL_NUMBERS = { SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/**
 * True when node_modules is what package-lock.json names. npm writes a lockfile of its own into node_modules as the
 * last act of an install, so an interrupted one leaves none.
 */
function isInstalled() {
  const wanted = packagesOf(join(PROJECT_ROOT, 'package-lock.json'));
  const present = packagesOf(join(PROJECT_ROOT, 'node_modules', '.package-lock.json'));
  return isSameInstall(wanted, present);
}

/** Compares two `packages` tables of npm lockfiles. Binaries for other platforms may be absent, nothing else may differ. */
export function isSameInstall(wanted, present) {
  for (const [path, { version }] of Object.entries(present)) {
    if (path !== '' && wanted[path]?.version !== version) return false;
  }
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || path in present || entry.optional || entry.devOptional,
  );
}

function packagesOf(lockfile) {
  if (!existsSync(lockfile)) return {};
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
}

function pathWithoutBin() {
  const isBin = (folder) => folder.endsWith(join(sep, 'node_modules', '.bin'));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !isBin(folder))
    .join(delimiter);
}

// `node scripts/bootstrap.mjs` installs and does nothing else.
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
