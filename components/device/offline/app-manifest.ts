import { offlineText } from '#lib/text/offline.ts';
import { siteText } from '#lib/text/site.ts';

const ICONS = [
  { name: 'icon', purpose: 'any' },
  { name: 'maskable', purpose: 'maskable' },
] as const;
const SIZES = [192, 512] as const;

/**
 * The site as an app. One for all languages: it is asked for outside of them, and an app has one name on a phone.
 * `minimal-ui` keeps the address in sight: who looks at election results should see whose page it is.
 */
export function appManifest() {
  const { name, description } = siteText();
  return {
    id: '/',
    name,
    short_name: 'Sirekap Info',
    description,
    lang: 'id',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0a5674',
    categories: ['news'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...ICONS.flatMap(({ name: file, purpose }) =>
        SIZES.map((size) => ({
          src: `/icons/${file}-${size}.png`,
          type: 'image/png',
          sizes: `${size}x${size}`,
          purpose,
        })),
      ),
    ],
    shortcuts: [{ name: offlineText().shortTitle, url: '/luring' }],
  };
}
