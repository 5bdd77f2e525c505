import { FeedLinks } from '#components/device/follow/feed-links.tsx';
import { EmbedLink } from '#components/drawn/embed/embed-link.tsx';
import type { Showing } from '#components/drawn/picture/showing.ts';
import { TakePictureLinks } from '#components/drawn/picture/take-picture-links.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { takeText } from '#lib/text/take.ts';
import { CiteSection } from '../cite/cite-section.tsx';
import { citedNumbers } from '../cite/cited-numbers.ts';
import { citedStates } from '../cite/cited-states.ts';
import { DownloadLinks } from '../data/download-links.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly edition: Edition;
  readonly shown:
    | { readonly kind: 'region'; readonly result: RegionResult }
    | { readonly kind: 'tps'; readonly result: TpsResult };
  /** Address of the page without a language; unless given, that of the region's own. */
  readonly path?: string;
  /** The map or chart that the page shows, to take as a picture; none where it shows numbers. */
  readonly picture?: Showing;
  /** The page is there for this: nothing to unfold. */
  readonly isOpen?: boolean;
}

/** Everything a page gives to take away: a quotation, files, pictures, an embed, feeds. */
export function TakeAway({ contest, region, above, edition, shown, path, picture, isOpen = false }: Props) {
  const { slug } = contest;
  const { options, state } = shown.result;
  if (state.kind === 'noContest') return null;
  const isTps = levelOf(region.code) === 'tps';
  return (
    <Section id="ambil" heading={takeText().heading}>
      <CiteSection
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        numbers={citedNumbers(shown)}
        states={citedStates(shown)}
        isOpen={isOpen}
        {...(path === undefined ? {} : { path })}
      />
      <div>
        {picture !== undefined && (
          <TakePictureLinks slug={slug} code={region.code} showing={picture} options={options} />
        )}
        <DownloadLinks slug={slug} region={region} />
        {!isTps && (
          <EmbedLink
            slug={slug}
            code={region.code}
            options={options}
            {...(picture === undefined ? {} : { showing: picture })}
          />
        )}
        <FeedLinks slug={slug} code={region.code} />
      </div>
    </Section>
  );
}
