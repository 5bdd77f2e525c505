'use client';

import { CopyRow } from '#components/layout/ui/copy-row.tsx';

interface Props {
  readonly sentence: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

const ID = 'salin-teks';

/** The numbers as a sentence that can be copied by hand, and by a button where scripts run. */
export function NumbersText({ sentence, words }: Props) {
  return (
    <>
      <p id={ID} className="max-w-text border border-line bg-raised p-3 select-all wrap-anywhere">
        {sentence}
      </p>
      <CopyRow source={ID} words={words} />
    </>
  );
}
