/** What a report says, in words that are ready; every line of the source's own may be hostile. */
export interface DiscrepancyReport {
  /** Said first where the numbers are invented. */
  readonly warning: string | null;
  readonly title: string;
  /** Label and value: contest, TPS, code, region, time. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Headed lists: rows, failing checks, links, addressees. Empty ones are left out. */
  readonly lists: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly closing: string;
}

/** The report as plain text that survives any messenger: one fact a line, nothing to be rendered. */
export function discrepancyReport(report: DiscrepancyReport): string {
  const blocks = [
    report.warning === null ? [] : [report.warning],
    [report.title],
    report.facts.map(([label, value]) => `${label}: ${value}`),
    ...report.lists.flatMap(({ heading, lines }) =>
      lines.length === 0 ? [] : [[`${heading}:`, ...lines.map((line) => `- ${oneLine(line)}`)]],
    ),
    [report.closing],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n');
}

// A name from the source must not be able to add lines of its own, or to turn the text around.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
