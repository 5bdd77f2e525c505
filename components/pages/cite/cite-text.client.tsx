'use client';

import { use, useEffect, useRef, useState } from 'react';
import { type Instant, instantOfMillis } from '#lib/domain/instant.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { citedFacts } from './cited-facts.ts';
import type { CitedStates } from './cited-states.ts';
import { CopyButton } from './copy-button.client.tsx';
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

/** Who reads: known only in a browser. */
interface Reader {
  readonly at: Instant;
  readonly origin: string;
  /** When the numbers that are read were fetched. */
  readonly reads: Instant | null;
}

/**
 * The text to quote, in step with numbers that are refreshed in place. Until scripts run, the page counts as accessed
 * when it was made, and an unknown site has no name.
 */
export function CiteText(props: Props) {
  const numbers = use(ShownNumbers) ?? props.numbers;
  const fetchedAt = numbers?.provenance.fetchedAt ?? null;
  const [reader, setReader] = useState<Reader | null>(null);
  // Numbers that have just arrived are accessed now.
  useEffect(
    () => setReader({ at: instantOfMillis(Date.now()), origin: location.origin, reads: fetchedAt }),
    [fetchedAt],
  );
  const said = numbers === null ? '' : (props.states[numbers.state] ?? '');
  const facts = numbers === null ? '' : `${said === '' ? '' : ` ${said}`} ${citedFacts(numbers, props.zone)}`;
  const address = props.address.startsWith('/') ? `${reader?.origin ?? ''}${props.address}` : props.address;
  const access = `${props.accessed} ${formatTime(reader?.at ?? props.madeAt, props.zone)}.`;
  const text = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p ref={text} className="max-w-text border border-line bg-raised p-3 select-all wrap-anywhere">
        {`${props.lead}${facts} ${address}. ${access}`}
      </p>
      <CopyButton text={text} isLive={reader !== null} words={props.words} />
    </>
  );
}
