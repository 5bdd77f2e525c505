import { z } from 'zod';
import type { SharedStore } from '../cache/shared/shared-store.ts';
import { type Instant, millisOf } from '../domain/instant.ts';
import { parseJson } from '../domain/json.ts';
import { InstantSchema } from '../schemas/values.ts';
import type { SirekapError } from '../sirekap/error.ts';
import type { Fetched } from '../sirekap/fetch-document.ts';

type Found = Extract<Fetched, { kind: 'found' }>;

/** What instances remember for each other of one document of the source. */
export type Remembered =
  /** `doubtedSince`: since when the source has answered otherwise, which is not believed yet. */
  | (Found & { readonly doubtedSince: Instant | null })
  | Extract<Fetched, { kind: 'absent' }>
  /** It was there, and is believed to be gone. */
  | {
      readonly kind: 'withdrawn';
      readonly url: string;
      readonly checkedAt: Instant;
      readonly since: Instant;
      readonly last: Found | null;
    };

/** What instances tell each other about one document of the source: its last good answer, and a failure just met. */
export interface SharedAnswer {
  readonly good: Remembered | null;
  readonly failure: SirekapError | null;
}

/**
 * How long a good answer is held for the day the source gives none. Redis lets go of the least used ones before, when
 * it is full.
 */
const GOOD_MS = 3 * 24 * 3_600_000;

/** What is known of a document, or of a failure of the whole API; two keys and one trip. */
export async function readAnswer(store: SharedStore, key: string, api: string): Promise<SharedAnswer> {
  const [good, failure, silence] = await store.read([goodKey(key), failureKey(key), silenceKey(api)]);
  return { good: read(GoodText, good), failure: read(ErrorText, failure ?? silence) };
}

export async function writeGood(store: SharedStore, key: string, good: Remembered): Promise<void> {
  await store.write(goodKey(key), JSON.stringify(good), GOOD_MS);
}

/** Another instance believes this for `millis`, of this document only, or of the whole API. */
export async function writeFailure(
  store: SharedStore,
  about: { readonly key: string } | { readonly api: string },
  error: SirekapError,
  millis: number,
): Promise<void> {
  const key = 'key' in about ? failureKey(about.key) : silenceKey(about.api);
  await store.write(key, JSON.stringify(error), millis);
}

const goodKey = (key: string) => `answer:${key}`;
const failureKey = (key: string) => `failure:${key}`;
const silenceKey = (api: string) => `silence:${api}`;

const Text = z.string().transform((text, context): unknown => {
  const json = parseJson(text);
  if (json.ok) return json.value;
  context.addIssue({ code: 'custom', message: 'not JSON' });
  return z.NEVER;
});

/** A day: no clock of an instance is set so wrong, and an answer of such a time was written by no instance. */
const FURTHEST_AHEAD_MS = 24 * 3_600_000;

const HeardAt = InstantSchema.refine((at) => millisOf(at) < Date.now() + FURTHEST_AHEAD_MS);

// The site's own words, yet read like anything from outside: the store may hold what another version wrote.
const Found = z.object({ kind: z.literal('found'), json: z.unknown(), fetchedAt: HeardAt });
const url = z.string();

const GoodText = Text.pipe(
  z.discriminatedUnion('kind', [
    Found.extend({ doubtedSince: InstantSchema.nullable().default(null) }),
    z.object({ kind: z.literal('absent'), checkedAt: HeardAt }),
    z.object({
      kind: z.literal('withdrawn'),
      url,
      checkedAt: HeardAt,
      since: InstantSchema,
      last: Found.nullable(),
    }),
  ]),
);

const ErrorText = Text.pipe(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unreachable'), url, reason: z.string() }),
    z.object({ kind: z.literal('timeout'), url, limitMs: z.number() }),
    z.object({ kind: z.literal('interrupted'), url }),
    z.object({ kind: z.literal('httpStatus'), url, status: z.number() }),
    z.object({ kind: z.literal('tooLarge'), url, limitBytes: z.number() }),
    z.object({ kind: z.literal('notJson'), url, looksLikeHtml: z.boolean() }),
    z.object({ kind: z.literal('withdrawn'), url }),
    z.object({ kind: z.literal('olderThanKnown'), url }),
    z.object({ kind: z.literal('wrongShape'), url, problem: z.string() }),
  ]),
);

function read<T>(schema: z.ZodType<T>, text: string | null | undefined): T | null {
  const read = text == null ? null : schema.safeParse(text);
  return read?.success ? read.data : null;
}
