import type { BallotOption } from '#lib/domain/candidate.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPlace } from './desk-place.ts';
import type { DeskSettings } from './desk-settings.ts';
import { FigureRow } from './figure-row.tsx';
import { NoteField } from './note-field.tsx';
import { rowLabelOf, rowNameOf } from './row-words.tsx';
import type { Readings } from './use-readings.ts';

interface Props {
  readonly place: DeskPlace;
  readonly result: TpsResult;
  readonly options: readonly BallotOption[];
  readonly figures: readonly Figure[];
  readonly settings: DeskSettings;
  readonly readings: Readings;
  /** Key of the row at hand. */
  readonly active: string;
  readonly onActive: (row: string) => void;
  readonly onMoveOn: (from: string, justMarked: readonly string[]) => void;
  readonly onBack: () => void;
  readonly onAllMatch: () => void;
}

/** The rows of a TPS with what can be said of them. */
export function RowsPanel(props: Props) {
  const text = deskText().rows;
  const { place, result, options, figures, settings, readings, active, onActive, onMoveOn } = props;
  const { event } = place.contest;
  const isWithheld = result.state.kind === 'published' && result.state.document.votes.kind === 'withheld';
  const activeFigure = figures.find((figure) => rowKeyOf(figure) === active);
  return (
    <>
      <ol className="desk-rows">
        {figures.map((figure) => {
          const row = rowKeyOf(figure);
          const finding = readings.of(row);
          return (
            <FigureRow
              key={row}
              row={row}
              name={rowNameOf(figure, event, options)}
              label={rowLabelOf(figure, event, options)}
              site={readings.siteOf(figure)}
              siteMissing={isWithheld && figure.kind === 'votes' ? text.siteWithheld : text.siteMissing}
              isHidden={settings.blind && finding === null}
              finding={finding}
              isActive={row === active}
              onActive={() => onActive(row)}
              onRead={(value) => {
                readings.read(figure, value);
                onMoveOn(row, [row]);
              }}
              onNeedsNumber={() => readings.say(text.needsNumber)}
              onPass={() => onMoveOn(row, [])}
            />
          );
        })}
      </ol>
      <div className="flex flex-wrap gap-2">
        {!settings.blind && (
          <button type="button" className="choice" onClick={props.onAllMatch}>
            {text.allMatch}
          </button>
        )}
        <button type="button" className="choice" onClick={readings.undo}>
          {text.undo}
        </button>
      </div>
      {activeFigure !== undefined && (
        <NoteField
          key={active}
          name={rowNameOf(activeFigure, event, options)}
          note={readings.of(active)?.note ?? ''}
          isOpen={readings.has(active)}
          onNote={(note) => readings.note(active, note)}
          onDone={props.onBack}
        />
      )}
    </>
  );
}
