/**
 * How often a failed test is tried again. CI, on whose word a change is taken, does so once, and names at the end
 * what passed only then: such a test is unsteady and is to be mended. By hand nothing is tried again.
 */
export const RETRIES = process.env.CI ? 1 : 0;
