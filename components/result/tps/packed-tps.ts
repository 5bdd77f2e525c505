import type { Check, Operand } from '#lib/domain/check.ts';
import { type Figure, sameFigure } from '#lib/domain/figure.ts';
import type { TpsResult, TpsState } from '#lib/domain/tps-result.ts';

/** An operand: which of the figures, and its value. */
type PackedOperand = readonly [figure: number, value: number | null];

type PackedCheck = readonly [
  rule: Check['rule'],
  severity: Check['severity'],
  relation: Check['relation'],
  outcome: Check['outcome'],
  left: readonly PackedOperand[],
  right: readonly PackedOperand[],
];

type Published = Extract<TpsState, { kind: 'published' }>;

/** A published state with its checks in other words. */
interface PackedState extends Omit<Published, 'checks'> {
  readonly figures: readonly Figure[];
  readonly checks: readonly PackedCheck[];
}

/**
 * A TPS's result as a page carries it beside its markup, for the browser to go on from (docs/adr/0020): each figure is named
 * once, not in every check that speaks of it.
 */
export interface PackedTps extends Omit<TpsResult, 'state'> {
  readonly state: PackedState | Exclude<TpsState, { kind: 'published' }>;
}

/** For the way from the server to the browser. */
export function packTps(result: TpsResult): PackedTps {
  const { state } = result;
  if (state.kind !== 'published') return { ...result, state };
  const figures: Figure[] = [];
  const placeOf = (figure: Figure): number => {
    const at = figures.findIndex((known) => sameFigure(known, figure));
    return at === -1 ? figures.push(figure) - 1 : at;
  };
  const pack = (operands: readonly Operand[]): readonly PackedOperand[] =>
    operands.map(({ figure, value }) => [placeOf(figure), value]);
  const checks = state.checks.map(
    ({ rule, severity, relation, outcome, left, right }): PackedCheck => [
      rule,
      severity,
      relation,
      outcome,
      pack(left),
      pack(right),
    ],
  );
  return { ...result, state: { ...state, figures, checks } };
}

/** The result again. */
export function unpackTps(packed: PackedTps): TpsResult {
  const { state } = packed;
  if (state.kind !== 'published') return { ...packed, state };
  const { figures, checks, ...rest } = state;
  const unpack = (operands: readonly PackedOperand[]): readonly Operand[] =>
    operands.flatMap(([at, value]) => {
      const figure = figures[at];
      return figure === undefined ? [] : [{ figure, value }];
    });
  return {
    ...packed,
    state: {
      ...rest,
      checks: checks.map(([rule, severity, relation, outcome, left, right]) => ({
        rule,
        severity,
        relation,
        left: unpack(left),
        right: unpack(right),
        outcome,
      })),
    },
  };
}
