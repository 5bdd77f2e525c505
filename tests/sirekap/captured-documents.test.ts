import { expect, it } from 'vitest';
import { type CapturedDocument, type CapturedKind, readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { aggregatesOf, capturedTps, documentsOf, parserOf, STATES } from './captured-answers.ts';

/** Why a document could not be read; null when it could. */
function problemOf(document: CapturedDocument): string | null {
  const result = parserOf(document)(readCaptured(document));
  return result.ok ? null : `${document.file}: ${result.error.problem}`;
}

function problemsOf(documents: readonly CapturedDocument[]): readonly string[] {
  return documents.map(problemOf).filter((problem) => problem !== null);
}

describeWithCaptured('every captured document can be read', () => {
  const pilkadaTree = documentsOf('1015').filter(({ kind }) => kind === 'tree');

  it('the region trees: 3,825 of Pilkada and 1,401 of Pemilu', () => {
    const pemiluTree = documentsOf('pemilu').filter(({ kind }) => kind === 'tree');
    expect(pilkadaTree).toHaveLength(3_825);
    expect(pemiluTree).toHaveLength(1_401);
    expect(problemsOf([...pilkadaTree, ...pemiluTree])).toEqual([]);
  });

  it.each(STATES)('the Pilkada state %s: 1,091 aggregates and 2 candidate lists', (state) => {
    const of = (wanted: CapturedKind) => documentsOf(state).filter(({ kind }) => kind === wanted);
    expect(of('aggregate')).toHaveLength(1_091);
    expect(of('candidates')).toHaveLength(2);
    expect(of('tps')).toHaveLength(0);
    expect(problemsOf([...of('aggregate'), ...of('candidates')])).toEqual([]);
  });

  it('the Pemilu state: 142 aggregates, 692 TPS and 1 candidate list', () => {
    const of = (wanted: CapturedKind) => documentsOf('pemilu').filter(({ kind }) => kind === wanted);
    expect(of('aggregate')).toHaveLength(142);
    expect(of('tps')).toHaveLength(692);
    expect(of('candidates')).toHaveLength(1);
    expect(problemsOf([...of('aggregate'), ...of('tps'), ...of('candidates')])).toEqual([]);
  });

  it('and none passes for a document of another kind', () => {
    const [tree] = pilkadaTree;
    const aggregate = aggregatesOf('1015')[0];
    const tps = capturedTps()[0];
    if (!tree || !aggregate || !tps) throw new Error('nothing captured');
    const readAs = (parser: CapturedDocument, body: CapturedDocument): boolean =>
      parserOf(parser)(readCaptured(body)).ok;
    expect([readAs(tree, aggregate), readAs(aggregate, tree), readAs(aggregate, tps)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([readAs(tps, aggregate), readAs(tps, tree), readAs(tree, tps)]).toEqual([false, false, false]);
  });
});
