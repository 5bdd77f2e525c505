import type { ContestLabel } from './contest-label.ts';
import type { Region } from './region.ts';

/** Why a query was not looked for. */
export type SearchProblem =
  | 'empty'
  /** One letter or digit. */
  | 'tooShort'
  /** More letters or words than any place needs. */
  | 'tooLong'
  /** Only punctuation, or no Latin letters at all. */
  | 'noWords'
  /** A TPS number without a place. */
  | 'onlyTps';

/** A TPS that was asked for by its number, in the place that was found. */
export type FoundTps =
  | { readonly kind: 'exists'; readonly region: Region }
  /** The desa's list does not have it. */
  | { readonly kind: 'absent'; readonly listed: number }
  /** The place is no desa, or its list could not be had. */
  | { readonly kind: 'unknown' };

/** A place that answers a query, with everything above it. */
export interface FoundPlace {
  readonly region: Region;
  /** From the province down to the parent. */
  readonly above: readonly Region[];
  /** Contests in whose list it is, in the order of the settings; never empty. */
  readonly contests: readonly ContestLabel[];
  /** Null where no TPS was asked for. */
  readonly tps: FoundTps | null;
}

/** A province in which several of the found places lie. */
export interface FoundInProvince {
  readonly province: Region;
  readonly count: number;
}

export interface FoundPlaces {
  readonly kind: 'places';
  /** Best first; perhaps none. */
  readonly places: readonly FoundPlace[];
  /** How many places answer as well as these, those not listed included. */
  readonly total: number;
  /** Where they lie, most first; empty unless there are several provinces. */
  readonly provinces: readonly FoundInProvince[];
  /** True where no place has all the words: these have most of them. */
  readonly isPartial: boolean;
  /** True where these have all the words to the letter, or the whole code. */
  readonly isExact: boolean;
  /** Number of the TPS that was asked for, three digits. */
  readonly tpsNumber: string | null;
  /** True where the operator has built no index yet: names of kecamatan and desa are not looked through. */
  readonly isShallow: boolean;
}

/** What a search came to. */
export type SearchAnswer =
  | { readonly kind: 'problem'; readonly problem: SearchProblem }
  /** No list of regions could be had. */
  | { readonly kind: 'unavailable' }
  | FoundPlaces;

/** Most letters of a query. */
export const LONGEST_QUERY = 120;
