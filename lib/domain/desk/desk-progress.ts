import type { RegionCode } from '../region-code.ts';
import { type Finding, type Outcome, outcomeOf } from './finding.ts';

/** Findings by TPS and row. */
export type FindingsByTps = ReadonlyMap<RegionCode, ReadonlyMap<string, Finding>>;

/** How far a TPS is, and what was found there. */
export interface TpsProgress {
  readonly code: RegionCode;
  readonly step: 'untouched' | 'begun' | 'done';
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** A desk's count: TPS gone through, and those of them or of the begun ones with a row that differs. */
export interface DeskProgress {
  readonly done: number;
  readonly total: number;
  readonly differing: number;
  readonly unreadable: number;
}

export function groupByTps(findings: Iterable<Finding>): FindingsByTps {
  const groups = new Map<RegionCode, Map<string, Finding>>();
  for (const finding of findings) {
    const group = groups.get(finding.code) ?? new Map<string, Finding>();
    group.set(finding.row, finding);
    groups.set(finding.code, group);
  }
  return groups;
}

/** A TPS is done when each of the rows has a finding; findings of other rows count as findings all the same. */
export function tpsProgress(code: RegionCode, findings: FindingsByTps, rows: readonly string[]): TpsProgress {
  const own = findings.get(code);
  const outcomes = { match: 0, differs: 0, unreadable: 0, siteUnread: 0 };
  for (const finding of own?.values() ?? []) outcomes[outcomeOf(finding)] += 1;
  if (own === undefined || own.size === 0) return { code, step: 'untouched', outcomes };
  return { code, step: rows.every((row) => own.has(row)) ? 'done' : 'begun', outcomes };
}

export function deskProgress(all: readonly TpsProgress[]): DeskProgress {
  return {
    done: all.filter(({ step }) => step === 'done').length,
    total: all.length,
    differing: all.filter(({ outcomes }) => outcomes.differs > 0).length,
    unreadable: all.filter(({ outcomes }) => outcomes.unreadable > 0).length,
  };
}
