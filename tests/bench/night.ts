import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readOptions } from '../../scripts/command-line.ts';
import { WITH_SBIN } from '../../scripts/deploy/run-nginx.ts';
import { BAD_STATES } from './night/bad-states.ts';
import { runNight } from './night/run-night.ts';
import { setStage } from './night/stage.ts';
import { sweepTps } from './night/tps-sweep.ts';

// npm run night: two instances, Redis and nginx before a simulated source that is bad in every way it can be, with readers
// whose every answer is held against what the source said. It reports; it decides nothing.
const USAGE = `night: an election night with a bad source, a dead instance and a dead Redis, in some minutes
  --tps N            no night: opens N distinct pages of TPS and says what each takes of disk and memory
  --minutes 10       of the night
  --pages 5000       distinct pages that are opened
  --readers 30       readers who keep a popular page open
  --states ${BAD_STATES.slice(0, 3).join(',')},…   bad states of the source, all of them unless told
  --redis-mb 256     room of Redis
  --port 3480        first of twelve ports on this machine
  --redis-port 6480`;

const values = readOptions(USAGE, {
  tps: { type: 'string' },
  minutes: { type: 'string', default: '10' },
  pages: { type: 'string', default: '5000' },
  readers: { type: 'string', default: '30' },
  states: { type: 'string' },
  'redis-mb': { type: 'string', default: '256' },
  port: { type: 'string', default: '3480' },
  'redis-port': { type: 'string', default: '6480' },
});
const missing = whatIsMissing();
if (missing !== null) {
  console.log(missing);
  process.exit(1);
}

// Ends what was started: children go with this process's exit, which a signal alone is not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const minutes = Number(values.minutes);
const redisPort = Number(values['redis-port']);
const stage = await setStage({
  port: Number(values.port),
  redisPort,
  redisMegabytes: Number(values['redis-mb']),
  // The count goes on for longer than the night: its numbers change to the end.
  minutes: minutes * 1.5,
});
try {
  if (values.tps === undefined) await night();
  else await sweepTps(Number(values.tps), stage, redisPort);
} finally {
  await stage.stop();
}
process.exit(0);

async function night(): Promise<void> {
  const asked = values.states?.split(',');
  const isClean = await runNight(
    {
      minutes,
      pages: Number(values.pages),
      pollers: Number(values.readers),
      states: BAD_STATES.filter((state) => asked?.includes(state) ?? true),
      redisPort,
    },
    stage,
  );
  console.log(isClean ? '\nnothing was wrong' : '\nsomething was wrong, see above');
}

function whatIsMissing(): string | null {
  if (!existsSync('.next/BUILD_ID')) return 'There is no build yet: run "npm run build" first.';
  for (const [program, word] of [
    ['nginx', '-v'],
    ['redis-server', '--version'],
    ['openssl', 'version'],
  ] as const) {
    try {
      execFileSync(program, [word], { stdio: 'ignore', env: WITH_SBIN });
    } catch {
      return `${program} is not installed (Debian: apt-get install nginx-light redis-server openssl).`;
    }
  }
  return null;
}
