import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { takeHref } from '#lib/format/href.ts';
import { takeText } from '#lib/text/take.ts';
import { MadeAt } from '../cite/made-at.tsx';
import { ownAddress, ShortAddress } from '../cite/short-address.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly edition: Edition;
}

/** The way from a region's numbers to all that can be taken from them. */
export function TakeLine({ contest: { slug }, region: { code }, edition }: Props) {
  return (
    <Section id="ambil" heading={takeText().heading}>
      <div className="text-sm" data-cite="">
        <MadeAt edition={edition} zone={timeZoneOf(code)} />
        <ShortAddress site={edition.site} address={ownAddress(slug, code)} />
      </div>
      <a href={takeHref(slug, code)} className="inline-flex min-h-11 items-center text-sm">
        {takeText().open}
      </a>
    </Section>
  );
}
