'use client';

import { createContext } from 'react';
import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';

/** What a quotation says of the numbers: how complete they are, from when, and how they stand. */
export interface CitedNumbers {
  /** Null for a TPS: it is one form. */
  readonly progress: Progress | null;
  readonly provenance: Provenance;
  /** Names what the page says of the numbers, among the words that the quotation was made with. */
  readonly state: string;
}

/** The numbers that a refreshed page shows now; null where nothing is refreshed. */
export const ShownNumbers = createContext<CitedNumbers | null>(null);
