import type { Check } from '#lib/domain/check.ts';
import { verdictText } from '#lib/text/verdict.ts';

/** What the forms of other contests say otherwise stands beside the verdict, which is of this form alone. */
export function OtherContests({ checks }: { readonly checks: readonly Check[] }) {
  const contests = checks
    .filter(({ rule, outcome }) => rule === 'R17' && outcome === 'fails')
    .flatMap(({ right }) =>
      right.flatMap(({ figure }) => (figure.kind === 'otherContest' ? figure.contest : [])),
    );
  if (contests.length === 0) return null;
  return (
    <p>
      {verdictText().otherContest([...new Set(contests)].join(', '))}{' '}
      <a href="#pemeriksaan">{verdictText().allChecks}</a>
    </p>
  );
}
