import { useEffect, useState } from 'react';

/** After so long a reader is told that it still goes on. */
const SLOW_AFTER = 5_000;
/** After so long a photo that has not come is given up. */
const GIVE_UP_AFTER = 60_000;

/** How far a photo has come. */
export type PageImage =
  | { readonly kind: 'loading' /** Seconds, once it is slow. */; readonly slow: number | null }
  | { readonly kind: 'shown'; readonly width: number; readonly height: number }
  | { readonly kind: 'failed'; readonly reason: 'error' | 'timeout' };

// An image that tells no size of its own, as some SVG do: an A4 page.
const NO_SIZE = { width: 1_000, height: 1_414 };

/** Fetches a photo by its address as given, without telling its host which page is read. `attempt` fetches it again. */
export function usePageImage(url: string, attempt: number): PageImage {
  const key = `${attempt} ${url}`;
  const [state, setState] = useState<{ readonly key: string; readonly image: PageImage } | null>(null);
  useEffect(() => {
    const started = performance.now();
    const image = new Image();
    const settle = (outcome: PageImage): void => {
      clearInterval(timer);
      setState({ key, image: outcome });
    };
    const timer = setInterval(() => {
      const elapsed = performance.now() - started;
      if (elapsed >= GIVE_UP_AFTER) {
        stop();
        settle({ kind: 'failed', reason: 'timeout' });
      } else if (elapsed >= SLOW_AFTER) {
        setState({ key, image: { kind: 'loading', slow: Math.floor(elapsed / 1_000) } });
      }
    }, 1_000);
    const stop = (): void => {
      clearInterval(timer);
      image.onload = null;
      image.onerror = null;
      // Taking the address away is how a browser is told to stop fetching; what has come it keeps.
      if (!image.complete) image.src = '';
    };
    image.onload = () => {
      const { naturalWidth: width, naturalHeight: height } = image;
      settle({ kind: 'shown', ...(width > 0 && height > 0 ? { width, height } : NO_SIZE) });
    };
    image.onerror = () => settle({ kind: 'failed', reason: 'error' });
    image.referrerPolicy = 'no-referrer';
    image.decoding = 'async';
    image.src = url;
    return stop;
  }, [url, key]);
  return state?.key === key ? state.image : { kind: 'loading', slow: null };
}
