import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Figure, sameFigure } from '#lib/domain/figure.ts';
import { pageOfFigure } from '#lib/domain/form-layout.ts';
import { formLinksText } from '#lib/text/form-links.ts';
import { useFormFocus } from './form-focus.ts';

interface Props {
  readonly figure: Figure;
  /** The figure's name, for the hint. */
  readonly name: string;
  /** Where the figure itself stands, and not a sentence about it: this place is brought into sight, and no other. */
  readonly isRow?: boolean;
  readonly children: ReactNode;
}

/** Address of a page of the form on a TPS page. */
export function formPageId(page: number): string {
  return `formulir-halaman-${page}`;
}

/**
 * A number that leads to where it is written: a link to the photo of its page, and with scripts a button that takes the
 * viewer to its box. Plain where there is no form to look at.
 */
export function FigureLink({ figure, name, isRow = true, children }: Props) {
  const focus = useFormFocus();
  const button = useRef<HTMLButtonElement>(null);
  const isMarked = focus?.figure != null && sameFigure(focus.figure, figure);
  const showing = focus?.showing;
  useLayoutEffect(() => {
    // `showing`: the viewer may have come in between since the last press.
    if (isRow && isMarked && showing !== undefined) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isRow, isMarked, showing]);
  const page = focus === null ? null : pageOfFigure(focus.model, figure);
  if (focus === null || page === null) return children;
  const hint = formLinksText().seeOnForm(name, page);
  if (!focus.isLive || focus.hasFailed) {
    return (
      <a className="figure-link" data-wakes href={`#${formPageId(page)}`} title={hint}>
        {children}
      </a>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="figure-link"
      title={hint}
      aria-pressed={isMarked}
      onClick={() => focus.showFigure(figure)}
    >
      {children}
    </button>
  );
}
