import type { Finding } from './finding.ts';
import type { Column } from './finding-record.ts';

/** What a file says of itself. */
export interface FindingsHead {
  readonly contest: string;
  /** Code of the desa or kecamatan. */
  readonly region: string;
  /** The contest is invented. */
  readonly simulated: boolean;
}

/** A line of a file, or (in JSON) a finding by its number, that could not be taken, and why. */
export type LineProblem =
  | { readonly kind: 'badField'; readonly line: number; readonly column: Column }
  | { readonly kind: 'wrongCells'; readonly line: number };

/** Why a file as a whole is none of ours. */
export type FileProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notFindings' }
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'openQuote'; readonly line: number };

/** What could be read of a file. */
export interface ReadFindings {
  /** Null where the file does not say. */
  readonly simulated: boolean | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly LineProblem[];
}

/** Ten kecamatan with every figure; more is no reader's work of an evening. */
export const MOST_FINDINGS = 50_000;
