import { Notice } from '#components/layout/ui/notice.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { provinceOf } from '#lib/domain/region-code.ts';
import { regionName } from '#lib/format/region-name.ts';
import { regionText } from '#lib/text/region.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
}

/** A region that does not vote in this contest, and why where the law says so (DOMAIN §3). */
export function NoContest({ contest, region }: Props) {
  const text = regionText().noContest;
  const province = provinceOf(region.code);
  const why =
    contest.office === 'gubernur' && province === '34'
      ? text.yogyakarta
      : contest.office === 'bupatiWalikota' && province === '31'
        ? text.jakarta
        : null;
  return (
    <Notice tone="plain" title={text.title}>
      <p>{text[contest.office](regionName(region))}</p>
      {why !== null && <p>{why}</p>}
    </Notice>
  );
}
