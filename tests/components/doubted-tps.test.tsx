import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RegionTable } from '#components/result/region/region-table.client.tsx';
import { rollUp } from '#lib/domain/roll-up.ts';
import { regionText } from '#lib/text/id/region.ts';
import { aCode, aFraction, anAggregate, aPair, aResultRow, aTally } from '#tests/support/builders.ts';

const CODES = ['3212152011001', '3212152011002', '3212152011003'];

function linesOf(doubted: Parameters<typeof RegionTable>[0]['doubted']): readonly string[] {
  const html = renderToStaticMarkup(
    <RegionTable
      slug="gubernur-2024"
      caption=""
      rows={CODES.map((code) => aResultRow(code, { tally: aTally({ 1000023: 5 }) }))}
      options={[aPair('1000023', 1)]}
      doubted={doubted}
      rollUp={rollUp(anAggregate({}))}
      progress={aFraction(3, 3)}
    />,
  );
  return html.split('<tbody>')[1]?.split('</tr>').slice(0, CODES.length) ?? [];
}

describe('the list of TPS of a desa', () => {
  it('says in words and by a sign which TPS to look at, and nothing of the others', () => {
    const { mark } = regionText.table;
    const [first, second, third] = linesOf([
      { code: aCode('3212152011001'), kind: 'inconsistent' },
      { code: aCode('3212152011003'), kind: 'attention' },
    ]);
    expect(first).toContain(`⚠ ${mark.inconsistent}`);
    expect(third).toContain(`⚠ ${mark.attention}`);
    expect(second).not.toContain('⚠');
  });

  it('marks nothing while no document was read', () => {
    expect(linesOf(undefined).join('')).not.toContain('⚠');
  });
});
