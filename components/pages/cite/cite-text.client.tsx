'use client';

import { use } from 'react';
import { CopyRow } from '#components/layout/ui/copy-row.tsx';
import { filled } from '#components/layout/ui/filled.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { citedFacts } from './cited-facts.ts';
import type { CitedStates } from './cited-states.ts';
import { type CitedNumbers, ShownNumbers } from './shown-numbers.client.tsx';

interface Props {
  /** What does not change while a page is open: publisher, contest, place, layer, site. */
  readonly lead: string;
  /** What the page was made with; null where nothing is published. */
  readonly numbers: CitedNumbers | null;
  /** What the page says of numbers in each state that they can be in. */
  readonly states: CitedStates;
  /** Whole address, or the path alone where the site does not know its name. */
  readonly address: string;
  readonly accessed: string;
  readonly madeAt: Instant;
  readonly zone: TimeZone;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

const ID = 'kutipan';

/**
 * The text to quote, in step with numbers that are refreshed in place. Until scripts run (`lib/starter/reader.ts`), the page
 * counts as accessed when it was made, and an unknown site has no name.
 */
export function CiteText({ lead, states, address, accessed, madeAt, zone, words, ...made }: Props) {
  const numbers = use(ShownNumbers) ?? made.numbers;
  const said = numbers === null ? '' : (states[numbers.state] ?? '');
  const facts = numbers === null ? '' : `${said === '' ? '' : ` ${said}`} ${citedFacts(numbers, zone)}`;
  return (
    <>
      <p id={ID} className="max-w-text border border-line bg-raised p-3 select-all wrap-anywhere">
        {`${lead}${facts} `}
        {address.startsWith('/') && <span data-origin {...filled()} />}
        {`${address}. ${accessed} `}
        <span data-access={zone} {...filled(formatTime(madeAt, zone))} />.
      </p>
      <CopyRow source={ID} words={words} />
    </>
  );
}
