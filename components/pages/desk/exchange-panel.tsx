import { useState } from 'react';
import { Section } from '#components/layout/ui/section.tsx';
import { type Finding, outcomeOf } from '#lib/domain/desk/finding.ts';
import { writeFindingsCsv } from '#lib/domain/desk/findings-csv.ts';
import type { FindingsHead } from '#lib/domain/desk/findings-file.ts';
import { writeFindingsJson } from '#lib/domain/desk/findings-json.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName } from '#lib/format/region-name.ts';
import { formatTime } from '#lib/format/time.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { deskText } from '#lib/text/desk.ts';
import { siteText } from '#lib/text/site.ts';
import { type DeskPlace, namesOf } from './desk-place.ts';
import { takeFile } from './take-file.ts';

interface Props extends Pick<DeskPlace, 'contest' | 'region' | 'parts'> {
  /** In the order of the desk. */
  readonly findings: readonly Finding[];
  readonly onTake: (findings: readonly Finding[]) => void;
  readonly onRemoveAll: () => void;
}

/** Findings as files, in and out, and the way to be rid of them. */
export function ExchangePanel({ contest, region, parts, findings, onTake, onRemoveAll }: Props) {
  const text = deskText().exchange;
  const [told, setTold] = useState<readonly string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const head: FindingsHead = { contest: contest.slug, region: region.code, simulated: contest.simulated };

  const differing = findings.filter((finding) => outcomeOf(finding) === 'differs');
  const download = (kind: 'csv' | 'json', chosen: readonly Finding[], part = ''): void => {
    const now = instantOfMillis(Date.now());
    const remarks = [
      ...(contest.simulated ? [`${siteText().simulation.badge}: ${siteText().simulation.body}`] : []),
      ...text.remarks(contestTitle(contest), regionName(region), formatTime(now, timeZoneOf(region.code))),
    ];
    const content =
      kind === 'csv'
        ? writeFindingsCsv(head, text.remark(contest.simulated), chosen, namesOfTps)
        : writeFindingsJson(head, remarks, chosen, now);
    const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    saveAs(new Blob([content], { type }), fileName(head, `${part}.${kind}`));
  };
  const namesOfTps = (code: RegionCode) => namesOf(parts, code) ?? { desa: '', tps: '' };
  const take = async (file: File): Promise<void> => {
    const { taken, told: said } = await takeFile(file, head, findings, Date.now());
    if (taken.length > 0) onTake(taken);
    setTold(said);
  };
  const removeAll = (): void => {
    onRemoveAll();
    setIsAsking(false);
    setTold([text.removed]);
  };
  return (
    <Section id="berkas" heading={text.heading}>
      {findings.length === 0 && <p className="text-sm text-muted">{text.nothing}</p>}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="choice"
          disabled={findings.length === 0}
          onClick={() => download('csv', findings)}
        >
          {text.csv}
        </button>
        <button
          type="button"
          className="choice"
          disabled={differing.length === 0}
          onClick={() => download('csv', differing, '-berbeda')}
        >
          {text.csvDiffering(formatCount(differing.length))}
        </button>
        <button
          type="button"
          className="choice"
          disabled={findings.length === 0}
          onClick={() => download('json', findings)}
        >
          {text.json}
        </button>
        <button
          type="button"
          className="choice"
          disabled={findings.length === 0 || isAsking}
          onClick={() => setIsAsking(true)}
        >
          {text.remove}
        </button>
      </div>
      {isAsking && (
        <div className="border-l-4 border-caution bg-caution-surface px-4 py-3">
          <p>{text.confirm(formatCount(findings.length))}</p>
          <div className="mt-2 flex gap-2">
            <button type="button" className="choice" onClick={removeAll}>
              {text.yes}
            </button>
            <button type="button" className="choice" onClick={() => setIsAsking(false)}>
              {text.no}
            </button>
          </div>
        </div>
      )}
      <label className="choice desk-file">
        {text.choose}
        <input
          type="file"
          accept=".csv,.json,text/csv,application/json"
          className="sr-only"
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            if (file !== undefined) void take(file).finally(() => clearField(field));
          }}
        />
      </label>
      <div role="status" className="space-y-1 text-sm">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Section>
  );
}

/** So that the same file can be chosen again. */
function clearField(field: HTMLInputElement): void {
  field.value = '';
}

function fileName({ contest, region, simulated }: FindingsHead, ending: string): string {
  return `${simulated ? 'simulasi-' : ''}temuan-${contest}-${region}${ending}`;
}

function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
