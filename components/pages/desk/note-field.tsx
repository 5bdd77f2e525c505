import { useEffect, useState } from 'react';
import { cleanNote, LONGEST_NOTE } from '#lib/domain/desk/finding.ts';
import { deskText } from '#lib/text/desk.ts';

interface Props {
  /** The row in words. */
  readonly name: string;
  readonly note: string;
  /** The row has a finding, so there is something to note. */
  readonly isOpen: boolean;
  readonly onNote: (note: string) => void;
  /** Back to the row. */
  readonly onDone: () => void;
}

/** The remark of the row at hand; kept when the field is left or Enter pressed. To be keyed by TPS and row. */
export function NoteField({ name, note, isOpen, onNote, onDone }: Props) {
  const [draft, setDraft] = useState(note);
  useEffect(() => setDraft(note), [note]);
  const keep = (): void => {
    const clean = cleanNote(draft);
    if (clean !== note) onNote(clean);
  };
  return (
    <label className="block text-sm">
      {deskText().note.label(name)}
      <input
        className="desk-note"
        data-note
        value={draft}
        maxLength={LONGEST_NOTE}
        disabled={!isOpen}
        autoComplete="off"
        aria-describedby="desk-note-hint"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          keep();
          onDone();
        }}
      />
      <span id="desk-note-hint" className="text-xs text-muted">
        {deskText().note.hint}
      </span>
    </label>
  );
}
