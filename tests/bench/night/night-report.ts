import { EXPLAINED, PROBLEMS } from './judge.ts';
import type { Resources } from './resources.ts';
import type { ReadersTally } from './tally.ts';
import type { Upstream } from './upstream.ts';

export interface Sample {
  /** Seconds since the night began. */
  readonly second: number;
  readonly resources: Resources;
}

/** Prints what a night was like. */
export function printNight(
  tally: ReadersTally,
  upstream: Upstream,
  samples: readonly Sample[],
  certificate: { readonly trusted: number; readonly refused: number },
  followed: number,
): void {
  console.log(
    `\n${tally.pages.size} distinct addresses; answers by status:`,
    Object.fromEntries(tally.byStatus),
  );
  console.log('\nmust be 0:');
  console.table({
    ...Object.fromEntries(PROBLEMS.map((name) => [name, tally.findings.get(name) ?? 0])),
    'redirections followed': followed,
    'wrong certificate trusted': certificate.trusted,
    'source asked too soon': upstream.tooSoon,
    'source asked impatiently': upstream.impatient,
  });
  for (const [finding, examples] of tally.examples) {
    console.log(`${finding}:`);
    for (const example of examples) console.log(`  ${example}`);
  }
  for (const example of upstream.examples) console.log(`  ${example}`);
  console.log(
    '\nexplained:',
    Object.fromEntries(EXPLAINED.map((name) => [name, tally.findings.get(name) ?? 0])),
  );
  console.log(`connections given up for a wrong certificate: ${certificate.refused}`);
  console.log(
    '\nby state of the source (ms of waiting; age in s of polled answers that do not say that the source fails):',
  );
  console.table(
    Object.fromEntries(
      [...tally.byState].map(([state, { answers, unmade, failing, withheld, millis, ages }]) => [
        state,
        {
          answers,
          'never made': unmade,
          'say failing': failing,
          'say withheld': withheld,
          'wait p50': quantile(millis, 0.5),
          'wait p99': quantile(millis, 0.99),
          'wait most': quantile(millis, 1),
          'age p50': seconds(quantile(ages, 0.5)),
          'age p99': seconds(quantile(ages, 0.99)),
          'age most': seconds(quantile(ages, 1)),
        },
      ]),
    ),
  );
  const { usualPeak, returnPeaks, questions, documents, mostPerLifetime } = upstream;
  console.log(
    `source: ${questions} questions for ${documents} documents, at most ${mostPerLifetime} good answers of one per lifetime`,
  );
  console.log(
    `most questions in a second: usually ${usualPeak}; after returns`,
    Object.fromEntries(returnPeaks.map(({ after, peak }) => [after, peak])),
  );
  console.log('\nwhat it took:');
  console.table(spread(samples).map(({ second, resources }) => ({ second, ...flat(resources) })));
}

/** Some samples over the whole time, first and last among them. */
function spread(samples: readonly Sample[]): readonly Sample[] {
  const step = Math.max(1, Math.ceil(samples.length / 12));
  return samples.filter((_, index) => index % step === 0 || index === samples.length - 1);
}

function flat(resources: Resources): Readonly<Record<string, string | number | null>> {
  const joined = (list: readonly number[]) => list.join(' + ');
  return {
    'instances MB': joined(resources.instanceMb),
    'open files': joined(resources.openFiles),
    'caches MB': joined(resources.cacheMb),
    'nginx cache MB': resources.nginxCacheMb,
    'Redis MB': resources.redisMb,
    'logs MB': resources.logMb,
  };
}

function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

function seconds(millis: number | null): number | null {
  return millis === null ? null : Math.round(millis / 1000);
}
