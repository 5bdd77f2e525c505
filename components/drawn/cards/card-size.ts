/** Pixels of a share card, as Open Graph readers expect it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
