import { createElectionClock, type ElectionClock, frozenClock } from '../lib/demo/clock.ts';
import { startDemoApi } from '../lib/demo/server.ts';
import { readOptions } from './command-line.ts';

const USAGE = `demo-api: a simulated election, served as a recap API
  --port 4700        port on this machine, 0 for any free one
  --seed N           another election; the same number gives the same one
  --minutes 20       minutes until the count is complete
  --frozen 0.6       stand still at this share of the count
  --public-url URL   origin that form images are linked to`;

const values = readOptions(USAGE, {
  port: { type: 'string', default: '4700' },
  seed: { type: 'string' },
  minutes: { type: 'string', default: '20' },
  frozen: { type: 'string' },
  'public-url': { type: 'string' },
});

const publicUrl = values['public-url'];
const api = await startDemoApi({
  port: numberOption('port', values.port, 0, 65_535),
  clock: clockOf(values.frozen, values.minutes),
  ...(values.seed === undefined ? {} : { seed: numberOption('seed', values.seed, 0, 2 ** 31) }),
  ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/$/, '') }),
});
console.log(api.url);
console.log(`simulated election, ${api.tpsCount} TPS`);

function clockOf(frozen: string | undefined, minutes: string): ElectionClock {
  if (frozen !== undefined) return frozenClock(numberOption('frozen', frozen, 0, 1));
  return createElectionClock({
    now: Date.now,
    startedAt: Date.now(),
    minutesForFullCount: numberOption('minutes', minutes, 0.1, 100_000),
  });
}

function numberOption(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  console.error(`--${name} must be a number from ${least} to ${most}\n\n${USAGE}`);
  process.exit(2);
}
