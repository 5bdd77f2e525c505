import { CACHES } from './cache-names.ts';
import { KEY_FIELD } from './kept-list.ts';

/** No page has this address: under it lies the key. */
const ADDRESS = '/luring?kunci';

/**
 * A word that only the list of kept pages on this device has in its button. A form on another site can be sent to the
 * offline page, with all that a browser tells of itself; it cannot know this.
 */
export async function forgetKey(): Promise<string> {
  const cache = await caches.open(CACHES.own);
  const known = await (await cache.match(ADDRESS))?.text();
  if (known !== undefined) return known;
  const key = crypto.randomUUID();
  await cache.put(ADDRESS, new Response(key));
  return key;
}

/** True for what was sent by the button of this device's own list. */
export async function isFromOwnList(request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => null);
  return form !== null && form.get(KEY_FIELD) === (await forgetKey());
}
