'use client';

import { useState } from 'react';
import { searchText } from '#lib/text/search.ts';
import { readerPlace } from './reader-place.ts';
import { searchHref } from './search-href.ts';
import { SuggestedPlace } from './suggested-place.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSuggestions } from './use-suggestions.ts';

export interface SuggestionsProps {
  /** The field, which is the server's and stays where it is. */
  readonly input: HTMLInputElement;
  readonly contest: string | null;
}

/**
 * Places that answer what is being typed, as the list of a combobox: arrows choose, Enter goes there, Escape closes;
 * with nothing chosen Enter sends the form as ever. Each option is a link, so it can be opened in another tab.
 */
export function Suggestions({ input, contest }: SuggestionsProps) {
  const [place] = useState(() => readerPlace(window.location.pathname, contest));
  const listId = `${input.id}-daftar`;
  const { query, isOpen, active, optionId } = useCombobox(input, listId);
  const { answer, hasFailed } = useSuggestions(query, place);
  const text = searchText().instant;
  const places = answer?.places ?? [];
  const isShown = isOpen && answer !== null;
  return (
    <>
      <div
        id={listId}
        role="listbox"
        aria-label={searchText().results}
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-1000 max-h-[70vh] overflow-y-auto border border-strong-line bg-surface shadow-lg"
        // A press on an option must not take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {places.map((found, index) => (
          <SuggestedPlace
            key={found.code}
            id={optionId(index)}
            place={found}
            contest={answer?.contests[found.contest] ?? null}
            isActive={active === index}
          />
        ))}
        {answer !== null && (
          <a
            role="option"
            id={optionId(places.length)}
            href={searchHref(query, place.contest)}
            tabIndex={-1}
            aria-selected={active === places.length}
            className={`block px-3 py-2.5 text-sm ${active === places.length ? 'bg-raised underline' : ''}`}
          >
            {places.length === 0 ? `${text.none} ` : ''}
            {text.all(query)}
          </a>
        )}
      </div>
      <p role="status" className="sr-only">
        {statusOf(isShown, places.length, hasFailed)}
      </p>
    </>
  );
}

function statusOf(isShown: boolean, count: number, hasFailed: boolean): string {
  const text = searchText().instant;
  if (hasFailed) return text.failed;
  if (!isShown) return '';
  return count === 0 ? text.none : text.count(String(count));
}
