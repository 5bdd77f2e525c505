import { levelOf, parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { LANGUAGES } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import { BUDGET } from './judge.ts';

export interface BudgetPage {
  readonly name: string;
  readonly path: string;
  /** Most bytes of its HTML, compressed; null where the budget is not meant for it and the size is only reported. */
  readonly htmlBytes: number | null;
}

const CONTEST = '/simulasi-bupati-walikota';
/** The budget is set for a table of so many rows. */
const ROWS_OF_BUDGET = 40;

/** The pages of the performance budget in the simulated election, in both languages. */
export async function budgetPages(): Promise<readonly BudgetPage[]> {
  const { ofBudget, longest } = await kabupatenByRows();
  const pages: readonly BudgetPage[] = [
    { name: 'home', path: '/', htmlBytes: BUDGET.htmlBytes },
    { name: 'nation', path: '/simulasi-gubernur', htmlBytes: BUDGET.htmlBytes },
    { name: 'provinsi', path: '/simulasi-gubernur/32', htmlBytes: BUDGET.htmlBytes },
    {
      name: `kabupaten, ${ofBudget.rows} rows`,
      path: `${CONTEST}/${ofBudget.code}`,
      htmlBytes: BUDGET.htmlBytes,
    },
    { name: `kabupaten, ${longest.rows} rows`, path: `${CONTEST}/${longest.code}`, htmlBytes: null },
    { name: 'desa', path: `${CONTEST}/3212012008`, htmlBytes: BUDGET.htmlBytes },
    { name: 'TPS', path: `${CONTEST}/3212012008001`, htmlBytes: BUDGET.htmlBytes },
  ];
  return inBothLanguages(pages);
}

/** Each page in Indonesian and in English. */
export function inBothLanguages<Page extends { readonly name: string; readonly path: string }>(
  pages: readonly Page[],
): readonly Page[] {
  return pages.flatMap((page) =>
    LANGUAGES.map((language) => ({
      ...page,
      name: `${page.name} (${language})`,
      path: localizedPath(page.path, language),
    })),
  );
}

interface Rows {
  readonly code: RegionCode;
  readonly rows: number;
}

/** The first kabupaten with the budget's number of rows, or the longest below it; and the longest of all. */
async function kabupatenByRows(): Promise<{ readonly ofBudget: Rows; readonly longest: Rows }> {
  const counts = new Map<RegionCode, number>();
  for (const { code } of await demoRegions()) {
    const parent = levelOf(code) === 'kecamatan' ? parentOf(code) : null;
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const byRows = [...counts].map(([code, rows]) => ({ code, rows })).toSorted((a, b) => b.rows - a.rows);
  const longest = byRows[0];
  const ofBudget = byRows.find(({ rows }) => rows <= ROWS_OF_BUDGET);
  if (longest === undefined || ofBudget === undefined) throw new Error('the demo has no kabupaten');
  return { ofBudget, longest };
}
