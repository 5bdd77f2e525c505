import { expect, it } from 'vitest';
import { z } from 'zod';
import { type Check, RULES, type RuleId } from '#lib/domain/check.ts';
import { digitHints } from '#lib/domain/digit-hint.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import { aCode } from '#tests/support/builders.ts';
import { type CapturedDocument, readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { capturedTps, contestOf } from './captured-answers.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

const CONTEST = contestOf('ppwp');

const Wire = z.object({
  chart: z.record(z.string(), z.int().nullable()).nullable(),
  administrasi: z.record(z.string(), z.int()).nullable(),
});

/** Straight from the JSON: NaN stands for whatever is not there, so that every comparison with it is false. */
function figuresOf(document: CapturedDocument) {
  const { chart, administrasi } = Wire.parse(readCaptured(document));
  const votes = ['100025', '100026', '100027'].map((id) => chart?.[id] ?? Number.NaN);
  const of = (key: string): number => administrasi?.[key] ?? Number.NaN;
  return { votes, sum: votes.reduce((a, b) => a + b), of };
}

type Figures = ReturnType<typeof figuresOf>;

function differ(a: number, b: number): boolean {
  return a < b || a > b;
}

const SEXES = ['l', 'p', 'j'];
const ROWS = ['pemilih_dpt', 'pengguna_dpt', 'pengguna_dptb', 'pengguna_non_dpt', 'pengguna_total'];

const SUMS = ['suara_sah', 'suara_tidak_sah', 'suara_total'];

/** The rules of DOMAIN §2.2 that the source has operands for, in its words, independent of the product's own. */
const FAILS: Readonly<Partial<Record<RuleId, (figures: Figures) => boolean>>> = {
  R01: ({ of }) => ROWS.some((row) => differ(of(`${row}_l`) + of(`${row}_p`), of(`${row}_j`))),
  R03: ({ of }) =>
    differ(of('pengguna_dpt_j') + of('pengguna_dptb_j') + of('pengguna_non_dpt_j'), of('pengguna_total_j')),
  R04: ({ of }) => SEXES.some((sex) => of(`pengguna_dpt_${sex}`) > of(`pemilih_dpt_${sex}`)),
  R08: ({ sum, of }) => differ(sum, of('suara_sah')),
  R09: ({ of }) => differ(of('suara_sah') + of('suara_tidak_sah'), of('suara_total')),
  R10: ({ of }) => differ(of('suara_total'), of('pengguna_total_j')),
  R12: ({ of }) => SEXES.some((sex) => of(`pemilih_dpt_${sex}`) > 300),
  R13: ({ votes, of }) => votes.some((count) => count > of('suara_sah')),
  R15: ({ votes, of }) =>
    [...votes, ...SUMS.map(of), ...ROWS.flatMap((row) => SEXES.map((sex) => of(`${row}_${sex}`)))].some(
      (count) => count > 999,
    ),
};

/** Rules that need what the source does not publish. */
const UNPUBLISHED = ['R02', 'R05', 'R06', 'R07', 'R11', 'R14', 'R16', 'R17'] as const;

// Counted once by a script of another language over the same files.
const COUNTED = { R01: 21, R03: 7, R04: 8, R08: 21, R09: 9, R10: 31, R12: 2, R13: 3, R15: 0 };
const VERDICTS = { passes: 224, inconsistent: 65, partlyRead: 119, scanNotRead: 182, noData: 95 };

// Code, number as read, number that would fit. A box that was crossed out: 896 against 96.
const HINTS = [
  '3101011003006 85 86',
  '3173011001149 255 256',
  '3173011001152 25 26',
  '3173011001185 54 64',
  '3173011002062 22 27',
  '3173011002062 64 69',
  '3173011002099 77 71',
  '3173011002099 116 110',
  '3173011002113 0 6',
  '3173011002146 896 96',
  '3173011002184 717 117',
];

function checksOf(document: CapturedDocument): readonly Check[] {
  return checkTps(
    parsedOrFail(tpsParser(CONTEST, aCode(document.code)), readCaptured(document)).value,
    CONTEST,
  );
}

function hasFailing(document: CapturedDocument, rule: RuleId): boolean {
  return checksOf(document).some((check) => check.rule === rule && check.outcome === 'fails');
}

describeWithCaptured('the 685 captured TPS of Jakarta', () => {
  const jakarta = capturedTps().filter(({ code }) => code.startsWith('31'));

  it.each(RULES)('fail %s exactly where the figures of their JSON do', (rule) => {
    const fails = FAILS[rule] ?? (() => false);
    const expected = jakarta.filter((document) => fails(figuresOf(document))).map(({ code }) => code);
    const failing = jakarta.filter((document) => hasFailing(document, rule)).map(({ code }) => code);
    expect(jakarta).toHaveLength(685);
    expect(failing).toEqual(expected);
  });

  it('can never be held to rules whose figures are not published', () => {
    expect(RULES.filter((rule) => FAILS[rule] === undefined)).toEqual(UNPUBLISHED);
    const outcomes = jakarta.flatMap((document) =>
      checksOf(document).filter(({ rule }) => UNPUBLISHED.some((other) => other === rule)),
    );
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['untestable']));
  });

  it('fail each rule as often as counted by hand', () => {
    const counts = RULES.filter((rule) => FAILS[rule] !== undefined).map((rule) => [
      rule,
      jakarta.filter((document) => hasFailing(document, rule)).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(COUNTED);
  });

  it('get a verdict each, as many of a kind as their figures make', () => {
    const kinds: Record<string, number> = {};
    for (const document of jakarta) {
      const tps = parsedOrFail(tpsParser(CONTEST, aCode(document.code)), readCaptured(document)).value;
      const { kind } = verdictOf(tps, checkTps(tps, CONTEST));
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    expect(kinds).toEqual(VERDICTS);
  });

  it('name every rule that fails at 3101011003008', () => {
    const document = jakarta.find(({ code }) => code === '3101011003008');
    if (!document) throw new Error('not captured');
    const failing = checksOf(document).filter(({ outcome }) => outcome === 'fails');
    expect([...new Set(failing.map(({ rule }) => rule))]).toEqual(['R08', 'R13']);
  });

  it('get a digit to look at where one explains everything that fails: 9 of the 65', () => {
    const hints = jakarta.flatMap((document) => {
      const tps = parsedOrFail(tpsParser(CONTEST, aCode(document.code)), readCaptured(document)).value;
      const found = digitHints(tps, CONTEST, checkTps(tps, CONTEST));
      return found.map(({ digits }) => {
        const [{ value, fitting }, ...others] = digits;
        return `${document.code} ${value} ${fitting}${others.length === 0 ? '' : ' …'}`;
      });
    });
    expect(hints).toEqual(HINTS);
  });

  it('are named for the worst misreading: 71 + 641 + 511 against 185 (RECAP_API §5.10)', () => {
    const document = jakarta.find(({ code }) => code === '3101011003008');
    if (!document) throw new Error('not captured');
    const tps = parsedOrFail(tpsParser(CONTEST, aCode(document.code)), readCaptured(document)).value;
    expect(verdictOf(tps, checkTps(tps, CONTEST))).toMatchObject({
      kind: 'inconsistent',
      reason: { rule: 'R08', left: [{ value: 71 }, { value: 641 }, { value: 511 }], right: [{ value: 185 }] },
    });
  });
});
