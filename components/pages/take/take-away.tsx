import { FeedLinks } from '#components/device/follow/feed-links.tsx';
import type { ShownResult } from '#components/drawn/cards/headline.ts';
import { EmbedLink } from '#components/drawn/embed/embed-link.tsx';
import type { Showing } from '#components/drawn/picture/showing.ts';
import { showingSlugs } from '#components/drawn/picture/showing.ts';
import { TakePictureLinks } from '#components/drawn/picture/take-picture-links.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type Edition, siteAddress } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { regionPathName } from '#lib/format/region-name.ts';
import { takeText } from '#lib/text/take.ts';
import { CiteSection } from '../cite/cite-section.tsx';
import { citedNumbers } from '../cite/cited-numbers.ts';
import { citedStates } from '../cite/cited-states.ts';
import { ownAddress } from '../cite/short-address.tsx';
import { DownloadLinks } from '../data/download-links.tsx';
import { numbersSentence } from './numbers-sentence.ts';
import { NumbersText } from './numbers-text.client.tsx';
import { TakePart } from './take-part.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly edition: Edition;
  readonly shown: ShownResult;
  /** Address of the page without a language; unless given, that of the region's own. */
  readonly path?: string;
  /** The maps and charts that the page shows, to take as pictures; none where it shows numbers. */
  readonly pictures?: readonly Showing[];
  /** The page is there for this: nothing to unfold. */
  readonly isOpen?: boolean;
}

/** Everything a page gives to take away: its numbers as text, a quotation, files, pictures, an embed, feeds. */
export function TakeAway(props: Props) {
  const { contest, region, above, edition, shown, path, pictures = [], isOpen = false } = props;
  const { slug } = contest;
  const { options, state } = shown.result;
  if (state.kind === 'noContest') return null;
  const text = takeText();
  const isTps = levelOf(region.code) === 'tps';
  const place = regionPathName(region, above);
  const address = siteAddress(edition.site, ownAddress(slug, region.code));
  const sentence = numbersSentence({ contest, place, address, shown, zone: timeZoneOf(region.code) });
  const [first] = pictures;
  return (
    <Section id="ambil" heading={text.heading}>
      <div className="space-y-4 text-sm">
        <TakePart id="salin" heading={text.copyNumbers}>
          <NumbersText
            sentence={sentence}
            words={{ copy: text.copyNumbers, copied: text.copied, copyFailed: text.copyFailed }}
          />
        </TakePart>
        {pictures.length > 0 && (
          <TakePart id="gambar" heading={text.picture}>
            {pictures.map((showing) => (
              <TakePictureLinks
                key={showingSlugs('gambar', showing, options).join('/')}
                slug={slug}
                code={region.code}
                showing={showing}
                options={options}
              />
            ))}
          </TakePart>
        )}
        {!isTps && (
          <TakePart id="pasang" heading={text.embed}>
            <p>{text.embedHint}</p>
            <EmbedLink
              slug={slug}
              code={region.code}
              options={options}
              {...(first === undefined ? {} : { showing: first })}
            />
          </TakePart>
        )}
        <TakePart id="unduh" heading={text.data}>
          <DownloadLinks slug={slug} region={region} />
        </TakePart>
        <TakePart id="bagikan" heading={text.share}>
          <a
            href={`https://wa.me/?text=${encodeURIComponent(isOpen ? sentence : address)}`}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            {text.whatsapp}
          </a>
        </TakePart>
        {!isTps && (
          <TakePart id="ikuti" heading={text.follow}>
            <FeedLinks slug={slug} code={region.code} />
          </TakePart>
        )}
      </div>
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
    </Section>
  );
}
