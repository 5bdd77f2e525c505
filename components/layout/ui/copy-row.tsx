import type { ReactNode } from 'react';
import { filled } from './filled.ts';

interface Props {
  /** Id of the element that holds the text. */
  readonly source: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
  /** Other buttons for the same text. */
  readonly children?: ReactNode;
}

/**
 * A button that copies a text, and what came of it (`lib/starter/copy.ts`). Keeps its room without scripts, where the text can
 * be selected.
 */
export function CopyRow({ source, words, children }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-3 text-sm noscript:invisible">
      <button
        type="button"
        className="choice"
        data-own
        data-copy={source}
        data-copied={words.copied}
        data-failed={words.copyFailed}
      >
        {words.copy}
      </button>
      {children}
      <span role="status" {...filled()} />
    </p>
  );
}
