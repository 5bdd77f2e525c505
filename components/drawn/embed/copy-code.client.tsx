'use client';

import { useState, useSyncExternalStore } from 'react';

interface Props {
  /** Id of the text field that holds the code. */
  readonly field: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const NEVER_CHANGES = (): (() => void) => () => {};

/** Copies the code; without scripts there is no button, and the field can be selected. */
export function CopyCode({ field, copy, copied, notCopied }: Props) {
  const isLive = useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
  const [said, setSaid] = useState('');
  const press = async (): Promise<void> => {
    const area = document.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    try {
      await navigator.clipboard.writeText(area.value);
      setSaid(copied);
    } catch {
      area.select();
      setSaid(notCopied);
    }
  };
  return (
    <div className={`flex flex-wrap items-center gap-3 ${isLive ? '' : 'invisible'}`}>
      <button type="button" className="choice" onClick={press}>
        {copy}
      </button>
      <span role="status" className="text-sm">
        {said}
      </span>
    </div>
  );
}
