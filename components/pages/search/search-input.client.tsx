'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { keepContest } from './reader-place.ts';
import type { SuggestionsProps } from './suggestions.client.tsx';

interface Props {
  readonly id: string;
  readonly contest: string | null;
  readonly query: string;
  /** Null where the page labels the field. */
  readonly label: string | null;
  readonly placeholder: string;
  readonly maxLength: number;
}

interface Started {
  readonly Suggestions: ComponentType<SuggestionsProps>;
  readonly input: HTMLInputElement;
}

/** The field itself: a plain one until it is touched. Only then are the suggestions fetched, and it becomes their combobox. */
export function SearchInput({ id, contest, query, label, placeholder, maxLength }: Props) {
  const [started, setStarted] = useState<Started | null>(null);

  const field = useRef<HTMLInputElement>(null);

  const start = (): void => {
    const input = field.current;
    if (started !== null || input === null) return;
    import('./suggestions.client.tsx').then(
      ({ Suggestions }) => setStarted({ Suggestions, input }),
      // Without them the form goes on working.
      () => {},
    );
  };

  // Whoever was quicker than the script is already typing.
  const startAtOnce = useRef(start);
  useEffect(() => {
    keepContest(location.pathname);
    if (document.activeElement === field.current) startAtOnce.current();
  }, []);

  return (
    <>
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        aria-label={label ?? undefined}
        placeholder={placeholder}
        defaultValue={query}
        maxLength={maxLength}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="min-h-11 min-w-0 grow rounded-sm border border-strong-line bg-surface px-3 font-sans text-base text-ink"
        onFocus={start}
      />
      {started !== null && <started.Suggestions input={started.input} contest={contest} />}
    </>
  );
}
