import { useEffect, useMemo, useRef, useState } from 'react';
import { EventNotice } from '#components/result/state/event-notice.tsx';
import type { Neighbours } from '#lib/domain/desk/desk-order.ts';
import { deskFigures } from '#lib/domain/desk/desk-rows.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { eventOfTps } from '#lib/domain/tps-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { deskText } from '#lib/text/desk.ts';
import { type DeskPlace, tpsNameOf } from './desk-place.ts';
import type { DeskSettings } from './desk-settings.ts';
import { FormPane } from './form-pane.tsx';
import { HelpPanel } from './help-panel.tsx';
import { RowsPanel } from './rows-panel.tsx';
import { TpsNotice } from './tps-notice.tsx';
import { type DeskKey, focusRow, useDeskKeys } from './use-desk-keys.ts';
import type { DeskTps } from './use-desk-tps.ts';
import type { DeskFindings } from './use-findings.ts';
import { useReadings } from './use-readings.ts';

interface Props {
  readonly place: DeskPlace;
  readonly code: RegionCode;
  /** From 1. */
  readonly at: number;
  readonly total: number;
  readonly neighbours: Neighbours;
  readonly tps: DeskTps;
  readonly settings: DeskSettings;
  readonly findings: DeskFindings;
  readonly seen: Set<RegionCode>;
  /** Grows when the reader goes to another TPS: then the focus goes along. */
  readonly moves: number;
  readonly onGo: (code: RegionCode) => void;
}

/** One TPS on the desk: its form beside its rows, and the way on. */
export function TpsBench(props: Props) {
  const { place, code, at, total, neighbours, tps, settings, findings, seen, moves, onGo } = props;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [isHelping, setIsHelping] = useState(false);
  const helpButton = useRef<HTMLButtonElement>(null);

  const { result } = tps;
  const name = tpsNameOf(place.parts, code);
  const position = deskText().position(formatCount(at), formatCount(total));
  const options = result !== null && result.options.length > 0 ? result.options : place.options;
  const layout = useMemo(() => formLayoutOf(place.contest.formModel, options), [place.contest, options]);
  const figures = useMemo(() => deskFigures(options, settings.scope), [options, settings.scope]);
  const keys = figures.map(rowKeyOf);
  const row = active !== null && keys.includes(active) ? active : (keys[0] ?? '');
  const figure = figures[keys.indexOf(row)] ?? null;
  const published = result?.state.kind === 'published' ? result.state : null;
  // Without a photo there is nothing to hold numbers against.
  const hasForm = published?.document.pages.some((page) => page.kind === 'scanned') === true;
  const readings = useReadings({ place, result, options, layout, settings, findings, seen });

  /** To the next row without a finding, from the top again after the last, and on to the next TPS when there is none. */
  const moveOn = (from: string, justMarked: readonly string[]): void => {
    const isOpen = (key: string): boolean => !readings.has(key) && !justMarked.includes(key);
    const start = keys.indexOf(from) + 1;
    const target = [...keys.slice(start), ...keys.slice(0, start)].find(isOpen);
    if (target === undefined) next.current?.focus();
    else focusRow(panel.current, target);
  };
  const act = (key: DeskKey): void => {
    if (key === 'next' && neighbours.next === null) readings.say(deskText().tps.last);
    if (key === 'next' && neighbours.next !== null) onGo(neighbours.next);
    if (key === 'previous' && neighbours.previous !== null) onGo(neighbours.previous);
    if (key === 'help') setIsHelping((isOpen) => !isOpen);
    if (key === 'note') panel.current?.querySelector<HTMLInputElement>('[data-note]:enabled')?.focus();
    if (key === 'undo') readings.undo();
    if (key === 'unreadable' && figure !== null && hasForm) {
      readings.read(figure, null);
      moveOn(row, [row]);
    }
    if (key === 'allMatch' && hasForm && !settings.blind) {
      if (readings.matchRest(figures)) next.current?.focus();
    }
  };
  useDeskKeys(panel, settings.shortcuts, act);

  const closeHelp = (): void => {
    // What had the focus inside goes away with the panel.
    if (document.activeElement?.closest('[data-help]') !== null) helpButton.current?.focus();
    setIsHelping(false);
  };

  // The heading takes the focus at once, and hands it to the first open row when the rows are there.
  const rowsOf = result === null ? null : code;
  const wantsRow = useRef(false);
  const [arrived, setArrived] = useState(0);
  if (arrived !== moves) {
    setArrived(moves);
    setActive(null);
    readings.say(`${name}. ${position}`);
  }
  useEffect(() => {
    if (moves === 0) return;
    wantsRow.current = true;
    // Each TPS stands at the same place of the screen as the one before.
    heading.current?.closest('.desk-bench')?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [moves]);
  useEffect(() => {
    if (rowsOf === null || !wantsRow.current || document.activeElement !== heading.current) return;
    wantsRow.current = false;
    const fields = [...(panel.current?.querySelectorAll<HTMLInputElement>('input[data-row]') ?? [])];
    (fields.find((field) => field.value === '') ?? fields[0] ?? next.current)?.focus();
  });

  return (
    <div className="desk-bench">
      <section aria-label={deskText().form.heading} className="desk-form">
        {hasForm && published !== null && figure !== null && (
          <FormPane
            contest={place.contest}
            document={published.document}
            numbersAt={published.provenance.sourceTime}
            options={options}
            layout={layout}
            figure={figure}
            place={name}
            onFigure={(pressed) => focusRow(panel.current, rowKeyOf(pressed))}
          />
        )}
      </section>
      <section aria-label={deskText().rows.heading} ref={panel} className="desk-panel">
        <div className="desk-panel-head">
          <div>
            <h2 ref={heading} tabIndex={-1} className="text-lg" data-tps={code}>
              {name}
            </h2>
            <p className="text-xs text-muted">
              {position} · <a href={pageHref(place.contest.slug, code)}>{deskText().openTps}</a>
            </p>
          </div>
          <button
            type="button"
            ref={helpButton}
            className="choice"
            aria-expanded={isHelping}
            aria-label={deskText().help.open}
            onClick={() => setIsHelping(!isHelping)}
          >
            ?
          </button>
        </div>
        {isHelping && <HelpPanel onClose={closeHelp} />}
        {result !== null && <EventNotice event={eventOfTps(result.state)} code={code} />}
        <TpsNotice tps={tps} isBlind={settings.blind} />
        {hasForm && result !== null && (
          <RowsPanel
            key={code}
            place={place}
            result={result}
            options={options}
            figures={figures}
            settings={settings}
            readings={readings}
            active={row}
            onActive={setActive}
            onMoveOn={moveOn}
            onBack={() => focusRow(panel.current, row)}
            onAllMatch={() => act('allMatch')}
          />
        )}
        <p role="status" className="desk-said">
          {readings.said}
        </p>
        {/* Seen once the rows of the first TPS are above it: they would push it down. */}
        <div
          className={`grid grid-cols-2 gap-2 ${result === null && !tps.hasFailed && moves === 0 ? 'invisible' : ''}`}
        >
          <button
            type="button"
            className="choice justify-center"
            disabled={neighbours.previous === null}
            onClick={() => act('previous')}
          >
            {deskText().previous}
          </button>
          <button
            type="button"
            ref={next}
            className="choice justify-center font-bold"
            aria-disabled={neighbours.next === null}
            onClick={() => act('next')}
          >
            {deskText().next}
          </button>
        </div>
      </section>
    </div>
  );
}
