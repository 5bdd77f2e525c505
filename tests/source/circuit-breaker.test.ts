import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contest } from '#lib/domain/contest.ts';
import { err, ok } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import type { FetchDocument } from '#lib/sirekap/fetch-document.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';
import { keepBusy } from '#tests/support/busy.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { serveSmallCountry } from '../queries/small-country.ts';

type Silence = typeof import('#lib/source/circuit-breaker.ts');

let site: SiteUnderTest;
let queries: Queries;
let silence: Silence;
let contest: Contest;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
  queries = await site.start();
  silence = await import('#lib/source/circuit-breaker.ts');
  contest = queries.contest('gubernur');
});

afterEach(async () => {
  await site.close();
});

const at = (name: string) => `${contest.sirekap.api}/${name}.json`;
const timeout = (url: string): SirekapError => ({ kind: 'timeout', url, limitMs: 4_500 });
const ANSWERED = ok({ kind: 'absent', checkedAt: anInstant('2024-11-28T03:20:00Z') } as const);

/** Hears these fail, one after another, as if the source had been asked. */
async function hear(...errors: readonly SirekapError[]): Promise<void> {
  for (const error of errors) await silence.withCircuitBreaker(contest, async () => err(error))(error.url);
}

const becomesSilent = () =>
  waitUntil('the source is taken for silent', () => silence.openCircuitOf(contest), { everyMs: 20 });

describe('a source', () => {
  it('is silent at once when its host cannot be reached', async () => {
    await hear({ kind: 'unreachable', url: at('a'), reason: 'ECONNREFUSED' });
    expect(silence.openCircuitOf(contest)).toMatchObject({ kind: 'unreachable' });
  });

  it('is not silent for one document that hangs, however often', async () => {
    site.sirekap.fail({ kind: 'hang' });
    await hear(...Array.from({ length: 5 }, () => timeout(at('a'))));
    await sleep(1_200);
    expect(silence.openCircuitOf(contest)).toBeNull();
  });

  it('is silent within a second when two documents got no answer, and others get none either', async () => {
    site.sirekap.fail({ kind: 'hang' });
    await hear(timeout(at('a')), timeout(at('b')));
    expect(await becomesSilent()).toMatchObject({ kind: 'timeout' });
  });

  it('is not silent for several documents that hang while it answers others', async () => {
    await hear(timeout(at('a')), timeout(at('b')), timeout(at('c')));
    await waitUntil('it is asked for others', () => (site.sirekap.requests.length >= 2 ? true : null));
    await sleep(100);
    expect(silence.openCircuitOf(contest)).toBeNull();
  });

  it('is not silent, nor even asked for others, when it answered while those hung', async () => {
    site.sirekap.fail({ kind: 'hang' });
    const answering: FetchDocument = async () => ANSWERED;
    await hear(timeout(at('a')));
    await silence.withCircuitBreaker(contest, answering)(at('b'));
    await hear(timeout(at('c')), timeout(at('d')));
    await sleep(1_200);
    expect(silence.openCircuitOf(contest)).toBeNull();
    expect(site.sirekap.requests).toEqual([]);
  });

  it('is not silent when this process was too busy to hear whether it answers', async () => {
    site.sirekap.fail({ kind: 'hang' });
    await hear(timeout(at('a')), timeout(at('b')));
    // It is asked for others now.
    keepBusy(1_600);
    await sleep(1_000);
    expect(silence.openCircuitOf(contest)).toBeNull();
  });

  it.each([
    { kind: 'overloaded', url: 'x', lostMs: 4_000 },
    { kind: 'httpStatus', url: 'x', status: 500 },
    { kind: 'interrupted', url: 'x' },
    { kind: 'notJson', url: 'x', looksLikeHtml: true },
    { kind: 'crowded', url: 'x', waitedMs: 10_000 },
  ] as const)('is not silent for what is no silence: $kind', async (error) => {
    site.sirekap.fail({ kind: 'hang' });
    await hear({ ...error, url: at('a') }, { ...error, url: at('b') }, { ...error, url: at('c') });
    await sleep(1_200);
    expect(silence.openCircuitOf(contest)).toBeNull();
  });

  it('is heard again as soon as it answers anything', async () => {
    await hear({ kind: 'unreachable', url: at('a'), reason: 'ECONNREFUSED' });
    await silence.withCircuitBreaker(contest, async () => ANSWERED)(at('b'));
    expect(silence.openCircuitOf(contest)).toBeNull();
  });
});

describe('pages while one document of the source hangs', () => {
  it('are made, those never made before among them', async () => {
    site.sirekap.fail({ kind: 'hang' }, /hhcw\/pkwkp\/31\.json$/);
    const hanging = queries.getRegionResult(contest, aCode('31'));
    for (let second = 0; second < 6; second += 1) {
      await sleep(1_000);
      okValue(await queries.getRegionResult(contest, aCode('32')));
      okValue(await queries.findRegion(contest, aCode(second === 5 ? '3171' : '34')));
    }
    expect(await hanging).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    okValue(await queries.getRegionResult(contest, aCode('3171')));
  }, 15_000);
});
