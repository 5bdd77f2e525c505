import { createContext, useContext } from 'react';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormModel } from '#lib/domain/form-layout.ts';

/** What of the form a reader looks at, shared by figures, photos and viewer of a TPS page. */
export interface FormFocus {
  readonly model: FormModel | null;
  /** False until the page is taken over by scripts: figures are plain links then. */
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly hasFailed: boolean;
  readonly figure: Figure | null;
  /** Changes whenever a figure is asked for, the same one again included. */
  readonly showing: number;
  readonly startPage: number | undefined;
  /** Figures are looked up in it: they have room beside or below it, on a phone at the cost of the photo's. */
  readonly isBesideFigures: boolean;
  /** Where the last press was: what it leads to must come into view, what was pressed already is. */
  readonly pressedOn: 'figure' | 'form' | 'photo' | 'close' | null;
  readonly showFigure: (figure: Figure) => void;
  readonly lightFigure: (figure: Figure) => void;
  readonly openPage: (page?: number) => void;
  readonly close: () => void;
  readonly fail: () => void;
}

export const FormFocusContext = createContext<FormFocus | null>(null);

/** Null where nothing around has a form to look at. */
export function useFormFocus(): FormFocus | null {
  return useContext(FormFocusContext);
}
