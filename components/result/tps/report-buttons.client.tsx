'use client';

import { type RefObject, useState, useSyncExternalStore } from 'react';
import { reportText } from '#lib/text/report.ts';

interface Props {
  /** Holds the text; selected where the browser will not copy by itself. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

const NEVER_CHANGES = (): (() => void) => () => {};

/** Copies the text or hands it to the device's own share sheet. Nothing leaves the site otherwise. */
export function ReportButtons({ area }: Props) {
  const isLive = useSyncExternalStore(NEVER_CHANGES, returnTrue, returnFalse);
  const canShare = useSyncExternalStore(NEVER_CHANGES, hasShareSheet, returnFalse);
  const [said, setSaid] = useState<string>('');

  const copy = async (): Promise<void> => {
    const text = area.current?.value ?? '';
    try {
      await navigator.clipboard.writeText(text);
      setSaid(reportText().copied);
    } catch {
      area.current?.select();
      setSaid(reportText().copyFailed);
    }
  };
  const share = (): void => {
    // Whoever closes the share sheet has not failed.
    navigator.share({ title: reportText().text.title, text: area.current?.value ?? '' }).catch(() => {});
  };

  return (
    // Keeps its room without scripts: nothing moves when the buttons can be pressed.
    <div className={`flex flex-wrap items-center gap-3 ${isLive ? '' : 'invisible'}`}>
      <button type="button" className="choice" onClick={copy}>
        {reportText().copy}
      </button>
      {canShare && (
        <button type="button" className="choice" onClick={share}>
          {reportText().share}
        </button>
      )}
      <span role="status" className="text-sm">
        {said}
      </span>
    </div>
  );
}

function hasShareSheet(): boolean {
  return 'share' in navigator;
}

function returnTrue(): boolean {
  return true;
}

function returnFalse(): boolean {
  return false;
}
