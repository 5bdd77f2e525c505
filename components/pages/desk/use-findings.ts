import { useRef, useState } from 'react';
import { type Finding, findingKey } from '#lib/domain/desk/finding.ts';
import type { Kept } from './use-kept.ts';

type Findings = ReadonlyMap<string, Finding>;

interface Change {
  readonly taken: readonly Finding[];
  /** What stood in their places. */
  readonly before: readonly Finding[];
}

export interface DeskFindings {
  readonly all: Findings;
  /** False once something could not be kept on the device. */
  readonly isKept: boolean;
  readonly put: (findings: readonly Finding[]) => void;
  /** Takes the last `put` back; false when there is none. */
  readonly undo: () => boolean;
  readonly removeAll: () => void;
}

const MOST_STEPS_BACK = 100;

/** The findings of a desk: in the page at once, on the device a moment later. */
export function useFindings({ store, findings }: Kept): DeskFindings {
  const [all, setAll] = useState<Findings>(() => byKey(findings));
  const [isKept, setIsKept] = useState(store.kind === 'device');
  const past = useRef<readonly Change[]>([]);

  const change = (taken: readonly Finding[], removed: readonly Finding[]): void => {
    setAll((before) => {
      const after = new Map(before);
      for (const finding of removed) after.delete(findingKey(finding));
      for (const finding of taken) after.set(findingKey(finding), finding);
      return after;
    });
    store.change(taken, removed).catch(() => setIsKept(false));
  };
  return {
    all,
    isKept,
    put: (taken) => {
      const before = taken.flatMap((finding) => all.get(findingKey(finding)) ?? []);
      past.current = [...past.current, { taken, before }].slice(-MOST_STEPS_BACK);
      change(taken, []);
    },
    undo: () => {
      const last = past.current.at(-1);
      if (last === undefined) return false;
      past.current = past.current.slice(0, -1);
      change(last.before, last.taken);
      return true;
    },
    removeAll: () => {
      past.current = [];
      change([], [...all.values()]);
    },
  };
}

function byKey(findings: readonly Finding[]): Findings {
  return new Map(findings.map((finding) => [findingKey(finding), finding]));
}
