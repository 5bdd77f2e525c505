import { Section } from '#components/layout/ui/section.tsx';
import { tierOfRows } from '#lib/domain/overseas.ts';
import { inconsistentPath } from '#lib/domain/page-path.ts';
import { statedTps, UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { deskHref, tpsListHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName, rowLevelName } from '#lib/format/region-name.ts';
import { deskText } from '#lib/text/desk.ts';
import { inconsistentText } from '#lib/text/inconsistent.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { BesidePage, type BesideProps } from '../beside-page.tsx';
import { InconsistentCounts } from './inconsistent-counts.tsx';
import { InconsistentTable, type ListedTps } from './inconsistent-table.tsx';

interface Props extends BesideProps {
  readonly list: ListedTps | null;
}

/** Where someone looks for TPS whose figures do not agree: their list, or above the kabupaten/kota where they lie. */
export function InconsistentPageLayout(props: Props) {
  const { contest, region, result, list } = props;
  const text = inconsistentText();
  const { slug } = contest;
  const { code } = region;
  const level = levelOf(code);
  const hasDesk = level === 'kecamatan' || level === 'desa';
  const place = regionName(region);
  return (
    <BesidePage
      of={props}
      path={inconsistentPath(slug, code)}
      back={text.back(place)}
      links={
        hasDesk && (
          <>
            <a href={tpsListHref(slug, code)} className={LINK}>
              {tpsListText().heading[level]}
            </a>
            <a href={deskHref(slug, code)} className={LINK}>
              {deskText().open}
            </a>
          </>
        )
      }
    >
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
    </BesidePage>
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
  // Nothing was checked yet: that none fails says nothing.
  if (digest === null || digest.checked === 0) return <p>{text.notRead}</p>;
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
