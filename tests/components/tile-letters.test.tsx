import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RegionMap } from '#components/drawn/map/region-map.tsx';
import { defaultView, statisticsOf } from '#lib/domain/map-view.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import type { Language } from '#lib/language/language.ts';
import { aPair, aResultRow } from '#tests/support/builders.ts';

/** The nation's map of tiles with Gorontalo alone on it. */
function gorontaloIn(language: Language): string {
  const options = [aPair('100025', 1)];
  const rows = [aResultRow('75')];
  const statistics = statisticsOf(options, rows, false);
  return duringLanguage(language, () =>
    renderToStaticMarkup(
      <RegionMap
        slug="gubernur-2024"
        region={{ code: NATION, name: 'INDONESIA' }}
        rows={rows}
        options={options}
        statistics={statistics}
        view={defaultView(statistics)}
        boundary={null}
        isLarge={false}
        mostNames={0}
      />,
    ),
  );
}

describe('the letters of a province on its tile', () => {
  it('are Indonesian on an English page: “GO” is Gorontalo there and no invitation', () => {
    expect(gorontaloIn('en')).toMatch(/<span[^>]* lang="id">GO<\/span>/);
  });

  it('are in the language of an Indonesian page', () => {
    expect(gorontaloIn('id')).toMatch(/<span[^>]*>GO<\/span>/);
    expect(gorontaloIn('id')).not.toContain('lang=');
  });
});
