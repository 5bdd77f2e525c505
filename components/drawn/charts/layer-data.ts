import type { Hundredths } from '#lib/domain/share.ts';

/** Everything a chart's drawing in the browser needs, as plain data: domain types stay on the server. */
export type LayerData =
  | {
      readonly kind: 'bars';
      /** Names the chart for assistive technology. */
      readonly label: string;
      readonly rows: readonly BarRow[];
    }
  | { readonly kind: 'points'; readonly label: string; readonly points: readonly PlotPoint[] }
  | { readonly kind: 'columns'; readonly label: string; readonly columns: readonly PlotColumn[] };

/** One bar from 0 to 100%, of one or several parts. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** Page of what the bar is about; null where it has none of its own. */
  readonly href: string | null;
  /** From the left; none where the value is not known. */
  readonly segments: readonly BarSegment[];
  /** Why there is no bar; null where there is one. */
  readonly gap: BarGap | null;
}

/** A bar that has a page, with the number that goes beside it. */
export interface NotedRow extends BarRow {
  readonly href: string;
  readonly note: string;
}

export interface BarSegment {
  readonly key: string;
  /** Colour and pattern: 1 to 6 for places on the ballot, 0 for what is no option. */
  readonly token: number;
  readonly share: Hundredths;
  /** Colour alone, where every bar of a drawing is about the same option; patterns in many rows would flicker. */
  readonly isPlain?: boolean;
  /** What stands on it on a phone; empty where there is no room. */
  readonly mark: string;
  /** What stands on it instead where the screen is wider; empty for the same. */
  readonly inBar: string;
  /** The exact number in words. */
  readonly words: string;
}

export interface BarGap {
  readonly look: 'hatched' | 'withheld' | 'empty';
  readonly words: string;
}

export interface PlotPoint {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** Percent of the plot's width from the left, and of its height from the bottom. */
  readonly x: number;
  readonly y: number;
  readonly token: number;
  readonly lines: readonly string[];
}

export interface PlotColumn {
  readonly key: string;
  readonly name: string;
  /** Percent of the plot's height. */
  readonly height: number;
  readonly lines: readonly string[];
}
