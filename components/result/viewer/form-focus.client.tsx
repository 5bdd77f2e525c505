'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormModel } from '#lib/domain/form-layout.ts';
import { type FormFocus, FormFocusContext } from './form-focus.ts';

type Looked = Pick<
  FormFocus,
  'isOpen' | 'hasFailed' | 'figure' | 'showing' | 'startPage' | 'isBesideFigures' | 'pressedOn'
>;

const NOTHING: Looked = {
  isOpen: false,
  hasFailed: false,
  figure: null,
  showing: 0,
  startPage: undefined,
  isBesideFigures: false,
  pressedOn: null,
};

interface Props {
  readonly model: FormModel | null;
  readonly children: ReactNode;
}

/** Keeps figures and form of a page in step. */
export function FormFocusProvider({ model, children }: Props) {
  const [isLive, setIsLive] = useState(false);
  const [looked, setLooked] = useState(NOTHING);
  useEffect(() => setIsLive(true), []);
  const focus = useMemo(
    (): FormFocus => ({
      ...looked,
      model,
      isLive,
      showFigure: (figure: Figure) =>
        setLooked((last) => ({
          ...last,
          isOpen: !last.hasFailed,
          figure,
          showing: last.showing + 1,
          isBesideFigures: true,
          pressedOn: 'figure',
        })),
      lightFigure: (figure: Figure) => setLooked((last) => ({ ...last, figure, pressedOn: 'form' })),
      openPage: (startPage?: number) =>
        setLooked((last) => ({
          ...last,
          isOpen: true,
          figure: null,
          startPage,
          isBesideFigures: false,
          pressedOn: 'photo',
        })),
      close: () => setLooked((last) => ({ ...last, isOpen: false, figure: null, pressedOn: 'close' })),
      fail: () => setLooked((last) => ({ ...last, isOpen: false, hasFailed: true })),
    }),
    [looked, model, isLive],
  );
  return <FormFocusContext value={focus}>{children}</FormFocusContext>;
}
