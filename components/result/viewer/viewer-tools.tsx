import { viewerText } from '#lib/text/viewer.ts';
import { ViewerIcon, type ViewerIconName } from './viewer-icon.tsx';

/** What can be done to the photo that is shown. */
export type ViewerTool = 'zoomIn' | 'zoomOut' | 'turn' | 'fit' | 'pan' | 'full';

const TOOLS: readonly ViewerTool[] = ['zoomIn', 'zoomOut', 'turn', 'fit', 'pan', 'full'];

interface Props {
  readonly isFull: boolean;
  /** A photo is there to be worked on. */
  readonly isShown: boolean;
  readonly areDetailsOpen: boolean;
  /** Buttons that move the photo are there. */
  readonly canPan: boolean;
  /** Id of the panel of details. */
  readonly details: string;
  readonly onTool: (tool: ViewerTool) => void;
  readonly onDetails: () => void;
}

/** The row of buttons under the photo. */
export function ViewerTools({ isFull, isShown, canPan, areDetailsOpen, details, onTool, onDetails }: Props) {
  return (
    <div className="viewer-tools">
      {TOOLS.map((tool) => {
        const name: ViewerIconName = tool === 'full' && isFull ? 'leaveFull' : tool;
        return (
          <button
            key={tool}
            type="button"
            className="choice"
            aria-label={viewerText()[name]}
            title={viewerText()[name]}
            aria-pressed={tool === 'pan' ? canPan : undefined}
            disabled={!isShown && tool !== 'full'}
            onClick={() => onTool(tool)}
          >
            <ViewerIcon name={name} />
          </button>
        );
      })}
      <button
        type="button"
        className="choice viewer-more"
        aria-expanded={areDetailsOpen}
        aria-controls={details}
        onClick={onDetails}
      >
        {viewerText().details}
      </button>
    </div>
  );
}
