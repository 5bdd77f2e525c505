import { useEffect, useMemo, useState } from 'react';
import { heardAt } from '#lib/domain/answer-order.ts';
import {
  findPlace,
  isEarlierLook,
  type Look,
  type OwnPlace,
  withLook,
  withoutLook,
} from '#lib/domain/device/own-place.ts';
import { seenFiguresOf } from '#lib/domain/device/seen-figures.ts';
import { millisOf } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { changeOwnPlaces } from './place-store.ts';
import { SinceLastLook } from './since-last-look.tsx';

export interface PlaceBarProps {
  /** Slug of the contest. */
  readonly contest: string;
  readonly code: RegionCode;
  /** The place as its heading names it. */
  readonly name: string;
  /** What the page shows now. */
  readonly result: RegionResult | TpsResult;
}

/** Keeps the visit on the device and shows what it makes of it; nothing where the browser keeps nothing. */
export function PlaceBarContent({ contest, code, name, result }: PlaceBarProps) {
  const [places, setPlaces] = useState<readonly OwnPlace[] | null>(null);
  const [isForgotten, setIsForgotten] = useState(false);
  const figures = useMemo(() => seenFiguresOf(result), [result]);
  const heard = useMemo(() => heardOf(result), [result]);
  useEffect(() => {
    if (figures === null || isForgotten) return;
    const look = { at: Date.now(), ...heard, figures };
    setPlaces(changeOwnPlaces((kept) => withLook(kept, { contest, code, name }, look)));
  }, [contest, code, name, figures, heard, isForgotten]);

  if (places === null) return null;
  const place = findPlace(places, { contest, code });
  const forget = () => {
    setIsForgotten(true);
    setPlaces(changeOwnPlaces((kept) => withoutLook(kept, { contest, code, name })));
  };
  // An old copy of the page, shown once more, would tell what has happened since backwards.
  const isEarlier = figures !== null && isEarlierLook({ at: 0, ...heard, figures }, place?.seen ?? null);
  const before = isForgotten || isEarlier ? null : (place?.before ?? null);
  if (before === null || figures === null) return null;
  return (
    <SinceLastLook before={before} now={figures} options={result.options} code={code} onForget={forget} />
  );
}

function heardOf(result: PlaceBarProps['result']): Pick<Look, 'heardAt'> {
  const at = heardAt(result);
  return at === null ? {} : { heardAt: millisOf(at) };
}
