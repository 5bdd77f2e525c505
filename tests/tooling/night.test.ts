import { describe, expect, it } from 'vitest';
import type { FaultySource } from '../bench/night/faulty-source.ts';
import { type Finding, Judge } from '../bench/night/judge.ts';
import { readPage, readRefresh, type Said } from '../bench/night/read-answer.ts';
import type { Reading } from '../bench/night/reading-list.ts';
import { countPath, versionOf, zeroed } from '../bench/night/source-document.ts';
import { SourceLedger } from '../bench/night/source-ledger.ts';
import { upstreamOf } from '../bench/night/upstream.ts';

const PATH = countPath('pkwkp', '32');
const READING: Reading = { path: '/contoh/32', election: 'pkwkp', code: '32', isInvented: false };
const NOW = Date.parse('2024-11-28T03:15:30Z');

function aDocument(first: number, second: number, ts = '2024-11-28 10:15:19'): Buffer {
  const chart = { 1000001: first, 1000002: second, progres: { total: 9, progres: 4 } };
  return Buffer.from(JSON.stringify({ tungsura: { chart, table: {} }, ts }));
}

function aSource(ledger: SourceLedger): FaultySource {
  const unused = async () => {};
  const turns = [{ at: 0, state: 'good' as const }];
  return { url: '', ledger, turns, state: () => 'good', followed: () => 0, turn: unused, close: unused };
}

function said(change: Partial<Said> = {}): Said {
  const sourceTime = Date.parse('2024-11-28T03:15:19Z');
  const shown = { votes: '1000001=12 1000002=34', sourceTime, saysFailing: false, saysWithheld: false };
  return { isCalledSimulated: true, ...shown, ...change };
}

describe('what a night finds wrong with an answer', () => {
  const ledger = new SourceLedger();
  for (const body of [
    aDocument(12, 34),
    aDocument(56, 78, '2024-11-28 10:16:19'),
    zeroed(PATH, aDocument(1, 2)),
  ]) {
    const version = versionOf(PATH, body);
    if (version !== null) ledger.serve(PATH, version, body);
  }
  const judge = new Judge(aSource(ledger), async () => null);
  const findings = async (shown: Said | null, status = 200, at = NOW): Promise<readonly Finding[]> => {
    const answered = { reading: READING, askedAt: at, answeredAt: at, status, said: shown };
    return (await judge.judge(answered, 10_000, null)).findings;
  };

  it('is nothing where it says what a document said, in time', async () => {
    expect(await findings(said())).toEqual([]);
  });

  it.each<[string, Partial<Said>, Finding]>([
    ['numbers of two documents', { votes: '1000001=12 1000002=78' }, 'numbers of no document'],
    ['numbers with the time of another', { votes: '1000001=56 1000002=78' }, 'numbers of no document'],
    ['zeros of a document that withholds', { votes: '1000001=0 1000002=0' }, 'zeros while withheld'],
    ['no numbers any more', { votes: null }, 'numbers lost'],
    ['no word of the simulation', { isCalledSimulated: false }, 'no SIMULASI'],
  ])('%s', async (_, change, finding) => {
    expect(await findings(said(change))).toEqual([finding]);
  });

  it('old numbers, unless the page says so', async () => {
    const later = NOW + 120_000;
    expect(await findings(said(), 200, later)).toEqual(['older than promised, unsaid']);
    expect(await findings(said({ saysFailing: true }), 200, later)).toEqual([]);
  });

  it('an error for a page that was there before', async () => {
    expect(await findings(null, 503)).toEqual(['5xx']);
    expect(await findings(null, 404)).toEqual(['real page not found']);
  });
});

describe('what a night reads', () => {
  it('of a page: votes, time, notices, without what scripts carry', () => {
    const html = `<body>SIMULASI<main><time dateTime="2024-11-28T10:15:19+07:00">10.15</time>
      <b data-votes="2">1.234</b><td data-votes="1"><a href="#x">56</a></td><b data-votes="3"><i>belum ada data</i></b>
      <script>Angka ditahan oleh sumber</script></main></body>`;
    const sourceTime = Date.parse('2024-11-28T03:15:19Z');
    const quiet = { saysFailing: false, saysWithheld: false };
    expect(readPage(html)).toEqual({ isCalledSimulated: true, votes: '1=56 2=1234', sourceTime, ...quiet });
  });

  it('of a refresh', () => {
    const state = { tally: { kind: 'counted', votes: [{ option: '1', votes: 5 }] }, provenance: {} };
    const text = JSON.stringify({ state, failingSince: '2024-11-28T03:15:19Z' });
    expect(readRefresh(text)).toMatchObject({ votes: '1=5', sourceTime: null, saysFailing: true });
  });
});

describe('what a night counts of the source’s questions', () => {
  it('those while a good answer was fresh, but not after a failure, nor without Redis', () => {
    const ledger = new SourceLedger();
    const asked = (seconds: number, outcome: 'good' | 'bad') => ({ at: NOW + seconds * 1000, outcome });
    ledger.asked.set(PATH, [
      asked(0, 'good'),
      asked(4, 'good'),
      asked(15, 'bad'),
      asked(16, 'good'),
      asked(20, 'good'),
    ]);
    const turns = [{ at: 0, state: 'good' as const }];
    expect(upstreamOf(ledger, turns, [])).toMatchObject({ questions: 5, tooSoon: 2, mostPerLifetime: 2 });
    const away = [{ from: NOW + 17_000, to: NOW + 18_000 }];
    expect(upstreamOf(ledger, turns, away)).toMatchObject({ tooSoon: 1 });
  });
});
