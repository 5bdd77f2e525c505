import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SHIPPED = resolve(import.meta.dirname, '../../deploy/nginx');
const STARTS_WITHIN_MS = 5_000;

/** An environment in which nginx is found: Debian puts it where not everyone looks for programs. */
export const WITH_SBIN = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin` };

export interface NginxPlan {
  /** Where readers reach it, on loopback. */
  readonly port: number;
  readonly statusPort: number;
  /** Instances of the site, as ports on loopback. */
  readonly instances: readonly number[];
  /** Lines for the public server beside its `listen`, e.g. certificates; `listen` is written with `listenOptions`. */
  readonly listenOptions?: string;
  readonly publicLines?: readonly string[];
  /** Servers of one's own beside the shipped ones, for comparing. */
  readonly moreServers?: string;
  /** Counts nobody's questions: for measuring how much there is to be had, from one address. */
  readonly isWithoutLimits?: boolean;
}

export interface RunningNginx {
  readonly url: string;
  /** Of the master process. */
  readonly pid: number;
  /** What it writes to: logs/, cache/, run/. */
  readonly folder: string;
  readonly readLog: (name: string) => string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs the shipped nginx.conf in a folder of its own, with only here/ written anew: the files that differ from one
 * machine to the next. Throws with nginx's own words when it does not start.
 */
export async function startNginx(plan: NginxPlan): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'sirekap-nginx-'));
  const conf = join(folder, 'conf');
  cpSync(SHIPPED, conf, { recursive: true });
  for (const name of ['run', 'logs', 'cache', 'tmp']) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(filesOf(plan, folder)))
    writeFileSync(join(conf, 'here', name), text);
  const mainFile = join(conf, 'nginx.conf');
  edit(mainFile, (text) => text.replace(/\}\s*$/, `${plan.moreServers ?? ''}\n}\n`));
  if (plan.isWithoutLimits)
    edit(join(conf, 'parts/server-behind-cache.conf'), (text) => text.replaceAll(/^\s*limit_\w+ .*$/gm, ''));

  const child = spawn('nginx', ['-p', folder, '-c', mainFile, '-e', 'logs/error.log', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: WITH_SBIN,
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  child.once('error', (failure) => {
    complaint += failure.message;
  });
  // Left behind by an interrupted run it would keep its port.
  const endWithParent = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithParent);
  const readLog = (name: string): string => readFileSync(join(folder, 'logs', name), 'utf8');
  await reachable(plan.port, child, () => complaint);
  return {
    url: `http://127.0.0.1:${plan.port}`,
    pid: child.pid ?? -1,
    folder,
    readLog,
    stop: async () => {
      process.off('exit', endWithParent);
      await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function filesOf(plan: NginxPlan, folder: string): Readonly<Record<string, string>> {
  const socket = join(folder, 'run', 'behind-cache.sock');
  const shipped = (name: string): string => readFileSync(join(SHIPPED, 'here', name), 'utf8');
  const servers = plan.instances.map(
    (port) => `server 127.0.0.1:${port} max_fails=2 fail_timeout=5s max_conns=128;`,
  );
  return {
    // Whoever runs this owns the folder, which nobody else may enter.
    'process.conf': process.getuid?.() === 0 ? 'user root;' : '',
    'listen-public.conf': [
      `listen 127.0.0.1:${plan.port} ${plan.listenOptions ?? 'default_server reuseport backlog=4096'};`,
      'server_name hasil.example.org;',
      ...(plan.publicLines ?? []),
    ].join('\n'),
    'listen-behind-cache.conf': `listen unix:${socket} backlog=4096;`,
    'listen-status.conf': `listen 127.0.0.1:${plan.statusPort};`,
    'pages.conf': `root ${join(folder, 'conf')};`,
    'instances.conf': shipped('instances.conf')
      .replace(/(?:^ *server 127[^\n]*\n)+/m, `${servers.join('\n')}\n`)
      .replace(/server unix:\S+/, `server unix:${socket}`),
    // A build machine's disk may be fuller than a server's.
    'cache.conf': shipped('cache.conf').replaceAll('min_free=2g', 'min_free=64m'),
  };
}

async function reachable(port: number, child: ChildProcess, complaint: () => string): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (!(await isListening(port))) {
    if (child.pid === undefined || child.exitCode !== null || performance.now() > deadline) {
      await end(child);
      throw new Error(`nginx does not start:\n${complaint()}`);
    }
    await pause(20);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      answer(true);
    });
    probe.once('error', () => answer(false));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
