'use client';

import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../cite/copy-button.client.tsx';

interface Props {
  readonly sentence: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

/** The numbers as a sentence that can be copied by hand, and by a button where scripts run. */
export function NumbersText({ sentence, words }: Props) {
  const text = useRef<HTMLParagraphElement>(null);
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return (
    <>
      <p ref={text} className="max-w-text border border-line bg-raised p-3 select-all wrap-anywhere">
        {sentence}
      </p>
      <CopyButton text={text} isLive={isLive} words={words} />
    </>
  );
}
