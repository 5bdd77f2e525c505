declare const brand: unique symbol;

/** A moment as ISO 8601 with its offset, e.g. `2024-11-28T10:15:04+07:00`. */
export type Instant = string & { readonly [brand]: 'Instant' };

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

function isInstant(text: string): text is Instant {
  return ISO.test(text) && !Number.isNaN(Date.parse(text));
}

/** Reads an ISO 8601 moment with an offset; null for anything else. */
export function parseInstant(text: string): Instant | null {
  return isInstant(text) ? text : null;
}

/** The moment of a Unix time in milliseconds. */
export function instantOfMillis(millis: number): Instant {
  const text = new Date(millis).toISOString();
  if (isInstant(text)) return text;
  throw new Error(`no moment: ${millis}`);
}

/** Unix milliseconds, for comparing and for ages. */
export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

// The API's times are local time without a zone; KPU publishes in western Indonesian time (RECAP_API §0).
const ZONELESS = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;

/** Reads the API's `YYYY-MM-DD HH:MM:SS` as WIB (UTC+7); null when it is no such time. */
export function instantOfWib(text: string): Instant | null {
  const match = ZONELESS.exec(text.trim());
  if (!match) return null;
  const instant = parseInstant(`${match[1]}T${match[2]}+07:00`);
  // JavaScript rolls 30 February over into March; a time that is none must not become another one.
  const readBack = instant === null ? '' : new Date(millisOf(instant) + 7 * 3_600_000).toISOString();
  return readBack.startsWith(`${match[1]}T${match[2]}`) ? instant : null;
}

/** The first of several moments; null where none is known. */
export function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((instant) => instant !== null);
  return known.sort((a, b) => millisOf(a) - millisOf(b))[0] ?? null;
}
