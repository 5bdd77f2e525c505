import { stateText } from '#lib/text/state.ts';

/** Which of the two layers a number is of: provisional, from the forms of the TPS. */
export function LayerBadge() {
  return (
    <span className="inline-block border border-ink px-1.5 text-xs font-medium text-ink">
      {stateText().layerCount}
    </span>
  );
}
