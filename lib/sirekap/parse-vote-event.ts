import { boundedLine } from '../domain/bounded-text.ts';
import { REGULAR_VOTE, type VoteEvent } from '../domain/vote-event.ts';
import { LONGEST } from './bounds.ts';

// Letters of the words of the `psu` field (RECAP_API §2, §9); only "Reguler" and null were ever captured.
const EVENTS: Readonly<Record<string, VoteEvent>> = {
  reguler: REGULAR_VOTE,
  regular: REGULAR_VOTE,
  // Short forms of law and press (DOMAIN §3).
  psu: { kind: 'psu' },
  pssu: { kind: 'recount' },
  pss: { kind: 'postponedVote' },
  psl: { kind: 'continuedVote' },
  penghitungansuaraulang: { kind: 'recount' },
  penghitungansuarasusulan: { kind: 'postponedCount' },
  penghitungansuaralanjutan: { kind: 'continuedCount' },
  pemungutansuaraulang: { kind: 'psu' },
  pemungutansuarasusulan: { kind: 'postponedVote' },
  pemungutansuaralanjutan: { kind: 'continuedVote' },
};

/** Reads `psu`: absent means an ordinary vote, an unknown word is kept as it is. What is no text says nothing. */
export function parseVoteEvent(psu: unknown): VoteEvent {
  if (typeof psu !== 'string') return REGULAR_VOTE;
  const label = boundedLine(psu, 2 * LONGEST.voteEvent)
    .slice(0, LONGEST.voteEvent)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  if (label === '') return REGULAR_VOTE;
  // By its letters: signs between words, seen or not, change no meaning.
  const word = label
    .toLowerCase()
    .replace(/ \([^()]{0,20}\)$/, '')
    .replace(/[^a-z]/g, '');
  return Object.hasOwn(EVENTS, word) ? (EVENTS[word] ?? REGULAR_VOTE) : { kind: 'other', label };
}
