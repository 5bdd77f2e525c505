import type { NoValue } from '#lib/domain/row-state.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  /** Why there is none. */
  readonly why?: NoValue;
}

/** Stands where there is no number. A dash alone is read out as a minus or as nothing, so whoever hears the page gets words. */
export function NoNumber({ why = 'notReported' }: Props) {
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        –
      </span>
      <span className="sr-only">{stateText().row[why]}</span>
    </>
  );
}
