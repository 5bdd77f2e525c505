'use client';

import { type MouseEvent, useState } from 'react';
import type { ShownResult } from '#components/drawn/cards/headline.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { embedPath } from '#lib/domain/page-path.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { pageHref, takeHref } from '#lib/format/href.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { takeText } from '#lib/text/take.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly code: RegionCode;
  /** The place with every region above it. */
  readonly place: string;
  readonly shown: ShownResult;
}

const LINK = 'inline-flex min-h-11 items-center';

/**
 * What a journalist takes from the numbers above, one tap away. Every part is a link to where it stands as text or as
 * files; where scripts run, the numbers are copied at once, and a device that can share does.
 */
export function TakeRow({ contest, code, place, shown }: Props) {
  const text = takeText();
  /** Width of the link that was pressed, in px: its other words move nothing. */
  const [copiedWidth, setCopiedWidth] = useState<number | null>(null);
  const isCopied = copiedWidth !== null;
  const isTps = levelOf(code) === 'tps';
  // A TPS hands everything out on its own page.
  const all = isTps ? '' : takeHref(contest.slug, code);
  const said = async (): Promise<string> => {
    const { numbersSentence } = await import('./numbers-sentence.ts');
    const address = location.origin + pageHref(contest.slug, code);
    return numbersSentence({ contest, place, address, shown, zone: timeZoneOf(code) });
  };
  const orFollow = (
    event: MouseEvent<HTMLAnchorElement>,
    act: (link: HTMLAnchorElement) => Promise<void>,
  ): void => {
    // Another tab or window was asked for: that is a link's own work.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.currentTarget;
    event.preventDefault();
    act(link).catch((reason: unknown) => {
      // Who closes the list of ways to share wants none of them.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) location.assign(link.href);
    });
  };
  const copy = async (link: HTMLAnchorElement): Promise<void> => {
    await navigator.clipboard.writeText(await said());
    setCopiedWidth(link.offsetWidth);
  };
  const share = async (): Promise<void> => navigator.share({ title: place, text: await said() });
  return (
    <nav
      aria-label={text.row}
      data-screen-only
      className="flex flex-wrap justify-between gap-x-1.5 text-sm sm:justify-start sm:gap-x-4 lg:order-first"
    >
      <a
        href={`${all}#salin`}
        className={LINK}
        {...(isCopied && { style: { minWidth: copiedWidth } })}
        onClick={(event) => orFollow(event, copy)}
      >
        {isCopied ? text.copied : text.copyNumbers}
      </a>
      {!isTps && (
        <a href={`${all}#gambar`} className={LINK}>
          {text.picture}
        </a>
      )}
      {!isTps && (
        <a href={localizedPath(embedPath(contest.slug, code))} className={LINK}>
          {text.embed}
        </a>
      )}
      <a href={`${all}#unduh`} className={LINK}>
        {text.data}
      </a>
      <a
        href={`${all}#bagikan`}
        className={LINK}
        onClick={(event) => {
          if ('share' in navigator) orFollow(event, share);
        }}
      >
        {text.share}
      </a>
      <span role="status" className="sr-only">
        {isCopied ? text.copied : ''}
      </span>
    </nav>
  );
}
