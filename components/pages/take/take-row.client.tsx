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
  const [isCopied, setIsCopied] = useState(false);
  const isTps = levelOf(code) === 'tps';
  // A TPS hands everything out on its own page.
  const all = isTps ? '' : takeHref(contest.slug, code);
  const said = async (): Promise<string> => {
    const { numbersSentence } = await import('./numbers-sentence.ts');
    const address = location.origin + pageHref(contest.slug, code);
    return numbersSentence({ contest, place, address, shown, zone: timeZoneOf(code) });
  };
  const orFollow = (event: MouseEvent<HTMLAnchorElement>, act: () => Promise<void>): void => {
    const { href } = event.currentTarget;
    event.preventDefault();
    act().catch((reason: unknown) => {
      // Who closes the list of ways to share wants none of them.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) location.assign(href);
    });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(await said());
    setIsCopied(true);
  };
  const share = async (): Promise<void> => navigator.share({ title: place, text: await said() });
  return (
    <nav
      aria-label={text.row}
      data-screen-only
      className="flex flex-wrap items-center gap-x-4 text-sm lg:order-first"
    >
      <a href={`${all}#salin`} className={LINK} onClick={(event) => orFollow(event, copy)}>
        {text.copyNumbers}
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
      <span role="status" className="text-muted">
        {isCopied ? text.copied : ''}
      </span>
    </nav>
  );
}
