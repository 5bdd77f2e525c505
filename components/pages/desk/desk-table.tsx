import { useCallback, useMemo, useRef, useState } from 'react';
import { inDeskOrder, neighboursOf, resumeAt } from '#lib/domain/desk/desk-order.ts';
import { deskProgress, groupByTps, tpsProgress } from '#lib/domain/desk/desk-progress.ts';
import { deskFigures, pageNumberOf } from '#lib/domain/desk/desk-rows.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { formatCount } from '#lib/format/number.ts';
import { deskText } from '#lib/text/desk.ts';
import { type DeskPlace, orderOf } from './desk-place.ts';
import { ExchangePanel } from './exchange-panel.tsx';
import { FindingsSummary } from './findings-summary.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { TpsBench } from './tps-bench.tsx';
import { TpsList } from './tps-list.tsx';
import { useDeskTps } from './use-desk-tps.ts';
import { useFindings } from './use-findings.ts';
import type { Kept } from './use-kept.ts';

interface Props {
  readonly place: DeskPlace;
  readonly kept: Kept;
}

/** The whole desk: progress and ways of working, the TPS at hand, and what has been found. */
export function DeskTable({ place, kept }: Props) {
  const { contest, region, options, parts } = place;
  const findings = useFindings(kept);
  const [settings, setSettings] = useState(kept.settings);
  const order = useMemo(() => orderOf(parts), [parts]);
  const progress = useMemo(() => {
    const groups = groupByTps(findings.all.values());
    const rows = deskFigures(options, settings.scope).map(rowKeyOf);
    return new Map(order.map((code) => [code, tpsProgress(code, groups, rows)]));
  }, [findings.all, options, order, settings.scope]);

  const [here, setHere] = useState(() => resumeAt([...progress.values()], kept.findings) ?? order[0]);
  const code = here ?? region.code;
  const firstPage = useMemo(() => {
    const [first] = deskFigures(options, 'votes');
    return first === undefined ? 1 : pageNumberOf(first, formLayoutOf(contest.formModel, options));
  }, [contest.formModel, options]);
  const tps = useDeskTps(contest.slug, order, code, firstPage);
  // TPS whose numbers were shown: a reading made after that is not a blind one.
  const seen = useRef(new Set<RegionCode>());
  const [moves, setMoves] = useState(0);
  const goTo = useCallback((target: RegionCode) => {
    setHere(target);
    setMoves((count) => count + 1);
  }, []);

  const { done, total, differing } = deskProgress([...progress.values()]);
  const all = useMemo(
    () => inDeskOrder(findings.all.values(), order, deskFigures(options, 'all').map(rowKeyOf)),
    [findings.all, options, order],
  );
  return (
    <div className="space-y-5">
      <div>
        <p className="text-lg font-bold tabular-nums" data-progress>
          {deskText().progress(formatCount(done), formatCount(total), formatCount(differing))}
        </p>
        <progress
          className="desk-progress"
          aria-label={deskText().list.heading}
          value={done}
          max={Math.max(1, total)}
        />
        <SettingsPanel
          settings={settings}
          onChange={(next) => {
            setSettings(next);
            void kept.store.saveSettings(next).catch(() => undefined);
          }}
        />
        <p className={`text-xs ${findings.isKept ? 'text-muted' : 'text-caution'}`}>
          {findings.isKept ? deskText().storage.device : deskText().storage.memory}
        </p>
      </div>
      <TpsBench
        place={place}
        code={code}
        at={order.indexOf(code) + 1}
        total={order.length}
        neighbours={neighboursOf(order, code)}
        tps={tps}
        settings={settings}
        findings={findings}
        seen={seen.current}
        moves={moves}
        onGo={goTo}
      />
      <TpsList parts={parts} progress={progress} here={code} onGo={goTo} />
      <FindingsSummary slug={contest.slug} parts={parts} findings={all} />
      <ExchangePanel
        contest={contest}
        region={region}
        parts={parts}
        findings={all}
        onTake={findings.put}
        onRemoveAll={findings.removeAll}
      />
    </div>
  );
}
