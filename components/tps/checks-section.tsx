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

/** Every rule held against this TPS, with its operands and outcome. */
export function ChecksSection({ checks, names }: Props) {
  const count = (outcome: Check['outcome']) =>
    formatCount(checks.filter((check) => check.outcome === outcome).length);
  return (
    <Section id="pemeriksaan" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">{text.intro}</p>
      <p className="font-medium tabular-nums">
        {text.summary(count('holds'), count('fails'), count('untestable'))}
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {RULES.map((rule) => (
          <li key={rule} className="py-3">
            <h3 className="text-base">
              <span className="text-sm text-muted">{rule}</span> {text.rule[rule]}
            </h3>
            <ul className="mt-1 space-y-1 text-sm">
              {checks
                .filter((check) => check.rule === rule)
                .map((check) => (
                  <li key={keyOf(check)} className="flex flex-wrap items-baseline gap-x-2">
                    <Outcome check={check} />
                    <span className="min-w-0 flex-1 basis-60">
                      <CheckFormula check={check} names={names} />
                      {check.outcome === 'untestable' && <Missing check={check} names={names} />}
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const SIGNS = { holds: '✓', inconsistent: '≠', attention: '!', untestable: '–' } as const;

function Outcome({ check }: { readonly check: Check }) {
  const outcome = check.outcome === 'fails' ? check.severity : check.outcome;
  const look = check.outcome === 'fails' ? 'border-caution text-caution font-bold' : 'border-line text-muted';
  return (
    <span className={`inline-block w-40 shrink-0 border px-1.5 text-xs ${look}`}>
      <span aria-hidden="true">{SIGNS[outcome]} </span>
      {text.outcome[outcome]}
    </span>
  );
}

function Missing({ check, names }: { readonly check: Check; readonly names: FigureNames }) {
  const missing = missingOperands(check).map((operand) => names(operand.figure));
  return (
    <span className="block text-muted">
      {text.missing(missing.length > 0 ? missing.join(', ') : text.noVotes)}
    </span>
  );
}

function keyOf(check: Check): string {
  return JSON.stringify([...check.left, '|', ...check.right]);
}
