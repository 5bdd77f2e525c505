import { type Check, missingOperands, RULES } from '#lib/domain/check.ts';
import { formatCount } from '#lib/format/number.ts';
import { checksText } from '#lib/text/id/checks.ts';
import { Section } from '../ui/section.tsx';
import { CheckFormula, type FigureNames } from './check-formula.tsx';

interface Props {
  readonly checks: readonly Check[];
  readonly names: FigureNames;
}

const text = checksText;

/** Every rule held against this TPS, with its operands: what fails stands open, the rest opens on demand. */
export function ChecksSection({ checks, names }: Props) {
  const groups = {
    fails: withOutcome(checks, 'fails'),
    holds: withOutcome(checks, 'holds'),
    untestable: withOutcome(checks, 'untestable'),
  };
  return (
    <Section id="pemeriksaan" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">{text.intro}</p>
      {groups.fails.length > 0 && (
        <div className="border-l-4 border-caution pl-4">
          <h3 className="font-bold">{text.groups.fails(formatCount(groups.fails.length))}</h3>
          <RuleList checks={groups.fails} names={names} />
        </div>
      )}
      {(['holds', 'untestable'] as const).map(
        (outcome) =>
          groups[outcome].length > 0 && (
            <details key={outcome} className="border-t border-line">
              <summary className="cursor-pointer py-2.5 font-medium">
                {text.groups[outcome](formatCount(groups[outcome].length))}
              </summary>
              <RuleList checks={groups[outcome]} names={names} />
            </details>
          ),
      )}
    </Section>
  );
}

function RuleList({ checks, names }: Props) {
  return (
    <ul className="space-y-3 pb-3">
      {RULES.filter((rule) => checks.some((check) => check.rule === rule)).map((rule) => (
        <li key={rule}>
          <p className="font-medium">
            {text.rule[rule]} <span className="text-sm font-normal text-muted">{rule}</span>
          </p>
          <ul className="mt-1 space-y-1 text-sm">
            {checks
              .filter((check) => check.rule === rule)
              .map((check) => (
                <li key={JSON.stringify([...check.left, ...check.right])}>
                  <CheckFormula check={check} names={names} /> <Outcome check={check} names={names} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ check, names }: { readonly check: Check; readonly names: FigureNames }) {
  switch (check.outcome) {
    case 'holds':
      return <span className="whitespace-nowrap text-muted">✓ {text.outcome.holds}</span>;
    case 'fails':
      return <strong className="whitespace-nowrap text-caution">{text.outcome[check.severity]}</strong>;
    case 'untestable': {
      const missing = missingOperands(check).map((operand) => names(operand.figure));
      return (
        <span className="text-muted">
          {text.missing(missing.length > 0 ? missing.join(', ') : text.noVotes)}
        </span>
      );
    }
  }
}

function withOutcome(checks: readonly Check[], outcome: Check['outcome']): readonly Check[] {
  return checks.filter((check) => check.outcome === outcome);
}
