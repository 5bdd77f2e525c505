import { z } from 'zod';
import { isCandidateId } from '../domain/candidate.ts';
import { parseInstant } from '../domain/instant.ts';
import { isRegionCode, isRegionOrNation } from '../domain/region-code.ts';

/** Schemas of single values of the domain, for files and messages of the site's own; what the API sends has its own (`Wire`). */

/** A number of votes, TPS, documents: an integer of zero or more. */
export const CountSchema = z.int().min(0);

/** An ISO 8601 moment with its offset. */
export const InstantSchema = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

/** The code of a region or TPS below the nation. */
export const RegionCodeSchema = z.string().refine(isRegionCode);

/** The code of a region, or the nation's. */
export const PlaceCodeSchema = z.string().refine(isRegionOrNation);

export const CandidateIdSchema = z.string().refine(isCandidateId);
