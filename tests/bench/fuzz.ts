import fc from 'fast-check';
import pMap from 'p-map';
import { readOptions } from '../../scripts/command-line.ts';
import { type HostileRequest, hostileRequest, wire } from './fuzz/hostile-request.ts';
import { faultsOf } from './fuzz/judge-answer.ts';
import { MALFORMED } from './fuzz/malformed-http.ts';
import { exchange, type RawAnswer } from './fuzz/raw-exchange.ts';

// npm run fuzz: sends hostile requests to a site that runs, and says what it answered. Never to somebody else's.
const USAGE = `fuzz: hostile requests to a running site
  --url http://127.0.0.1:3000   the site; plain http
  --requests 20000              how many
  --seed N                      the same number sends the same requests
  --at-once 8                   connections at a time
  --path /x                     an address to begin from; may be given often`;

const values = readOptions(USAGE, {
  url: { type: 'string', default: 'http://127.0.0.1:3000' },
  requests: { type: 'string', default: '20000' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  'at-once': { type: 'string', default: '8' },
  path: { type: 'string', multiple: true },
});

const PATHS = [
  ...[
    '/',
    '/en',
    '/cari',
    '/api/cari',
    '/data',
    '/cara-membaca',
    '/luring',
    '/sitemap.xml',
    '/robots.txt',
    '/sw.js',
  ],
  ...[
    '/simulasi-gubernur',
    '/simulasi-gubernur/32',
    '/en/simulasi-gubernur/3212',
    '/simulasi-gubernur/32/peta',
  ],
  ...['/simulasi-gubernur/32/grafik', '/simulasi-gubernur/32/sematan', '/simulasi-gubernur/32/sematan/angka'],
  ...[
    '/simulasi-gubernur/32/data.csv',
    '/simulasi-gubernur/32/data/kecamatan.json',
    '/simulasi-gubernur/32/umpan.atom',
  ],
  ...[
    '/simulasi-gubernur/32/gambar/peta/tps-masuk/kotak.svg',
    '/api/rekap/simulasi-gubernur/32',
    '/api/berubah',
  ],
];

interface Row {
  count: number;
  slowest: number;
}

process.exitCode = await run();

async function run(): Promise<number> {
  const origin = new URL(values.url);
  const seed = Number(values.seed);
  console.log(`seed ${seed}, ${values.requests} requests to ${origin.origin}`);
  const requests = fc.sample(hostileRequest(values.path ?? PATHS), {
    numRuns: Number(values.requests),
    seed,
  });
  const rows = new Map<string, Row>();
  const faults = new Map<string, string>();
  const note = (kind: string, answer: RawAnswer, more: readonly string[], sent: string): void => {
    const key = `${kind} ${answer.status ?? (answer.isHanging ? 'hangs' : 'hangs up')}`;
    const row = rows.get(key) ?? { count: 0, slowest: 0 };
    rows.set(key, { count: row.count + 1, slowest: Math.max(row.slowest, answer.millis) });
    for (const fault of [...faultsOf(answer), ...more]) if (!faults.has(fault)) faults.set(fault, sent);
  };

  const send = async (request: HostileRequest): Promise<void> => {
    const answer = await exchange(origin, wire(request, origin.host), 15_000);
    note(kindOf(request), answer, [], wire(request, origin.host));
  };
  await pMap(requests, send, { concurrency: Number(values['at-once']) });
  for (const { name, bytes, answers = 1 } of MALFORMED.filter(({ isUnfinished }) => !isUnfinished)) {
    const answer = await exchange(origin, bytes, 3_000);
    note('malformed', answer, answer.answers > answers ? [`${name}: ${answer.answers} answers`] : [], bytes);
  }

  console.log('\nrequest   answer        count   slowest');
  for (const [key, { count, slowest }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${key.padEnd(22)} ${String(count).padStart(6)} ${slowest.toFixed(0).padStart(6)} ms`);
  for (const [fault, sent] of faults) console.log(`\nFAULT ${fault}\n${JSON.stringify(sent.slice(0, 600))}`);
  console.log(faults.size === 0 ? '\nNo fault found.' : `\n${faults.size} kinds of faults.`);
  return faults.size === 0 ? 0 : 1;
}

function kindOf({ method }: HostileRequest): string {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? method.padEnd(9) : 'writing  ';
}
