import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import { inconsistentPath } from '#lib/domain/page-path.ts';
import { statedTps, UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { deskHref, pageHref, tpsListHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName, rowLevelName } from '#lib/format/region-name.ts';
import { deskText } from '#lib/text/desk.ts';
import { inconsistentText } from '#lib/text/inconsistent.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { InconsistentCounts } from './inconsistent-counts.tsx';
import { InconsistentTable, type ListedTps } from './inconsistent-table.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly list: ListedTps | null;
}

/** Where someone looks for TPS whose figures do not agree: their list, or above the kabupaten/kota where they lie. */
export function InconsistentPageLayout({ contest, sameDay, region, above, result, list }: Props) {
  const text = inconsistentText();
  const { slug } = contest;
  const { code } = region;
  const level = levelOf(code);
  const hasDesk = level === 'kecamatan' || level === 'desa';
  const place = regionName(region);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-3 px-4 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={inconsistentPath(slug, code)}
      />
      <p className="flex flex-wrap gap-x-5 text-sm">
        <a href={pageHref(slug, code)} className={LINK}>
          {text.back(place)}
        </a>
        {hasDesk && (
          <>
            <a href={tpsListHref(slug, code)} className={LINK}>
              {tpsListText().heading[level]}
            </a>
            <a href={deskHref(slug, code)} className={LINK}>
              {deskText().open}
            </a>
          </>
        )}
      </p>
      <FailingNotice since={result.failingSince} zone={timeZoneOf(code)} />
      <Section id="tidak-konsisten" heading={text.heading}>
        <Found digest={result.digest} progress={numbersOf(result.state)?.progress ?? UNKNOWN_PROGRESS} />
        <p className="max-w-text text-sm text-muted">{text.meaning}</p>
      </Section>
      {list !== null && list.all > 0 && (
        <Section id="daftar" heading={text.listHeading}>
          <InconsistentTable slug={slug} place={place} {...list} />
        </Section>
      )}
      {tierOfRows(code) !== 'tps' && result.digest !== null && (
        <Section id="rincian" heading={text.countsHeading(rowLevelName(code))}>
          <InconsistentCounts slug={slug} region={region} rows={result.rows} />
        </Section>
      )}
    </main>
  );
}

const LINK = 'inline-flex min-h-11 items-center';

interface FoundProps {
  readonly digest: TpsDigest | null;
  readonly progress: Parameters<typeof statedTps>[0];
}

/** How many were found, of how many that could be checked, of how many there are. */
function Found({ digest, progress }: FoundProps) {
  const text = inconsistentText();
  if (digest === null) return <p>{text.notRead}</p>;
  const { inconsistent, checked, read } = digest;
  const total = statedTps(progress)?.total ?? null;
  return (
    <>
      <p className="max-w-text text-sm font-bold">
        {inconsistent === 0 ? text.none : text.found(formatCount(inconsistent), formatCount(checked))}
      </p>
      <p className="max-w-text text-sm">
        {total === null ? text.readOnly(formatCount(read)) : text.read(formatCount(read), formatCount(total))}
      </p>
    </>
  );
}
