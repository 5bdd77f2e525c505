import { useRef, useSyncExternalStore } from 'react';
import { Section } from '#components/layout/ui/section.tsx';
import { reportText } from '#lib/text/report.ts';
import { addresseesOf } from './addressees.ts';
import { ReportButtons } from './report-buttons.client.tsx';
import { type ReportProps, reportOf } from './report-words.ts';

const NEVER_CHANGES = (): (() => void) => () => {};

/** "Laporkan": a ready text that the reader copies or shares, and to whom. The site sends and takes nothing. */
export function ReportSection(props: ReportProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // The server does not know under which name it is reached.
  const origin = useSyncExternalStore(
    NEVER_CHANGES,
    () => location.origin,
    () => '',
  );
  const report = reportOf(props, origin);
  return (
    <Section id="laporkan" heading={reportText().heading}>
      <p className="max-w-text">{reportText().intro}</p>
      <p>{reportText().addresseesHeading}:</p>
      <ul className="max-w-text list-disc pl-5">
        {addresseesOf(props.region.code, props.above).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <textarea
        ref={area}
        readOnly
        aria-label={reportText().label}
        value={report}
        rows={12}
        className="block w-full max-w-text border border-strong-line bg-raised p-3 text-sm tabular-nums"
      />
      <ReportButtons area={area} />
    </Section>
  );
}
