import { type Answer, headerOf, withHeaders } from './answer.ts';

/** How long, in seconds, a shared cache keeps a page that is being made anew while it is sent. */
const SHORT_S = 1;

/**
 * Tells shared caches that a page is shown while a new one is being made; `dueForS` is for how long it has been due, null
 * for one that is not. Next.js gives it a whole lifetime more: readers behind a cache would see each page twice
 * as old as promised. What the page is already late is taken from the time for which caches may show it once more.
 */
export function withDueLifetime<A extends Answer>(answer: A, dueForS: number | null): A {
  const lifetime = headerOf(answer, 'cache-control');
  if (dueForS === null || lifetime === '') return answer;
  const shortened = lifetime
    .replace(/s-maxage=\d+/, `s-maxage=${SHORT_S}`)
    .replace(
      /stale-while-revalidate=(\d+)/,
      (_, seconds) => `stale-while-revalidate=${Math.max(0, Number(seconds) - dueForS)}`,
    );
  return withHeaders(answer, { 'cache-control': shortened });
}
