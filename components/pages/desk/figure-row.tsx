import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Finding, outcomeOf, parseFormNumber } from '#lib/domain/desk/finding.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { deskText } from '#lib/text/desk.ts';

interface Props {
  /** Key of the row. */
  readonly row: string;
  /** The row in one line, for names of controls. */
  readonly name: string;
  readonly label: ReactNode;
  /** What the site says now; null where the source has not read the row. */
  readonly site: number | null;
  readonly siteMissing: string;
  /** The site's number must not be in the page until the row has a finding. */
  readonly isHidden: boolean;
  readonly finding: Finding | null;
  readonly isActive: boolean;
  readonly onActive: () => void;
  /** A reading, null for unreadable. */
  readonly onRead: (value: number | null) => void;
  readonly onNeedsNumber: () => void;
  /** The row stands as it is. */
  readonly onPass: () => void;
}

/** One row of the form: the site's number, what the reader reads, and what comes of both. */
export function FigureRow(props: Props) {
  const text = deskText().rows;
  const { row, name, label, site, siteMissing, isHidden, finding, isActive } = props;
  // Null: nothing is being typed, and the field shows what was found.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (finding?.readValue == null ? '' : String(finding.readValue));
  const isTyping = draft !== null && draft !== '';

  const confirm = (): void => {
    const value = shown === '' ? (isHidden ? null : site) : parseFormNumber(shown);
    if (value === null) props.onNeedsNumber();
    else props.onRead(value);
    setDraft(null);
  };
  const markUnreadable = (): void => {
    setDraft(null);
    props.onRead(null);
  };
  const listen = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (draft === null && finding !== null && finding.siteValue === site) props.onPass();
    else confirm();
  };
  return (
    <li className="desk-row" data-active={isActive || undefined} onFocus={props.onActive}>
      <div className="desk-row-label">{label}</div>
      <p className="desk-row-site tabular-nums">
        {isHidden ? (
          <span className="text-xs text-muted">{text.hidden}</span>
        ) : (
          <>
            <span className="text-xs text-muted">{text.site} </span>
            {site === null ? <span className="text-xs text-muted">{siteMissing}</span> : formatCount(site)}
          </>
        )}
      </p>
      <input
        className="desk-number tabular-nums"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        placeholder={text.readShort}
        aria-label={text.read(name)}
        data-row={row}
        data-typing={isTyping || undefined}
        value={shown}
        onChange={(event) => setDraft(event.currentTarget.value.replace(/\D/g, ''))}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={listen}
      />
      <button
        type="button"
        className="choice justify-center"
        aria-label={isHidden || isTyping ? text.saveOf(name) : text.matchOf(name)}
        onClick={confirm}
      >
        {isHidden || isTyping ? text.save : text.match}
      </button>
      <button
        type="button"
        className="choice justify-center"
        aria-label={text.unreadableOf(name)}
        onClick={markUnreadable}
      >
        {text.unreadable}
      </button>
      <RowOutcome finding={finding} site={site} />
    </li>
  );
}

function RowOutcome({ finding, site }: { readonly finding: Finding | null; readonly site: number | null }) {
  const text = deskText().rows;
  if (finding === null) return <p className="desk-row-outcome text-muted">{text.unread}</p>;
  const outcome = outcomeOf(finding);
  const { readValue, siteValue } = finding;
  return (
    <p className="desk-row-outcome" data-outcome={outcome}>
      <strong>{deskText().outcome[outcome]}</strong>
      {outcome === 'differs' &&
        readValue !== null &&
        siteValue !== null &&
        `, ${text.difference(formatDifference(readValue - siteValue))}`}
      {siteValue !== site && <span className="text-caution"> {text.changedSince}</span>}
      {finding.note !== '' && <span className="text-muted wrap-anywhere"> {finding.note}</span>}
    </p>
  );
}
