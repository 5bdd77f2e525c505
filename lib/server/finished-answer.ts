import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, WholeAnswer } from './answer.ts';
import { codingFor, packer } from './packed-answer.ts';
import { withoutRouterHeaders, withSecurityHeaders } from './security-headers.ts';
import { forMethod, unlessKnown, withoutTagOfFault } from './without-body.ts';

/** Who is answered, as far as an answer depends on it. */
export interface Asker {
  /** What was asked for, without its language. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
}

/** Brings an answer from what Next.js said to what is sent. */
export interface Finish {
  /** A page or file: lighter, with its policy, compressed; without a body for one who has it or asks for the head only. */
  readonly page: (answer: WholeAnswer, asker: Asker) => WholeAnswer;
  /** Any other: as it is, but for what browsers are told. */
  readonly plain: <A extends Answer>(answer: A, asker: Asker) => A;
}

/**
 * `policyOf` says the policy of a page from its HTML as sent, which `sentPage` makes of what Next.js wrote; `isHttps` that
 * readers reach the site by https only.
 */
export function finisher(
  policyOf: (html: string) => string,
  sentPage: (html: string) => string,
  isHttps: boolean,
): Finish {
  const pack = packer(policyOf, sentPage);
  const plain = <A extends Answer>(answer: A, { path }: Asker): A =>
    withSecurityHeaders(withoutRouterHeaders(answer), path, isHttps);
  return {
    plain,
    page: (answer, asker) => {
      const packed = withoutTagOfFault(pack(answer, codingFor(asker.headers['accept-encoding'])));
      return plain(forMethod(unlessKnown(packed, asker.headers), asker.method), asker);
    },
  };
}
