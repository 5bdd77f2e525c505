import { boundedLine, boundedLines } from '../bounded-text.ts';
import type { Instant } from '../instant.ts';
import type { RegionCode } from '../region-code.ts';

/** What a reader found at one row of one TPS's form. */
export interface Finding {
  /** Slug of the contest. */
  readonly contest: string;
  readonly code: RegionCode;
  /** The row, as `rowKeyOf` names it. */
  readonly row: string;
  /** The row in words, so that a file can be read without this site. */
  readonly rowName: string;
  /** Null where the source had not read the row. */
  readonly siteValue: number | null;
  /** Null where the reader could not read it either. */
  readonly readValue: number | null;
  readonly note: string;
  /** The site's number was not shown before this one was typed. */
  readonly blind: boolean;
  /** Page of the form, from 1. */
  readonly page: number;
  /** Address of that page's image; null where there was none. */
  readonly image: string | null;
  /** When the reader said so, by the reader's clock. */
  readonly at: Instant;
  /** When the source wrote what the site showed; null when it does not say. */
  readonly siteTime: Instant | null;
}

/** `siteUnread`: read on the form, while the source had no number: neither the same nor different. */
export const OUTCOMES = ['match', 'differs', 'unreadable', 'siteUnread'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Follows from the two values, so that no file can say one thing and show another. */
export function outcomeOf({ siteValue, readValue }: Pick<Finding, 'siteValue' | 'readValue'>): Outcome {
  if (readValue === null) return 'unreadable';
  if (siteValue === null) return 'siteUnread';
  return siteValue === readValue ? 'match' : 'differs';
}

/** One row of one TPS has one finding. */
export function findingKey({ contest, code, row }: Pick<Finding, 'contest' | 'code' | 'row'>): string {
  return `${contest}/${code}/${row}`;
}

/** Larger than any figure of a TPS, small enough to stay a plain number everywhere. */
const LARGEST = 99_999;
const DIGITS = /^\d{1,5}$/;

/** A number as typed or as a file has it; null for anything that cannot stand on a TPS's form. */
export function parseFormNumber(text: string): number | null {
  const value = Number(text);
  return DIGITS.test(text) && value <= LARGEST ? value : null;
}

export const LONGEST_NOTE = 500;
export const LONGEST_ROW_NAME = 300;

/** A note as it is kept: bounded, without characters that no one can see. */
export function cleanNote(text: string): string {
  return boundedLines(text, LONGEST_NOTE);
}

/** A row's name as it is kept. */
export function cleanRowName(text: string): string {
  return boundedLine(text, LONGEST_ROW_NAME);
}
