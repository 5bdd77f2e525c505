'use client';

import { createContext } from 'react';
import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';

/** What a quotation says of the numbers: how complete they are and from when. */
export interface CitedNumbers {
  /** Null for a TPS: it is one form. */
  readonly progress: Progress | null;
  readonly provenance: Provenance;
}

/** The numbers that a refreshed page shows now; null where nothing is refreshed. */
export const ShownNumbers = createContext<CitedNumbers | null>(null);
