import type { Metadata } from 'next';
import { siteAddress } from '#lib/domain/edition.ts';
import { LANGUAGES, type Language, language } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { siteText } from '#lib/text/site.ts';

/** Locales as Open Graph writes them. */
const LOCALE: Readonly<Record<Language, string>> = { id: 'id_ID', en: 'en_GB' };

/** The picture that stands for the site where a page has none of its own. */
const MARK = { path: '/icons/icon-512.png', width: 512, height: 512 } as const;

/** A picture of a page: address on this site, pixels, and what it shows. */
export interface PagePicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

interface Shared {
  readonly title: string;
  readonly description: string;
  /** Address of the page, without a language. */
  readonly path: string;
  /** Origin of the site; null where its operator has not said: then there is no address and no picture. */
  readonly site: string | null;
  /** The page's share card; null for a page that has none. */
  readonly picture: PagePicture | null;
}

/** What is shown of a page wherever somebody shares its address (Open Graph; cards of X read the same). */
export function socialMetadata({ title, description, path, site, picture }: Shared) {
  const { name } = siteText();
  const shown = picture ?? { ...MARK, alt: name };
  const { width, height, alt } = shown;
  return {
    openGraph: {
      type: 'website',
      siteName: name,
      title,
      description,
      locale: LOCALE[language()],
      alternateLocale: LANGUAGES.filter((other) => other !== language()).map((other) => LOCALE[other]),
      ...(site === null
        ? {}
        : {
            url: siteAddress(site, localizedPath(path)),
            images: [{ url: siteAddress(site, shown.path), width, height, alt }],
          }),
    },
    twitter: { card: site === null || picture === null ? 'summary' : 'summary_large_image' },
  } satisfies Metadata;
}
