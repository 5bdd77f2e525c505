/** At most so often is a checkpoint published: each costs files, and witnesses are asked. */
const PAUSE_SECONDS = 60;
/** So long may nothing be published when nothing comes: after that an `edaran` says that somebody looked. */
const SILENCE_SECONDS = 15 * 60;

export type WhenToPublish =
  | { readonly kind: 'now' }
  /** Nothing is new, and readers have to hear that nothing is. */
  | { readonly kind: 'nowWithWalk' }
  | { readonly kind: 'wait'; readonly seconds: number };

/**
 * By seconds since the last publication, on a clock that only runs forward; null where there was none. `waiting` is the number
 * of observations in the spool.
 */
export function whenToPublish(secondsSince: number | null, waiting: number): WhenToPublish {
  if (secondsSince === null) return waiting > 0 ? { kind: 'now' } : { kind: 'nowWithWalk' };
  const pause = waiting > 0 ? PAUSE_SECONDS : SILENCE_SECONDS;
  if (secondsSince < pause) return { kind: 'wait', seconds: pause - secondsSince };
  return waiting > 0 ? { kind: 'now' } : { kind: 'nowWithWalk' };
}
