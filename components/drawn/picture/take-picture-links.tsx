import type { BallotOption } from '#lib/domain/candidate.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { embedText } from '#lib/text/embed.ts';
import { type Showing, showingHref, showingSlugs, showingTitle } from './showing.ts';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  readonly showing: Showing;
  readonly options: readonly BallotOption[];
}

const FORMATS = ['svg', 'png'] as const;

/** A map or chart to take away under its name, as drawing and as image. */
export function TakePictureLinks({ slug, code, showing, options }: Props) {
  const text = embedText().picture;
  const href = showingHref('gambar', slug, code, showing, options);
  const name = [slug, code, ...showingSlugs('gambar', showing, options)].join('-');
  const title = showingTitle(showing, code, options);
  return (
    <p className="flex max-w-text items-center gap-x-4">
      <span className="min-w-0 flex-1">{title}</span>
      {FORMATS.map((format) => (
        <a
          key={format}
          href={`${href}.${format}`}
          download={`${name}.${format}`}
          aria-label={text.takeOf(title, format.toUpperCase())}
          className="inline-flex min-h-11 min-w-11 items-center"
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
