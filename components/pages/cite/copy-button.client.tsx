'use client';

import { useState } from 'react';

interface Props {
  /** What holds the text to copy. */
  readonly text: { readonly current: HTMLElement | null };
  readonly isLive: boolean;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

/** Keeps its room without scripts: nothing moves when it can be pressed. */
export function CopyButton({ text, isLive, words }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text.current?.textContent ?? '');
      setSaid(words.copied);
    } catch {
      if (text.current !== null) getSelection()?.selectAllChildren(text.current);
      setSaid(words.copyFailed);
    }
  };
  return (
    <p className={`flex flex-wrap items-center gap-3 ${isLive ? '' : 'invisible'}`}>
      <button type="button" className="choice" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
