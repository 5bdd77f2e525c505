import fc from 'fast-check';
import {
  cleanNote,
  cleanRowName,
  type Finding,
  LONGEST_NOTE,
  LONGEST_ROW_NAME,
} from '#lib/domain/desk/finding.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import { type Figure, SEX_COLUMNS, SEX_ROWS } from '#lib/domain/figure.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import { aCode, anOptionId } from '#tests/support/builders.ts';

/** Text that files get wrong: quotes, separators, line ends, what a spreadsheet takes for a formula, anything at all. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const troublesome = fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '=1+1',
        '+',
        '-',
        '@',
        '#',
        '\uFEFF',
        'é',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  return fc.oneof(troublesome, fc.string({ unit: 'binary', maxLength }));
}

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.constantFrom('100025', '100026').map((id) => ({ kind: 'votes', option: anOptionId(id) }) as const),
  fc.constantFrom('validVotes', 'invalidVotes', 'totalVotes').map((kind) => ({ kind })),
  fc.record({
    kind: fc.constant('voters' as const),
    row: fc.constantFrom(...SEX_ROWS),
    column: fc.constantFrom(...SEX_COLUMNS),
  }),
);
const number = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: null });
const moment = fc.integer({ min: 1_700_000_000_000, max: 1_700_002_000_000 }).map(instantOfMillis);

/** Any finding at one of a few TPS, so that two lists of them meet. */
export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  contest: fc.constant('gubernur-2024'),
  code: fc.constantFrom('3212012001001', '3212012001002', '99AA010001001').map(aCode),
  row: figure.map(rowKeyOf),
  rowName: anyText(LONGEST_ROW_NAME).map(cleanRowName),
  siteValue: number,
  readValue: number,
  note: anyText(LONGEST_NOTE).map(cleanNote),
  blind: fc.boolean(),
  page: fc.integer({ min: 1, max: 9 }),
  image: fc.option(fc.webUrl(), { nil: null }),
  at: moment,
  siteTime: fc.option(moment, { nil: null }),
});
