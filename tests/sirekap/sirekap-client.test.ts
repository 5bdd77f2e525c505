import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeSirekapError, type SirekapError } from '#lib/sirekap/error.ts';
import { createFetchDocument, DEFAULT_LIMITS } from '#lib/sirekap/fetch-document.ts';
import { createSirekapClient, type SirekapClient } from '#lib/sirekap/sirekap-client.ts';
import { aCode, aContest } from '#tests/support/builders.ts';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';
import { formalRecap, paslon, pilkadaAggregate, pilkadaTps, wilayah } from './wire-documents.ts';

const JAKARTA = aCode('31');
const TPS = aCode('3101011003008');

let sirekap: SirekapServer;
let source: SirekapClient;

beforeEach(async () => {
  sirekap = await startSirekapServer();
  const contest = aContest({ sirekap: { dialect: 'pilkada2024', election: 'pkwkp', api: sirekap.url } });
  source = createSirekapClient(contest, createFetchDocument({ ...DEFAULT_LIMITS, retries: 0 }));
});

afterEach(async () => {
  await sirekap.close();
});

describe('a sirekap source', () => {
  it('gives each document in the site’s words, with where and when it comes from', async () => {
    sirekap.override('/pilkada/hhcw/pkwkp/31.json', pilkadaAggregate({ 3171: { counted: 0, total: 5 } }));
    const answer = await source.aggregate(JAKARTA);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        kind: 'published',
        value: { region: '31', tally: { kind: 'notReported' } },
        provenance: {
          url: `${sirekap.url}/pilkada/hhcw/pkwkp/31.json`,
          sourceTime: '2024-11-28T10:15:04+07:00',
        },
      },
    });
  });

  it('asks for each kind where it lies', async () => {
    sirekap.override('/wilayah/pilkada/pkwkp/31.json', wilayah({ 3171: 'JAKARTA PUSAT' }));
    sirekap.override('/pilkada/paslon/pkwkp.json', paslon({ 31: {} }));
    sirekap.override('/pilkada/hhcw/pkwkp/31/3101/310101/3101011003/3101011003008.json', pilkadaTps());
    sirekap.override('/pilkada/hr/pkwkp/31.json', formalRecap());
    const answers = await Promise.all([
      source.regions(JAKARTA),
      source.candidates(),
      source.tps(TPS),
      source.formalRecap(JAKARTA),
    ]);
    expect(answers.map((answer) => (answer.ok ? answer.value.kind : answer.error))).toEqual(
      Array(4).fill('published'),
    );
  });

  it('says that a document is not published where the source has none', async () => {
    expect(await source.tps(TPS)).toMatchObject({
      ok: true,
      value: { kind: 'notPublished', url: expect.stringContaining('/3101011003008.json') },
    });
  });

  it('calls any other JSON the wrong shape, and names the address and the problem', async () => {
    sirekap.fail({ kind: 'wrongShape' });
    for (const ask of [source.regions, source.aggregate, source.tps, source.formalRecap]) {
      const answer = await ask(ask === source.tps ? TPS : JAKARTA);
      expect(answer).toMatchObject({
        ok: false,
        error: {
          kind: 'wrongShape',
          url: expect.stringContaining(sirekap.url),
          problem: expect.stringMatching(/./),
        },
      });
    }
  });

  it('passes a failure to fetch on as it is', async () => {
    sirekap.fail({ kind: 'html' });
    expect(await source.candidates()).toMatchObject({
      ok: false,
      error: { kind: 'notJson', looksLikeHtml: true },
    });
  });
});

describe('an error in a log', () => {
  const url = 'http://sirekap.test/31.json';
  const errors: readonly SirekapError[] = [
    { kind: 'unreachable', url, reason: 'ECONNREFUSED' },
    { kind: 'timeout', url, limitMs: 4_500 },
    { kind: 'interrupted', url },
    { kind: 'httpStatus', url, status: 503 },
    { kind: 'tooLarge', url, limitBytes: 8 },
    { kind: 'notJson', url, looksLikeHtml: true },
    { kind: 'wrongShape', url, problem: 'table.31' },
  ];

  it('is one line that names the address, and each kind reads differently', () => {
    const lines = errors.map(describeSirekapError);
    expect(lines.filter((line) => !line.includes(url) || line.includes('\n'))).toEqual([]);
    expect(new Set(lines).size).toBe(errors.length);
  });
});
