import { REGULAR_VOTE, type VoteEvent } from '../domain/vote-event.ts';
import { LONGEST } from './bounds.ts';

// Words of the `psu` field (RECAP_API §2, §9); only "Reguler" and null were ever captured.
const EVENTS: Readonly<Record<string, VoteEvent>> = {
  reguler: REGULAR_VOTE,
  regular: REGULAR_VOTE,
  // Short forms of law and press (DOMAIN §3).
  psu: { kind: 'psu' },
  pssu: { kind: 'recount' },
  pss: { kind: 'postponedVote' },
  psl: { kind: 'continuedVote' },
  'penghitungan suara ulang': { kind: 'recount' },
  'penghitungan suara susulan': { kind: 'postponedCount' },
  'penghitungan suara lanjutan': { kind: 'continuedCount' },
  'pemungutan suara ulang': { kind: 'psu' },
  'pemungutan suara susulan': { kind: 'postponedVote' },
  'pemungutan suara lanjutan': { kind: 'continuedVote' },
};

/** Reads `psu`: absent means an ordinary vote, an unknown word is kept as it is. What is no text says nothing. */
export function parseVoteEvent(psu: unknown): VoteEvent {
  if (typeof psu !== 'string') return REGULAR_VOTE;
  // Twice as long, for the blanks: a source that pads its words is still understood.
  const label = psu
    .slice(0, 2 * LONGEST.voteEvent)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST.voteEvent)
    .toWellFormed();
  if (label === '') return REGULAR_VOTE;
  const word = label.toLowerCase().replace(/ \([^()]{0,20}\)$/, '');
  return Object.hasOwn(EVENTS, word) ? (EVENTS[word] ?? REGULAR_VOTE) : { kind: 'other', label };
}
