import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { dataPath } from '#lib/domain/data-path.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { takeHref } from '#lib/format/href.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { dataText } from '#lib/text/data.ts';
import { takeText } from '#lib/text/take.ts';
import { MadeAt } from '../cite/made-at.tsx';
import { ownAddress, ShortAddress } from '../cite/short-address.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly edition: Edition;
}

/** The way from a region's numbers to all that can be taken from them; its table stays one tap away. */
export function TakeLine({ contest: { slug }, region: { code }, edition }: Props) {
  const { label, formats } = dataText().links;
  const link = 'inline-flex min-h-11 items-center';
  return (
    <Section id="ambil" heading={takeText().heading}>
      <div className="text-sm" data-cite="">
        <MadeAt edition={edition} zone={timeZoneOf(code)} />
        <ShortAddress site={edition.site} address={ownAddress(slug, code)} />
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        <a href={takeHref(slug, code)} className={link}>
          {takeText().open}
        </a>
        <span>{label}</span>
        {(['csv', 'json'] as const).map((format) => (
          <a key={format} href={localizedPath(dataPath(slug, code, format, null))} className={link}>
            {formats[format]}
          </a>
        ))}
      </p>
    </Section>
  );
}
