import type { ReactNode } from 'react';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormLayout } from '#lib/domain/form-layout.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import type { FigureNames } from '../tps/check-formula.tsx';

/** What the form viewer is given, on a TPS page and on the observer's desk alike. */
export interface FormViewerProps {
  readonly code: RegionCode;
  /** Full name of the place, for the text of the photos. */
  readonly place: string;
  readonly pages: readonly FormPage[];
  /** `formLayoutOf(contest.formModel, options)`: it says by itself how exactly it knows its places. */
  readonly layout: FormLayout;
  readonly names: FigureNames;
  /** When the source last changed the numbers, to say how old a photo is beside them; null where unknown. */
  readonly numbersAt: Instant | null;
  /** The figure to show: the viewer goes to its page and marks its box. */
  readonly figure: Figure | null;
  /** Another number shows the same figure once more, for a reader who has moved the photo since. */
  readonly showing?: number;
  /** A reader pressed the box of a figure. */
  readonly onFigure: (figure: Figure) => void;
  /** The page to begin with where no figure is given, from 1; the first that has a photo unless given. */
  readonly startPage?: number;
  /** What kind of images these are, said beside their details. */
  readonly note?: string;
  /** A reader pressed Escape; unless given, the key does nothing. */
  readonly onLeave?: () => void;
  /** Stands at the end of the row of tabs, e.g. a button that closes the viewer. */
  readonly action?: ReactNode;
}
