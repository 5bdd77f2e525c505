import type { Contest } from './contest.ts';

/** What a page and a browser may know of a contest: everything but where its API is and which hosts are trusted. */
export type ContestLabel = Omit<Contest, 'recap' | 'imageHosts'>;

export function contestLabel(contest: Contest): ContestLabel {
  const { recap: _recap, imageHosts: _imageHosts, ...label } = contest;
  return label;
}
