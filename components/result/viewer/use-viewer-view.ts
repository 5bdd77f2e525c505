import { useState } from 'react';
import { type Figure, sameFigure } from '#lib/domain/figure.ts';
import { type FormBox, type FormLayout, placeOfFigure } from '#lib/domain/form-layout.ts';
import { photoToOpen } from '#lib/domain/photo-to-open.ts';
import type { FormPage } from '#lib/domain/tps.ts';

/** What the viewer shows. Every new object is shown anew. */
export interface View {
  readonly page: number;
  /** A figure's box, or the page: whole, or so large that it can be read. */
  readonly shows: FormBox | 'whole' | 'readable';
}

interface Wanted {
  readonly pages: readonly FormPage[];
  readonly layout: FormLayout;
  readonly figure: Figure | null;
  readonly showing: number;
  readonly startPage: number | undefined;
}

/** The page and the part of it that are shown: what the page around asks for, then what the reader chooses. */
export function useViewerView(wanted: Wanted) {
  const { figure, showing } = wanted;
  const [view, setView] = useState<View>(() => viewOf(wanted) ?? firstView(wanted));
  const [seen, setSeen] = useState({ figure, showing });
  // A figure whose box was pressed in the viewer is before the reader's eyes already.
  const [pressed, setPressed] = useState<Figure | null>(null);
  if (showing !== seen.showing || !isSame(figure, seen.figure)) {
    setSeen({ figure, showing });
    setPressed(null);
    const next = isSame(figure, pressed) ? null : viewOf(wanted);
    if (next !== null) setView(next);
  }
  return { view, setView, setPressed };
}

function viewOf({ layout, figure, pages }: Wanted): View | null {
  const place = figure === null ? null : placeOfFigure(layout, figure);
  return place === null || place.page > pages.length
    ? null
    : { page: place.page, shows: place.box ?? 'readable' };
}

function firstView({ pages, layout, startPage }: Wanted): View {
  return { page: startPage ?? photoToOpen(pages, layout.model)?.page ?? 1, shows: 'readable' };
}

function isSame(a: Figure | null, b: Figure | null): boolean {
  return a === null || b === null ? a === b : sameFigure(a, b);
}
