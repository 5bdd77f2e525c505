import type { Instant } from '#lib/domain/instant.ts';
import { millisOf } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import { formatTime } from '#lib/format/time.ts';
import { tpsText } from '#lib/text/tps.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FrameInHand } from './use-form-frame.ts';

/** How light and how stark the photo is shown, in percent of how it was taken. */
export interface PhotoLook {
  readonly brightness: number;
  readonly contrast: number;
}

export const PLAIN_LOOK: PhotoLook = { brightness: 100, contrast: 100 };

type ScannedPage = Extract<FormPage, { kind: 'scanned' }>;

interface Props {
  readonly code: RegionCode;
  readonly page: ScannedPage;
  readonly numbersAt: Instant | null;
  readonly note: string | undefined;
  readonly look: PhotoLook;
  readonly onLook: (look: PhotoLook) => void;
  /** Null where the form has no boxes, or the photo is not there. */
  readonly inHand: FrameInHand | null;
  readonly onAdjust: () => void;
}

/** Light and contrast, the file itself, and what kind of image it is. */
export function ViewerDetails({ code, page, numbersAt, note, look, onLook, inHand, onAdjust }: Props) {
  const slider = (key: keyof PhotoLook, most: number) => (
    <label className="viewer-slider">
      {viewerText()[key]}
      <input
        type="range"
        min={50}
        max={most}
        step={10}
        value={look[key]}
        onChange={(event) => onLook({ ...look, [key]: Number(event.currentTarget.value) })}
      />
    </label>
  );
  return (
    <>
      <p className="viewer-row">
        {slider('brightness', 200)}
        {slider('contrast', 300)}
        <button type="button" className="choice" onClick={() => onLook(PLAIN_LOOK)}>
          {viewerText().reset}
        </button>
      </p>
      {inHand !== null && (
        <p className="viewer-row">
          <button type="button" className="choice" onClick={onAdjust}>
            {viewerText().corners.adjust}
          </button>
          <span>{inHand.isLooking ? viewerText().looking : viewerText().frame[inHand.frame.origin]}</span>
        </p>
      )}
      <p className="viewer-row">
        <a className="viewer-link" href={page.url} rel="noreferrer noopener external" target="_blank">
          {viewerText().original}
        </a>
        <a
          className="viewer-link"
          href={page.url}
          download=""
          rel="noreferrer noopener"
          referrerPolicy="no-referrer"
        >
          {viewerText().download}
        </a>
      </p>
      <p className="viewer-narrow">{uploadWords(page.uploadedAt, numbersAt, code)}</p>
      {note !== undefined && <p>{note}</p>}
      <p className="viewer-keys">{viewerText().keys}</p>
    </>
  );
}

/** When a photo was uploaded, and how long before or after the numbers that is. */
export function uploadWords(uploadedAt: Instant | null, numbersAt: Instant | null, code: RegionCode): string {
  if (uploadedAt === null) return `${tpsText().forms.uploadUnknown}.`;
  const age = numbersAt === null ? '' : `, ${viewerText().beside(millisOf(uploadedAt), millisOf(numbersAt))}`;
  return `${tpsText().forms.uploaded} ${formatTime(uploadedAt, timeZoneOf(code))}${age}.`;
}
