import { CopyRow } from '#components/layout/ui/copy-row.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { pageHref } from '#lib/format/href.ts';
import { reportText } from '#lib/text/report.ts';
import { addresseesOf } from './addressees.ts';
import { type ReportProps, reportOf } from './report-words.ts';

const ID = 'laporan';

/** "Laporkan": a ready text that the reader copies or shares, and to whom. The site sends and takes nothing. */
export function ReportSection(props: ReportProps) {
  const text = reportText();
  const { contest, region, above } = props;
  return (
    <Section id="laporkan" heading={text.heading}>
      <p className="max-w-text">{text.intro}</p>
      <p>{text.addresseesHeading}:</p>
      <ul className="max-w-text list-disc pl-5">
        {addresseesOf(region.code, above).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <textarea
        id={ID}
        readOnly
        aria-label={text.label}
        data-path={pageHref(contest.slug, region.code)}
        value={reportOf(props)}
        rows={12}
        className="block w-full max-w-text border border-strong-line bg-raised p-3 text-sm tabular-nums"
      />
      <CopyRow source={ID} words={text}>
        <button
          type="button"
          className="choice"
          data-own
          data-share={ID}
          data-title={text.text.title}
          data-copied={text.copied}
          data-failed={text.copyFailed}
        >
          {text.share}
        </button>
      </CopyRow>
    </Section>
  );
}
