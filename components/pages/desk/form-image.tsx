import { useState } from 'react';
import { SourceLink } from '#components/layout/ui/source-link.tsx';
import { imageOf } from '#lib/domain/desk/desk-rows.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import { deskText } from '#lib/text/desk.ts';
import { tpsText } from '#lib/text/tps.ts';

interface Props {
  readonly pages: readonly FormPage[];
  /** The page to show, from 1. */
  readonly page: number;
  readonly place: string;
}

/** A page of the form as a plain image: while the viewer is on its way, and where it does not come. */
export function FormImage({ pages, page, place }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const url = imageOf(pages, page);
  if (url === null) return <p className="p-4 text-sm">{tpsText().forms.missing}</p>;
  return (
    <div className="desk-image">
      {/* Above the photo, which has no height before it is there: nothing moves when it comes. */}
      <p className="flex min-h-11 items-center gap-3 px-2 text-sm">
        <span>{deskText().form.page(page)}</span>
        <SourceLink href={url}>{deskText().form.open}</SourceLink>
      </p>
      {broken === url ? (
        <p className="p-4 text-sm">{deskText().form.broken}</p>
      ) : (
        <img
          key={url}
          src={url}
          alt={tpsText().forms.alt(place, page, pages.length)}
          referrerPolicy="no-referrer"
          decoding="async"
          onError={() => setBroken(url)}
        />
      )}
    </div>
  );
}
