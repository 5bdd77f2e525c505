import { KNOWN_SCRIPTS } from '../next/next-internals.ts';
import { shapeOf } from '../next/script-shape.ts';
import type { AllowedShapes } from './content-security.ts';
import { inlineScripts } from './inline-scripts.ts';

/** Which scripts have leave to run in this process. */
export interface ScriptLeave {
  readonly allowed: AllowedShapes;
  /** Shapes that this Next.js writes and the site does not know: a release that writes its scripts otherwise. */
  readonly unknown: readonly string[];
}

/**
 * The shapes that are known, and those of a page that Next.js has just written and that holds no word of a source or a
 * reader: whatever is in it, Next.js put there. So a release that writes its scripts otherwise keeps them, and what somebody puts
 * into another page still has no leave. Null for a page that could not be made: then what is known must do.
 */
export function scriptLeave(ownPage: string | null): ScriptLeave {
  const found = ownPage === null ? [] : inlineScripts(ownPage).map(shapeOf);
  const unknown = [...new Set(found)].filter((shape) => !KNOWN_SCRIPTS.has(shape));
  return { allowed: new Set([...KNOWN_SCRIPTS, ...unknown]), unknown };
}
