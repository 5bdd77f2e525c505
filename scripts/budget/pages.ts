import { levelOf, parentOf, type RegionCode } from '../../lib/domain/region-code.ts';
import { demoRegions } from '../search/demo-search.ts';

export interface BudgetPage {
  readonly name: string;
  readonly path: string;
  /** Whether the budget for the size of the HTML is meant for it; of longer tables the size is only reported. */
  readonly hasSizeBudget: boolean;
}

const CONTEST = '/simulasi-bupati-walikota';
/** The budget is set for a table of so many rows. */
const ROWS_OF_BUDGET = 40;

/** The pages of the performance budget in the simulated election, in both languages. */
export async function budgetPages(): Promise<readonly BudgetPage[]> {
  const { ofBudget, longest } = await kabupatenByRows();
  const pages: readonly BudgetPage[] = [
    { name: 'home', path: '/', hasSizeBudget: true },
    { name: 'nation', path: '/simulasi-gubernur', hasSizeBudget: true },
    { name: 'provinsi', path: '/simulasi-gubernur/32', hasSizeBudget: true },
    {
      name: `kabupaten, ${ofBudget.rows} rows`,
      path: `${CONTEST}/${ofBudget.code}`,
      hasSizeBudget: true,
    },
    { name: `kabupaten, ${longest.rows} rows`, path: `${CONTEST}/${longest.code}`, hasSizeBudget: false },
    { name: 'desa', path: `${CONTEST}/3212012008`, hasSizeBudget: true },
    { name: 'TPS', path: `${CONTEST}/3212012008001`, hasSizeBudget: true },
  ];
  return pages.flatMap((page) => [
    { ...page, name: `${page.name} (id)` },
    { ...page, name: `${page.name} (en)`, path: page.path === '/' ? '/en' : `/en${page.path}` },
  ]);
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
