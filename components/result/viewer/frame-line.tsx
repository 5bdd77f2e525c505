import type { FormPlace } from '#lib/domain/form-layout.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FrameInHand } from './use-form-frame.ts';

interface Props {
  readonly inHand: FrameInHand | null;
  /** The figure whose box is marked on this page, with its name. */
  readonly marked: (FormPlace & { readonly name: string }) | null;
  readonly isAdjusting: boolean;
  readonly onDone: () => void;
}

/** Under the photo: what is marked and how well its place is known; while corners are moved, how that is done. */
export function FrameLine({ inHand, marked, isAdjusting, onDone }: Props) {
  const text = viewerText();
  if (isAdjusting && inHand !== null) {
    return (
      <div className="viewer-corner-bar">
        <p role="status">
          {text.corners.how} {text.corners.kept}
        </p>
        {inHand.frame.origin === 'reader' && (
          <button type="button" className="choice" onClick={inHand.reset}>
            {text.corners.reset}
          </button>
        )}
        <button type="button" className="choice" onClick={onDone}>
          {text.corners.done}
        </button>
      </div>
    );
  }
  return (
    <p className="viewer-says" aria-live="polite">
      {marked !== null && (
        <>
          {text.marked(marked.name, marked.page)} {certaintyOf(marked, inHand)}
        </>
      )}
    </p>
  );
}

function certaintyOf({ box }: FormPlace, inHand: FrameInHand | null): string {
  if (box === null) return viewerText().pageOnly;
  if (inHand === null) return '';
  return inHand.isLooking ? viewerText().looking : viewerText().frame[inHand.frame.origin];
}
