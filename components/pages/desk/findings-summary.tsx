import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { type Finding, outcomeOf } from '#lib/domain/desk/finding.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { deskText } from '#lib/text/desk.ts';
import { type DeskPart, tpsNameOf } from './desk-place.ts';

interface Props {
  readonly slug: string;
  readonly parts: readonly DeskPart[];
  /** In the order of the desk. */
  readonly findings: readonly Finding[];
}

const MOST_SHOWN = 200;

/** What was found, first the count, then every row that is not the same on form and site. */
export function FindingsSummary({ slug, parts, findings }: Props) {
  const text = deskText().summary;
  const count = (outcome: ReturnType<typeof outcomeOf>): string =>
    formatCount(findings.filter((finding) => outcomeOf(finding) === outcome).length);
  const notable = findings.filter((finding) => ['differs', 'unreadable'].includes(outcomeOf(finding)));
  return (
    <Section id="ringkasan" heading={text.heading}>
      <p className="text-sm">
        {text.counts(count('match'), count('differs'), count('unreadable'), count('siteUnread'))}
      </p>
      {notable.length === 0 ? (
        <p className="text-sm text-muted">{text.none}</p>
      ) : (
        <>
          <ScrollTable label={text.caption}>
            <table className="w-full border-collapse text-sm">
              <caption className="sr-only">{text.caption}</caption>
              <thead>
                <tr className="border-b-2 border-ink text-left">
                  {Object.entries(text.columns).map(([key, name]) => (
                    <th key={key} scope="col" className="py-2 pr-3">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {notable.slice(0, MOST_SHOWN).map((finding) => (
                  <FindingLine
                    key={`${finding.code}${finding.row}`}
                    finding={finding}
                    slug={slug}
                    parts={parts}
                  />
                ))}
              </tbody>
            </table>
          </ScrollTable>
          {notable.length > MOST_SHOWN && (
            <p className="text-sm">{deskText().exchange.more(formatCount(notable.length - MOST_SHOWN))}</p>
          )}
        </>
      )}
      <p className="max-w-text text-sm text-muted">{text.meaning}</p>
    </Section>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly slug: string;
  readonly parts: readonly DeskPart[];
}

function FindingLine({ finding, slug, parts }: LineProps) {
  const text = deskText().summary;
  const { code, rowName, siteValue, readValue, blind, note } = finding;
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
        <a href={pageHref(slug, code)} className="inline-flex min-h-11 items-center">
          {tpsNameOf(parts, code)}
        </a>
      </th>
      <td className="py-1 pr-3">{rowName}</td>
      <td className="py-1 pr-3 tabular-nums">{numberOr(siteValue, deskText().rows.siteMissing)}</td>
      <td className="py-1 pr-3 tabular-nums">{numberOr(readValue, '–')}</td>
      <td className="py-1 pr-3">
        {deskText().outcome[outcomeOf(finding)]}
        {blind && <span className="text-xs text-muted"> ({text.blind})</span>}
      </td>
      <td className="py-1 wrap-anywhere">{note}</td>
    </tr>
  );
}

function numberOr(value: number | null, otherwise: string): string {
  return value === null ? otherwise : formatCount(value);
}
