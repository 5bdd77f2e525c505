'use client';

import { useEffect, useMemo } from 'react';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FigureNames } from '../tps/check-formula.tsx';
import type { FormFocus } from './form-focus.ts';
import { FormViewer } from './form-viewer.client.tsx';

/** A TPS's form, as its page knows it. */
export interface TpsFormProps {
  readonly code: RegionCode;
  readonly place: string;
  readonly pages: readonly FormPage[];
  readonly options: readonly BallotOption[];
  readonly names: FigureNames;
  readonly numbersAt: Instant | null;
  /** What kind of images these are. */
  readonly note: string;
}

/** The viewer on a TPS page, with the layout of the contest's form: both are fetched when a reader asks for them. */
export function TpsViewer({ focus, options, ...form }: TpsFormProps & { readonly focus: FormFocus }) {
  const layout = useMemo(() => formLayoutOf(focus.model, options), [focus.model, options]);
  useEffect(() => {
    // Its room holds the focus of whoever pressed a photo: from here on keys are the viewer's.
    const room = document.activeElement;
    if (room instanceof HTMLElement && room.id === 'formulir')
      room.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
  }, []);
  return (
    <FormViewer
      {...form}
      layout={layout}
      figure={focus.figure}
      showing={focus.showing}
      onFigure={focus.lightFigure}
      onLeave={focus.close}
      {...(focus.startPage === undefined ? {} : { startPage: focus.startPage })}
      action={
        <button type="button" className="choice" onClick={focus.close}>
          {viewerText().close}
        </button>
      }
    />
  );
}
