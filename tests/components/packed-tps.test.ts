import { describe, expect, it } from 'vitest';
import { packTps, unpackTps } from '#components/result/tps/packed-tps.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';
import { OPTIONS, stateOf, WORST } from './tps-parts.tsx';

function aResult(state: TpsResult['state']): TpsResult {
  return { code: aCode('3175091003086'), options: OPTIONS, state, failingSince: null };
}

describe('a TPS on its way into the browser', () => {
  it.each<[string, TpsResult['state']]>([
    ['published, whose figures contradict each other', stateOf(WORST)],
    ['published, without votes', stateOf({ votes: { kind: 'notRead' } })],
    [
      'not published',
      {
        kind: 'notPublished',
        url: 'https://api.test/tps.json',
        checkedAt: anInstant('2024-02-16T10:00:00+07:00'),
        withdrawn: null,
      },
    ],
    ['of no contest', { kind: 'noContest' }],
  ])('keeps what one %s says', (_, state) => {
    const result = aResult(state);
    expect(unpackTps(JSON.parse(JSON.stringify(packTps(result))))).toEqual(result);
  });

  it('names each figure once', () => {
    const { state } = packTps(aResult(stateOf(WORST)));
    const checks = state.kind === 'published' ? JSON.stringify(state.checks) : '';
    expect(checks).toContain('"R01"');
    expect(checks).not.toContain('kind');
  });
});
