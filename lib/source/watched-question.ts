import type { Aggregate } from '../domain/aggregate.ts';
import type { Contest } from '../domain/contest.ts';
import { millisOf } from '../domain/instant.ts';
import type { Published } from '../domain/provenance.ts';
import type { Result } from '../domain/result.ts';
import { countQuestion, noteFailedAnswer, noteGoodAnswer, noteTotal } from '../observe/source.ts';
import { isOwnShortage, type SirekapError } from '../sirekap/error.ts';
import type { FetchDocument } from '../sirekap/fetch-document.ts';

/** One question about a contest, watched for the operator (docs/operations.md). */
export interface WatchedQuestion {
  /** The given fetcher; that it was called says that the source itself was asked, and when. */
  readonly fetchDocument: FetchDocument;
  /** Notes the answer, whoever gave it: the source, or another instance that had asked. */
  readonly end: (answer: Result<Published<unknown>, SirekapError>) => void;
  /** True once the source itself was asked by this instance. */
  readonly isAsked: () => boolean;
}

export function watchQuestion({ slug }: Contest, fetchDocument: FetchDocument): WatchedQuestion {
  let askedAt: number | null = null;
  return {
    fetchDocument: (url) => {
      askedAt ??= performance.now();
      return fetchDocument(url);
    },
    end: (answer) => {
      if (askedAt !== null) countQuestion(slug, outcomeOf(answer), (performance.now() - askedAt) / 1000);
      if (answer.ok) noteGoodAnswer(slug, heardAt(answer.value));
      else if (!isOwnShortage(answer.error)) noteFailedAnswer(slug);
    },
    isAsked: () => askedAt !== null,
  };
}

/** Notes a total that was loaded: how new the contest's numbers are, and whether they are withheld. */
export function watchTotal({ slug }: Contest, answer: Published<Aggregate>): void {
  if (answer.kind !== 'published') return;
  const { sourceTime } = answer.provenance;
  noteTotal(slug, sourceTime === null ? null : millisOf(sourceTime), answer.value.tally.kind === 'withheld');
}

function outcomeOf(answer: Result<Published<unknown>, SirekapError>): string {
  if (!answer.ok) return answer.error.kind;
  return answer.value.kind === 'published' ? 'found' : 'absent';
}

function heardAt(answer: Published<unknown>): number {
  return millisOf(answer.kind === 'published' ? answer.provenance.fetchedAt : answer.checkedAt);
}
