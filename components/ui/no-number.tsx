import { stateText } from '#lib/text/state.ts';

/** Stands where there is no number. A dash alone is read out as a minus or as nothing, so whoever hears the page gets words. */
export function NoNumber() {
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        –
      </span>
      <span className="sr-only">{stateText().notReported}</span>
    </>
  );
}
