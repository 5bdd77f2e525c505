import { levelOf, type RegionCode } from '../domain/region-code.ts';
import type { MarkedEvent } from '../domain/vote-event.ts';
import { voteEventText } from './vote-event.ts';

/** What a vote is called: `Pemungutan suara ulang (PSU)`, or the source's own word. */
export function eventName(event: MarkedEvent): string {
  const text = voteEventText();
  return event.kind === 'other' ? text.other(event.label) : text.name[event.kind];
}

/** The same of a place: of a TPS it is the vote there; above it, the source only says that one was held somewhere within. */
export function eventNote(event: MarkedEvent, code: RegionCode): string {
  return event.kind === 'other' || levelOf(code) === 'tps'
    ? eventName(event)
    : voteEventText().within[event.kind];
}

/** What it means for the numbers, in a sentence. */
export function eventMeaning(event: MarkedEvent): string {
  const text = voteEventText();
  return event.kind === 'other' ? text.otherMeaning : text.meaning[event.kind];
}
