import type { ReactNode } from 'react';
import { offeredLevels } from '#lib/domain/data-file.ts';
import { DATA_FORMATS, type DataFormat, dataPath } from '#lib/domain/data-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { dataText } from '#lib/text/data.ts';

interface Props {
  readonly slug: string;
  readonly region: Pick<Region, 'code'>;
}

/** The page's table to take away, in one line: in every format, with the tier below its rows, and what it all means. */
export function DownloadLinks({ slug, region: { code } }: Props) {
  const { label, formats, all, allAs, about } = dataText().links;
  const href = (format: DataFormat, level: RegionLevel | null) =>
    localizedPath(dataPath(slug, code, format, level));
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
      <span>{label}</span>
      {DATA_FORMATS.map((format) => (
        <DataLink key={format} href={href(format, null)}>
          {formats[format]}
        </DataLink>
      ))}
      {offeredLevels(code).flatMap((level) =>
        (['csv', 'xlsx'] as const).map((format) => (
          <DataLink key={`${level}.${format}`} href={href(format, level)}>
            {allAs(all[level], formats[format])}
          </DataLink>
        )),
      )}
      <DataLink href={localizedPath('/data')}>{about}</DataLink>
    </p>
  );
}

function DataLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {children}
    </a>
  );
}
