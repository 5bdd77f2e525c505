import { type Instant, instantOfWib } from '../domain/instant.ts';
import type { FormPage } from '../domain/tps.ts';
import { LONGEST } from './bounds.ts';

// {tps13}-{YYYYMMDD}-{HHMMSS}--{uuid}.jpg (RECAP_API §2, "Image URL").
const NAME = /^([0-9A-Z]{13})-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})--/;

/** Reads the page list: nulls are pages that are not there, position is the page number (RECAP_API §5.5). */
export function parseFormPages(
  images: readonly (string | null)[],
  allowedHosts: readonly string[],
): readonly FormPage[] {
  return images.map((url, index) => pageOf(url, index + 1, allowedHosts));
}

function pageOf(address: string | null, page: number, allowedHosts: readonly string[]): FormPage {
  if (address === null || address.trim() === '') return { kind: 'missing', page };
  const url = address.length <= LONGEST.address && URL.canParse(address) ? new URL(address) : null;
  if (url === null || !isAllowed(url, allowedHosts))
    return { kind: 'refused', page, host: url?.host.slice(0, 100) ?? '' };
  const name = NAME.exec(url.pathname.split('/').at(-1) ?? '');
  return {
    kind: 'scanned',
    page,
    url: url.href,
    uploadedAt: uploadTime(name),
    codeInName: name?.[1] ?? null,
  };
}

function uploadTime(name: RegExpExecArray | null): Instant | null {
  if (!name) return null;
  const [, , year, month, day, hour, minute, second] = name;
  return instantOfWib(`${year}-${month}-${day} ${hour}:${minute}:${second}`);
}

/**
 * https on a host the operator allows. Plain http only where the operator named this very host with its port, as the
 * demo on one machine does.
 */
function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'http:') return allowedHosts.includes(`http://${url.host}`);
  if (url.protocol !== 'https:') return false;
  return allowedHosts.some((allowed) =>
    allowed.startsWith('.')
      ? url.hostname.endsWith(allowed) || url.hostname === allowed.slice(1)
      : url.host === allowed,
  );
}
