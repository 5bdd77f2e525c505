import { Breadcrumb } from '#components/layout/frame/breadcrumb.tsx';
import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { deskPath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPart } from './desk-place.ts';
import { DeskStage } from './desk-stage.client.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly options: readonly BallotOption[];
  readonly parts: readonly DeskPart[];
  readonly leftOut: number;
}

/** The observer's desk of a desa or kecamatan: what it is, and the place where it stands once its code is there. */
export function DeskPage({ contest, region, above, options, parts, leftOut }: Props) {
  const place = regionName(region);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-4 px-4 pt-2 pb-12">
      <div>
        <div className="flex flex-wrap-reverse items-start justify-between gap-x-4">
          <Breadcrumb slug={contest.slug} above={above} current={region} />
          <LanguageSwitch path={deskPath(contest.slug, region.code)} />
        </div>
        <p className="mt-3 text-sm text-muted">{contestTitle(contest)}</p>
        <h1 className="text-xl wrap-anywhere sm:text-2xl">{deskText().title(place)}</h1>
        <p className="max-w-text text-sm">
          {deskText().intro} <a href={pageHref(contest.slug, region.code)}>{deskText().back(place)}</a>
        </p>
        {leftOut > 0 && <p className="text-sm text-caution">{deskText().leftOut(leftOut)}</p>}
      </div>
      {parts.every(({ tps }) => tps.length === 0) ? (
        <p>{deskText().noTps}</p>
      ) : (
        <DeskStage contest={contest} region={region} options={options} parts={parts} />
      )}
    </main>
  );
}
