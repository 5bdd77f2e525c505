import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { FormPage } from '#lib/domain/tps.ts';
import { tpsText } from '#lib/text/tps.ts';
import { viewerText } from '#lib/text/viewer.ts';

interface Props {
  /** Prefix of the ids that tie tabs to their panel. */
  readonly id: string;
  readonly pages: readonly FormPage[];
  readonly current: number;
  readonly onPage: (page: number) => void;
  readonly action: ReactNode;
}

/** The pages of the form as tabs, with arrow keys between them. */
export function ViewerTabs({ id, pages, current, onPage, action }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = nextPage(event.key, current, pages.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onPage(next);
    list.current?.querySelector<HTMLElement>(`[data-page="${next}"]`)?.focus();
  };
  return (
    <div className="viewer-head">
      <div ref={list} role="tablist" aria-label={viewerText().tabs} className="viewer-tabs" onKeyDown={move}>
        {pages.map(({ page, kind }) => (
          <button
            key={page}
            type="button"
            role="tab"
            id={`${id}-tab-${page}`}
            data-page={page}
            data-kind={kind}
            aria-selected={page === current}
            aria-controls={`${id}-stage`}
            aria-label={viewerText().tabLong(page, pages.length, tpsText().forms.kind(page))}
            tabIndex={page === current ? 0 : -1}
            className="choice"
            onClick={() => onPage(page)}
          >
            {viewerText().tab(page)}
          </button>
        ))}
      </div>
      {action}
    </div>
  );
}

function nextPage(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current % count) + 1;
    case 'ArrowLeft':
      return ((current - 2 + count) % count) + 1;
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return null;
  }
}
