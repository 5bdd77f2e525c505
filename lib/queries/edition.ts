import type { Edition } from '../domain/edition.ts';
import { instantOfMillis } from '../domain/instant.ts';
import { settings } from '../settings.ts';

/** Of a page that is being made now. */
export function currentEdition(): Edition {
  return { site: settings().siteUrl, madeAt: instantOfMillis(Date.now()) };
}
