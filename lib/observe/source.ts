import { Counter, Gauge, Histogram } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { registry, secondsSince } from './registry.ts';

/** What is known of a contest's source; times are Unix ms, null where there was none yet. */
interface SourceHealth {
  newestData: number | null;
  lastGood: number | null;
  failingSince: number | null;
}

const contests = processState('sourceHealth', () => new Map<string, SourceHealth>());

const metrics = processState('metricsOfSource', () => ({
  questions: new Counter({
    name: 'sirekap_source_questions_total',
    help: 'Documents asked of the recap API, by contest and what came of it',
    labelNames: ['contest', 'outcome'],
    registers: [registry],
  }),
  seconds: new Histogram({
    name: 'sirekap_source_seconds',
    help: 'Time that the recap API took for a document, tries and reading included',
    labelNames: ['contest'],
    buckets: [0.05, 0.2, 0.5, 1, 2.5, 5],
    registers: [registry],
  }),
  withheld: new Counter({
    name: 'sirekap_withheld_answers_total',
    help: 'Totals received in which the source withheld its votes',
    labelNames: ['contest'],
    registers: [registry],
  }),
  newestData: gaugeOf(
    'sirekap_newest_data_age_seconds',
    "Age, by the source's clock, of the newest total seen of any region",
    ({ newestData }) => (newestData === null ? null : secondsSince(newestData)),
  ),
  lastGood: gaugeOf(
    'sirekap_last_good_answer_age_seconds',
    'Time since the source last gave a usable answer; nobody asks while nobody reads',
    ({ lastGood }) => (lastGood === null ? null : secondsSince(lastGood)),
  ),
  failing: gaugeOf(
    'sirekap_source_failing_seconds',
    'For how long every answer of the source has been unusable; 0 while it is well',
    ({ failingSince }) => (failingSince === null ? 0 : secondsSince(failingSince)),
  ),
}));

function gaugeOf(
  name: string,
  help: string,
  ageOf: (health: SourceHealth) => number | null,
): Gauge<'contest'> {
  return new Gauge({
    name,
    help,
    labelNames: ['contest'],
    registers: [registry],
    collect() {
      for (const [contest, health] of contests) {
        const value = ageOf(health);
        if (value !== null) this.set({ contest }, value);
      }
    },
  });
}

/** Notes a question put to the source itself: `found`, `absent`, or the kind of a `SirekapError`. */
export function countQuestion(contest: string, outcome: string, seconds: number): void {
  metrics.questions.inc({ contest, outcome });
  metrics.seconds.observe({ contest }, seconds);
}

/** Notes a usable answer, perhaps heard by another instance, and when it was given (Unix ms). */
export function noteGoodAnswer(contest: string, at: number): void {
  const health = healthOf(contest);
  // Heard by an instance whose clock is ahead: not before now.
  health.lastGood = Math.max(Math.min(at, Date.now()), health.lastGood ?? 0);
  health.failingSince = null;
}

/** Notes that the source gave nothing usable. */
export function noteFailedAnswer(contest: string): void {
  healthOf(contest).failingSince ??= Date.now();
}

/**
 * Notes a total of a region: when the source wrote it (Unix ms), null where it does not say, and whether it withholds its
 * votes.
 */
export function noteTotal(contest: string, sourceTime: number | null, isWithheld: boolean): void {
  const health = healthOf(contest);
  if (sourceTime !== null) health.newestData = Math.max(sourceTime, health.newestData ?? 0);
  if (isWithheld) metrics.withheld.inc({ contest });
}

/** Contests whose source fails, with the seconds since. */
export function failingSources(): readonly { readonly contest: string; readonly seconds: number }[] {
  return [...contests].flatMap(([contest, { failingSince }]) =>
    failingSince === null ? [] : [{ contest, seconds: Math.round(secondsSince(failingSince)) }],
  );
}

function healthOf(contest: string): SourceHealth {
  const known = contests.get(contest);
  if (known !== undefined) return known;
  const created: SourceHealth = { newestData: null, lastGood: null, failingSince: null };
  contests.set(contest, created);
  // There with 0 before anything happens: an alarm can tell "none" from "not measured".
  metrics.withheld.inc({ contest }, 0);
  return created;
}
