import type { ReactNode } from 'react';
import { Section } from '#components/layout/ui/section.tsx';
import { type Check, sumOf } from '#lib/domain/check.ts';
import { type CheckGroup, groupsOf, missingOf } from '#lib/domain/check-groups.ts';
import { isPublished } from '#lib/domain/where-to-look.ts';
import { formatCount } from '#lib/format/number.ts';
import { checksText } from '#lib/text/checks.ts';
import { ruleWords } from '#lib/text/rule-words.ts';
import { CheckFormula, type FigureNames } from './check-formula.tsx';

interface Props {
  readonly checks: readonly Check[];
  readonly names: FigureNames;
  readonly isOverseas: boolean;
  /** What stands between the rules that fail and the rest: digits to look at. */
  readonly children?: ReactNode;
}

/** Every rule held against this TPS, with its operands: what fails stands open, the rest opens on demand. */
export function ChecksSection({ checks, names, isOverseas, children }: Props) {
  const text = checksText();
  const fails = groupsOf(checks, 'fails');
  const holds = groupsOf(checks, 'holds');
  const untestable = groupsOf(checks, 'untestable');
  return (
    <Section id="pemeriksaan" heading={text.heading}>
      <p className="max-w-text text-sm text-muted">
        {text.intro}
        {isOverseas && ` ${text.overseas}`}
      </p>
      {fails.length > 0 && (
        <div data-print="failing" className="border-l-4 border-caution pl-4">
          <h3 className="font-bold">{text.groups.fails(countOf(fails))}</h3>
          <ul className="space-y-4 pb-3">
            {fails.map((group) => (
              <FailingRule key={group.rule} group={group} names={names} />
            ))}
          </ul>
        </div>
      )}
      {children}
      {holds.length > 0 && (
        <Closed summary={text.groups.holds(countOf(holds))} print="names">
          {holds.map((group) => (
            <li key={group.rule}>
              <RuleTitle rule={group.rule} />
              <Held group={group} names={names} />
            </li>
          ))}
        </Closed>
      )}
      {untestable.length > 0 && (
        <Closed summary={untestableWords(untestable, checks)}>
          {untestable.map((group) => (
            <li key={group.rule}>
              <RuleTitle rule={group.rule} isPart={isPart(group, checks)} />
              <p className="mt-1 max-w-text text-sm text-muted">{reasonOf(group, names)}</p>
            </li>
          ))}
        </Closed>
      )}
    </Section>
  );
}

interface ClosedProps {
  readonly summary: string;
  /** On paper the names of its rules stand under it; unless given, nothing does. */
  readonly print?: 'names';
  readonly children: ReactNode;
}

function Closed({ summary, print, children }: ClosedProps) {
  return (
    <details className="border-t border-line" data-print={print}>
      <summary className="cursor-pointer py-2.5 font-medium">{summary}</summary>
      <ul className="space-y-3 pb-3">{children}</ul>
    </details>
  );
}

function RuleTitle({ rule, isPart = false }: Pick<CheckGroup, 'rule'> & { readonly isPart?: boolean }) {
  const text = checksText();
  return (
    <p className="font-medium">
      {text.rule[rule]}{' '}
      <span className="text-sm font-normal text-muted">
        {rule}
        {isPart && ` (${text.partly})`}
      </span>
    </p>
  );
}

interface GroupProps {
  readonly group: CheckGroup;
  readonly names: FigureNames;
}

function FailingRule({ group, names }: GroupProps) {
  const text = checksText();
  const words = ruleWords()[group.rule];
  return (
    <li>
      <RuleTitle rule={group.rule} />
      <ul className="mt-1 space-y-1 text-sm">
        {group.checks.map((check) => (
          <li key={keyOf(check)}>
            <CheckFormula check={check} names={names} />{' '}
            <strong className="whitespace-nowrap text-caution">{text.outcome[check.severity]}</strong>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-text text-sm">
        <span className="text-muted">{text.explanation}:</span> {words.formula} {words.explanation}
      </p>
      <p className="mt-2 text-sm text-muted">{text.innocent}:</p>
      <ul className="max-w-text list-disc pl-5 text-sm">
        {words.innocent.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
    </li>
  );
}

function Held({ group, names }: GroupProps) {
  const text = checksText();
  const held = <span className="whitespace-nowrap text-muted">✓ {text.outcome.holds}</span>;
  // One line for each of some twenty figures would bury the rest.
  if (group.rule === 'R15') {
    return (
      <p className="mt-1 text-sm">
        {text.allFit(formatCount(group.checks.length), largestOf(group))} {held}
      </p>
    );
  }
  return (
    <ul className="mt-1 space-y-1 text-sm">
      {group.checks.map((check) => (
        <li key={keyOf(check)}>
          <CheckFormula check={check} names={names} /> {held}
        </li>
      ))}
    </ul>
  );
}

/** What is still to come is named; of what is not published, the rule's own words say where it stands. */
function reasonOf(group: CheckGroup, names: FigureNames): string {
  const text = checksText();
  const missing = missingOf(group);
  const awaited = missing.filter(({ figure }) => isPublished(figure)).map(({ figure }) => names(figure));
  if (missing.length === 0) return text.missing(text.noVotes);
  const isWaiting = awaited.length > 0;
  const isUnpublished = awaited.length < missing.length;
  // R15 alone misses up to twenty.
  const named = group.rule === 'R15' || !isWaiting ? [] : [text.missing(awaited.join(', '))];
  const general = isUnpublished || named.length === 0 ? [ruleWords()[group.rule].missing] : [];
  return [...named, ...general].join(' ');
}

/** True where the rest of the rule could be tested. */
function isPart({ rule, checks: own }: CheckGroup, checks: readonly Check[]): boolean {
  return checks.filter((check) => check.rule === rule).length > own.length;
}

function untestableWords(groups: readonly CheckGroup[], checks: readonly Check[]): string {
  const text = checksText();
  const partly = groups.filter((group) => isPart(group, checks)).length;
  const words = [
    [groups.length - partly, text.groups.untestable],
    [partly, text.groups.partly],
  ] as const;
  return words
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(formatCount(count)))
    .join(', ');
}

function countOf(groups: readonly CheckGroup[]): string {
  return formatCount(groups.reduce((sum, { checks }) => sum + checks.length, 0));
}

/** R15 holds all figures of a TPS against one number. */
function largestOf({ checks: [check] }: CheckGroup): string {
  const largest = check === undefined ? null : sumOf(check.right);
  return largest === null ? '' : formatCount(largest);
}

function keyOf({ left, right }: Check): string {
  return JSON.stringify([...left, ...right]);
}
