import { useEffect, useState } from 'react';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { siteValueOf } from '#lib/domain/desk/desk-rows.ts';
import { type Finding, findingKey, outcomeOf } from '#lib/domain/desk/finding.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormLayout } from '#lib/domain/form-layout.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { formatCount } from '#lib/format/number.ts';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPlace } from './desk-place.ts';
import type { DeskSettings } from './desk-settings.ts';
import { makeFinding } from './make-finding.ts';
import { rowNameOf } from './row-words.tsx';
import type { DeskFindings } from './use-findings.ts';

interface Options {
  readonly place: DeskPlace;
  readonly result: TpsResult | null;
  readonly options: readonly BallotOption[];
  readonly layout: FormLayout;
  readonly settings: DeskSettings;
  readonly findings: DeskFindings;
  /** TPS whose numbers were shown without being asked for one by one. */
  readonly seen: Set<RegionCode>;
}

/** What a reader can do with the rows of the TPS at hand, and what was last said about it. */
export interface Readings {
  readonly said: string;
  readonly has: (row: string) => boolean;
  readonly of: (row: string) => Finding | null;
  readonly siteOf: (figure: Figure) => number | null;
  readonly read: (figure: Figure, value: number | null) => void;
  /** Marks every row that has a number on the site and no finding yet; true when none is left. */
  readonly matchRest: (figures: readonly Figure[]) => boolean;
  readonly note: (row: string, note: string) => void;
  readonly undo: () => void;
  readonly say: (sentence: string) => void;
}

export function useReadings({ place, result, options, layout, settings, findings, seen }: Options): Readings {
  const text = deskText().rows;
  const { contest } = place;
  const [said, setSaid] = useState('');
  const code = result?.code ?? null;
  useEffect(() => {
    if (code !== null && !settings.blind) seen.add(code);
  }, [code, settings.blind, seen]);

  const of = (row: string): Finding | null =>
    code === null ? null : (findings.all.get(findingKey({ contest: contest.slug, code, row })) ?? null);
  const siteOf = (figure: Figure): number | null =>
    result?.state.kind === 'published' ? siteValueOf(result.state.document, figure) : null;
  const make = (from: TpsResult, figure: Figure, value: number | null): Finding => {
    const before = of(rowKeyOf(figure));
    return makeFinding({
      contest: contest.slug,
      result: from,
      layout,
      figure,
      rowName: rowNameOf(figure, contest.event, options),
      value,
      note: before?.note ?? '',
      // A second reading of a row is made with the site's number in view.
      blind: settings.blind && before === null && !seen.has(from.code),
    });
  };
  return {
    said,
    has: (row) => of(row) !== null,
    of,
    siteOf,
    say: setSaid,
    read: (figure, value) => {
      if (result === null) return;
      const finding = make(result, figure, value);
      findings.put([finding]);
      setSaid(text.said(finding.rowName, deskText().outcome[outcomeOf(finding)]));
    },
    matchRest: (figures) => {
      if (result === null) return false;
      const open = figures.filter((figure) => of(rowKeyOf(figure)) === null);
      const known = open.filter((figure) => siteOf(figure) !== null);
      if (known.length > 0) findings.put(known.map((figure) => make(result, figure, siteOf(figure))));
      setSaid(text.saidAll(formatCount(known.length)));
      return known.length === open.length;
    },
    note: (row, note) => {
      const finding = of(row);
      if (finding !== null) findings.put([{ ...finding, note, at: instantOfMillis(Date.now()) }]);
    },
    undo: () => {
      if (findings.undo()) setSaid(text.undone);
    },
  };
}
