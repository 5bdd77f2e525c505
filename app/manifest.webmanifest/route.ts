import { appManifest } from '#components/device/offline/app-manifest.ts';

export const dynamic = 'force-static';

/** What a phone needs to know to keep the site among its apps. */
export function GET(): Response {
  return new Response(JSON.stringify(appManifest()), {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=86400',
    },
  });
}
