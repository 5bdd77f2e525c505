import type { VoteEvent } from '../domain/vote-event.ts';

// Words of the `psu` field (RECAP_API §2); only "Reguler" and null were ever captured.
const EVENTS: Readonly<Record<string, VoteEvent>> = {
  reguler: { kind: 'regular' },
  'penghitungan suara ulang': { kind: 'recount' },
  'penghitungan suara susulan': { kind: 'postponedCount' },
  'pemungutan suara ulang': { kind: 'psu' },
  'pemungutan suara susulan': { kind: 'postponedVote' },
  'pemungutan suara lanjutan': { kind: 'continuedVote' },
};

/** Reads `psu`: absent means an ordinary vote, an unknown word is kept as it is. */
export function parseVoteEvent(psu: string | null | undefined): VoteEvent {
  if (psu === null || psu === undefined || psu.trim() === '') return { kind: 'regular' };
  const word = psu.trim().toLowerCase();
  return Object.hasOwn(EVENTS, word)
    ? (EVENTS[word] ?? { kind: 'regular' })
    : { kind: 'other', label: psu.trim().slice(0, 80) };
}
