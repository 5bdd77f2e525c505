import { isOverseas } from '#lib/domain/overseas.ts';
import type { FigureNames } from '#lib/format/check-formula.ts';
import { ChecksSection } from './checks-section.tsx';
import { HintList } from './hint-list.tsx';
import { ReportSection } from './report-section.tsx';
import type { ReportProps } from './report-words.ts';
import { WhyDiffer } from './why-differ.tsx';

interface Props extends Omit<ReportProps, 'state'> {
  /** Null where nothing is published: there is nothing to check or to report then. */
  readonly state: ReportProps['state'] | null;
  readonly names: FigureNames;
}

/** What stands below a TPS's figures and form: its checks, digits to look at, lawful differences, the report. */
export function TpsDetails({ state, names, ...place }: Props) {
  if (state === null) return <WhyDiffer canReport={false} />;
  const hasScan = state.document.pages.some((page) => page.kind === 'scanned');
  return (
    <>
      {state.checks.some((check) => check.outcome !== 'untestable') && (
        <ChecksSection checks={state.checks} names={names} isOverseas={isOverseas(place.region.code)}>
          <HintList hints={state.hints} names={names} model={place.contest.formModel} hasScan={hasScan} />
        </ChecksSection>
      )}
      <WhyDiffer canReport />
      <ReportSection {...place} state={state} />
    </>
  );
}
