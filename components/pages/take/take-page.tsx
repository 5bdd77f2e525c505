import { showingsOf } from '#components/drawn/picture/showing.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { takePath } from '#lib/domain/page-path.ts';
import { regionName } from '#lib/format/region-name.ts';
import { takeText } from '#lib/text/take.ts';
import { BesidePage, type BesideProps } from '../beside-page.tsx';
import { TakeAway } from './take-away.tsx';

interface Props extends BesideProps {
  readonly edition: Edition;
}

/** All that can be taken from a region's page: a quotation of it, files, an embed, feeds. */
export function TakePageLayout(props: Props) {
  const { contest, region, above, result, edition } = props;
  return (
    <BesidePage
      of={props}
      path={takePath(contest.slug, region.code)}
      back={takeText().back(regionName(region))}
    >
      <TakeAway
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        shown={{ kind: 'region', result }}
        pictures={showingsOf(result)}
        isOpen
      />
    </BesidePage>
  );
}
