import type { Contest } from './contest.ts';
import { isOverseas } from './overseas.ts';
import type { RegionCode } from './region-code.ts';

/** What a page and a browser may know of a contest: everything but where its API is and which hosts are trusted. */
export type ContestLabel = Omit<Contest, 'sirekap' | 'imageHosts'>;

export function contestLabel(contest: Contest): ContestLabel {
  const { sirekap: _sirekap, imageHosts: _imageHosts, ...label } = contest;
  return label;
}

/** The same for the page of a region. The forms used abroad have a layout of their own, which was not seen. */
export function contestLabelAt(contest: Contest, region: RegionCode): ContestLabel {
  return { ...contestLabel(contest), ...(isOverseas(region) && { formModel: null }) };
}
