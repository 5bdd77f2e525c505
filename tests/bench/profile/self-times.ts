import { PHASES, type Phase, phaseOf } from './phases.ts';
import type { TraceEvent } from './trace-event.ts';

export type PhaseTimes = Readonly<Record<Phase, number>>;

interface Open {
  readonly phase: Phase;
  readonly end: number;
}

/**
 * How long each phase took of the spans of one thread up to an instant, in milliseconds. A span's own time is its phase's;
 * what happens inside of it is the phase's of what happens, as a layout that a script asks for.
 */
export function timesOfPhases(spans: readonly TraceEvent[], until: number): PhaseTimes {
  const micros: Record<Phase, number> = {
    parse: 0,
    style: 0,
    layout: 0,
    paint: 0,
    script: 0,
    collect: 0,
    other: 0,
  };
  const open: Open[] = [];
  // The longer of two that begin together is around the other.
  const inOrder = spans.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const span of inOrder) {
    if (span.ts >= until) break;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.ts) open.pop();
    const around = open.at(-1);
    const end = Math.min(span.ts + span.dur, until, around?.end ?? Number.POSITIVE_INFINITY);
    const phase = phaseOf(span) ?? around?.phase ?? 'other';
    micros[phase] += end - span.ts;
    if (around !== undefined) micros[around.phase] -= end - span.ts;
    open.push({ phase, end });
  }
  return inMillis(micros);
}

function inMillis(micros: PhaseTimes): PhaseTimes {
  const { parse, style, layout, paint, script, collect, other } = micros;
  return {
    parse: parse / 1000,
    style: style / 1000,
    layout: layout / 1000,
    paint: paint / 1000,
    script: script / 1000,
    collect: collect / 1000,
    other: other / 1000,
  };
}

/** All phases together, in milliseconds. */
export function busyTime(times: PhaseTimes): number {
  return PHASES.reduce((sum, phase) => sum + times[phase], 0);
}
