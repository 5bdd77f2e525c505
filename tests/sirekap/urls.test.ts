import { describe, expect, it } from 'vitest';
import { candidatesUrl, resultUrl, treeUrl } from '#lib/sirekap/urls.ts';
import { aCode, aContest, aPresidentialContest } from '#tests/support/builders.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { contestOf, documentsOf } from './captured-answers.ts';

const PILKADA = aContest().sirekap;
const PEMILU = aPresidentialContest().sirekap;

describe('an address of the recap API', () => {
  it('repeats every ancestor (RECAP_API §0)', () => {
    expect(resultUrl(PILKADA, aCode('3101011003008'))).toBe(
      'http://127.0.0.1:9001/pilkada/hhcw/pkwkp/31/3101/310101/3101011003/3101011003008.json',
    );
    expect(treeUrl(PEMILU, aCode('99AA010001'))).toBe(
      'http://127.0.0.1:9002/wilayah/pemilu/ppwp/99/99AA/99AA01/99AA010001.json',
    );
  });

  it('of the nation is 0 in the tree and the election itself among the results', () => {
    expect(treeUrl(PILKADA, aCode('0'))).toBe('http://127.0.0.1:9001/wilayah/pilkada/pkwkp/0.json');
    expect(resultUrl(PILKADA, aCode('0'))).toBe('http://127.0.0.1:9001/pilkada/hhcw/pkwkp.json');
    expect(resultUrl(PEMILU, aCode('0'))).toBe('http://127.0.0.1:9002/pemilu/hhcw/ppwp.json');
  });

  it('of candidates differs by dialect', () => {
    expect(candidatesUrl(PILKADA)).toBe('http://127.0.0.1:9001/pilkada/paslon/pkwkp.json');
    expect(candidatesUrl(PEMILU)).toBe('http://127.0.0.1:9002/pemilu/ppwp.json');
  });

  it('keeps a path that the operator put before it', () => {
    expect(candidatesUrl({ ...PILKADA, api: 'https://example.org/cermin' })).toBe(
      'https://example.org/cermin/pilkada/paslon/pkwkp.json',
    );
  });
});

describeWithCaptured('the address of every captured document', () => {
  it.each(['1015', 'pemilu'] as const)('is where the API was captured (%s)', (state) => {
    for (const { kind, path, election, code } of documentsOf(state)) {
      const sirekap = { ...contestOf(election).sirekap, api: '' };
      const url =
        kind === 'candidates'
          ? candidatesUrl(sirekap)
          : kind === 'tree'
            ? treeUrl(sirekap, aCode(code))
            : resultUrl(sirekap, aCode(code));
      expect(url).toBe(path);
    }
  });
});
