import type { RawAnswer } from './raw-exchange.ts';

/** Stands in everything hostile that is sent; a body that has it in this spelling has repeated it unescaped. */
export const MARK = 'zq7<"\'>';
const UNESCAPED = /zq7[<"']/;

const ON_EVERY_ANSWER = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy',
] as const;

/** Lines of a stack, places in the code, folders of a machine. */
const OF_THE_MACHINERY =
  /^\s+at .+:\d+:\d+\)?$|node_modules\/|file:\/\/\/|\/(?:home|root|Users|tmp|opt|srv)\/[\w.-]+\//m;

/** What is wrong with an answer to a hostile request; empty when nothing is. */
export function faultsOf(answer: RawAnswer): readonly string[] {
  if (answer.isHanging) return ['no answer, and no end'];
  // Node.js itself hangs up on what is no HTTP.
  if (answer.status === null) return [];
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`status ${answer.status}`);
  if (UNESCAPED.test(answer.body)) faults.push('repeats what was sent, unescaped');
  if (OF_THE_MACHINERY.test(answer.body)) faults.push('shows the machinery');
  for (const [name, values] of answer.headers)
    if (UNESCAPED.test(values.join())) faults.push(`repeats what was sent in ${name}`);
  for (const location of [
    ...(answer.headers.get('location') ?? []),
    ...(answer.headers.get('refresh') ?? []),
  ])
    if (!/^\/(?![/\\])/.test(location)) faults.push(`leads to ${location}`);
  for (const name of ['set-cookie', 'x-powered-by', 'server'])
    if (answer.headers.has(name)) faults.push(`says ${name}`);
  // What Node.js refuses by itself never reaches the site.
  const isBare =
    answer.status >= 400 && !answer.headers.has('content-type') && /^(?:0\r\n\r\n)?$/.test(answer.body);
  if (!isBare) {
    for (const name of ON_EVERY_ANSWER) if (!answer.headers.has(name)) faults.push(`does not say ${name}`);
  }
  return faults;
}
