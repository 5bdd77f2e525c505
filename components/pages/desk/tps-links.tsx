import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPart } from './desk-place.ts';

interface Props {
  readonly slug: string;
  readonly parts: readonly DeskPart[];
}

/** Every TPS as a link: what the page is without JavaScript, and until the desk stands. */
export function TpsLinks({ slug, parts }: Props) {
  return (
    <section aria-label={deskText().list.heading} className="space-y-3">
      {parts.map(({ desa, tps }) => (
        <div key={desa.code}>
          <h2 className="text-sm">{regionName(desa)}</h2>
          <ul className="flex flex-wrap gap-x-4">
            {tps.map((one) => (
              <li key={one.code}>
                <a href={pageHref(slug, one.code)} className="inline-flex min-h-11 items-center">
                  {regionName(one)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
