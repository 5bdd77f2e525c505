/** Why the recap API gave no usable answer. Expected, so a value; never thrown inside `lib/recap`. */
export type SirekapError =
  /** No connection to the host: refused, not taken in time, no such host, wrong certificate. */
  | { readonly kind: 'unreachable'; readonly url: string; readonly reason: string }
  /** No complete answer within the time limit. */
  | { readonly kind: 'timeout'; readonly url: string; readonly limitMs: number }
  /** Never asked: this site's own connections to the host were all in use for so long. */
  | { readonly kind: 'crowded'; readonly url: string; readonly waitedMs: number }
  /** This process had no processor time for so long that it cannot say whether the source answered in time. */
  | { readonly kind: 'overloaded'; readonly url: string; readonly lostMs: number }
  /** The connection ended, or broke the rules of HTTP, before the answer was whole. */
  | { readonly kind: 'interrupted'; readonly url: string }
  | { readonly kind: 'httpStatus'; readonly url: string; readonly status: number }
  | { readonly kind: 'tooLarge'; readonly url: string; readonly limitBytes: number }
  /** The body is not JSON: an HTML page, or JSON cut short. */
  | { readonly kind: 'notJson'; readonly url: string; readonly looksLikeHtml: boolean }
  /** The source had this document and now says it does not exist. */
  | { readonly kind: 'withdrawn'; readonly url: string }
  /** The document says that it was written before one the source has sent already. */
  | { readonly kind: 'olderThanKnown'; readonly url: string }
  /** JSON, but not the document that belongs at this address. */
  | { readonly kind: 'wrongShape'; readonly url: string; readonly problem: string };

/** True for what says nothing of the source: this instance could not listen. */
export function isOwnShortage({ kind }: SirekapError): boolean {
  return kind === 'overloaded';
}

/** What a parser says of a document that is not what it should be; the fetcher adds the address. */
export interface ShapeError {
  /** Where and what, e.g. `table.1101: expected object`. */
  readonly problem: string;
}

/** One line for logs. Visible sentences are in lib/text. */
export function describeSirekapError(error: SirekapError): string {
  switch (error.kind) {
    case 'unreachable':
      return `unreachable (${error.reason}): ${error.url}`;
    case 'timeout':
      return `no answer within ${error.limitMs} ms: ${error.url}`;
    case 'crowded':
      return `no connection free within ${error.waitedMs} ms: ${error.url}`;
    case 'overloaded':
      return `this process did not listen for ${error.lostMs} ms: ${error.url}`;
    case 'interrupted':
      return `answer cut short: ${error.url}`;
    case 'httpStatus':
      return `HTTP ${error.status}: ${error.url}`;
    case 'tooLarge':
      return `answer over ${error.limitBytes} bytes: ${error.url}`;
    case 'notJson':
      return `not JSON${error.looksLikeHtml ? ' but HTML' : ''}: ${error.url}`;
    case 'withdrawn':
      return `was published, is no longer: ${error.url}`;
    case 'olderThanKnown':
      return `older than what was sent before: ${error.url}`;
    case 'wrongShape':
      return `wrong shape (${error.problem}): ${error.url}`;
  }
}
